import { type NumberKind, placeKey, type Sink } from '../domain/diagnostic.ts';
import { type Figure, NOT_STATED } from '../domain/figure.ts';
import { type IndicatorId, parseIndicatorId } from '../domain/indicator.ts';
import type { Statement } from '../domain/tables.ts';
import { findSimilar } from './find-nearest.ts';
import { formatPath } from './json-issues.ts';
import { parseStatementJson, type StatementJson } from './json-shapes.ts';
import { classifyUnit } from './read-appendix-value.ts';
import { readFigure } from './read-figure.ts';
import type { Catalogue } from './read-indicators.ts';

/** The figures that the prose of a report states. */
export function readStatements(
  file: string,
  entries: readonly unknown[],
  catalogue: Catalogue | null,
  sink: Sink,
): readonly Statement[] {
  return entries.flatMap((entry, index) => {
    const json = parseStatementJson(file, entry, ['statements', index], sink);
    if (json === null) return [];
    const indicatorId = readIndicatorId(file, json, index, catalogue, sink);
    return [{ ...readStatement(file, json, index, sink), indicatorId }];
  });
}

/** null where none is named, or the catalogue does not have it, which is reported. */
function readIndicatorId(
  file: string,
  { indicator }: StatementJson,
  index: number,
  catalogue: Catalogue | null,
  sink: Sink,
): IndicatorId | null {
  if (!indicator || catalogue === null) return null;
  const id = parseIndicatorId(indicator);
  if (id !== null && catalogue.has(id)) return id;
  const nearest = findSimilar(indicator, catalogue.keys());
  const place = placeKey(file, formatPath(['statements', index, 'indicator']));
  sink({ code: 'indicator/unknown', printed: indicator, nearest, ...place });
  return null;
}

function readStatement(
  file: string,
  json: StatementJson,
  index: number,
  sink: Sink,
): Omit<Statement, 'indicatorId'> {
  const unitKind = classifyUnit(json.unit);
  const { figure, isText } = readEntry({ file, json, index, key: 'printed', kind: unitKind }, sink);
  const part = (key: 'numerator' | 'denominator'): Figure =>
    json[key] === null ? NOT_STATED : readEntry({ file, json, index, key, kind: 'amount' }, sink).figure;
  return {
    place: json.place,
    label: json.label,
    unit: json.unit,
    unitKind,
    quantity: json.quantity,
    scope: json.scope,
    figure,
    text: isText ? json.printed : null,
    numerator: part('numerator'),
    denominator: part('denominator'),
  };
}

interface Entry {
  readonly file: string;
  readonly json: StatementJson;
  /** Position in the list, from 0. */
  readonly index: number;
  readonly key: 'printed' | 'numerator' | 'denominator';
  readonly kind: NumberKind;
}

function readEntry({ file, json, index, key, kind }: Entry, sink: Sink): { figure: Figure; isText: boolean } {
  const printed = json[key] ?? '';
  const place = { file, row: index + 1, column: null, header: key };
  const reading = readFigure({ text: printed, place }, kind, json.unit === '' ? null : json.unit);
  if (reading.kind === 'figure') return { figure: reading.figure, isText: false };
  if (reading.kind === 'problem') {
    sink({ ...reading.problem, ...placeKey(file, formatPath(['statements', index, key])) });
  }
  const figure: Figure = { kind: 'absent', reason: 'not-stated', printed, place };
  return { figure, isText: reading.kind === 'text' };
}
