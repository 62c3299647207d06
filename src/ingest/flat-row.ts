import type { Commune } from '../domain/commune.ts';
import type { Sink } from '../domain/diagnostic.ts';
import { type CountColumn, makeDossierCounts } from '../domain/dossier-counts.ts';
import type { FieldId } from '../domain/field.ts';
import type { Figure } from '../domain/figure.ts';
import type { Period, Span } from '../domain/period.ts';
import type { DossierRow } from '../domain/tables.ts';
import { findCommune } from './commune-index.ts';
import type { DossierColumn } from './dossier-headings.ts';
import { describeUnknownField, findField } from './read-fields.ts';
import { type Cell, placeCell, readCountFigure } from './read-figure.ts';
import { readPeriod, readSpan } from './read-period.ts';
import type { Registries } from './registries.ts';
import { isTotalLabel } from './total-label.ts';

export type FlatColumn = Exclude<DossierColumn, 'agency'>;

/** One row of a flat table or one entry of a flat JSON list, before it is read. */
export interface FlatSource {
  readonly file: string;
  readonly row: number;
  /** The count columns that the file or the entry has. */
  readonly columns: readonly CountColumn[];
  /** Empty where there is no such column or key. */
  readonly text: (column: FlatColumn) => string;
  /** null where there is no such column or key. */
  readonly cell: (column: FlatColumn) => Cell | null;
}

export interface FlatRow {
  readonly file: string;
  readonly commune: Commune;
  readonly period: Period;
  readonly span: Span;
  readonly columns: readonly CountColumn[];
  /** What the row says of one field, or of all together. */
  readonly entry: DossierRow;
  readonly source: string;
  readonly note: string;
}

/**
 * Reads the rows of one file. Every cell is read even when an earlier one is bad; null when a row cannot be placed.
 * Rows repeat their commune, period, dates and field: what a text was read as is remembered, a problem never is.
 */
export function makeFlatReader(registries: Registries, sink: Sink): (source: FlatSource) => FlatRow | null {
  const periods = new Map<string, Period>();
  const spans = new Map<string, Span>();
  const communes = new Map<string, Commune>();
  const fields = new Map<string, FieldId | null>();
  return (source) => {
    const { file, row, columns, text } = source;
    const period = recall(periods, text('period'), () => readPeriod(required(source, 'period'), sink));
    const dates = `${text('from')} ${text('to')}`;
    const span = recall(spans, dates, () => readSpan(required(source, 'from'), required(source, 'to'), sink));
    const commune =
      span === null
        ? readCommuneCell(source, span, registries, sink)
        : recall(communes, `${dates} ${text('commune')}`, () =>
            readCommuneCell(source, span, registries, sink),
          );
    const label = text('field');
    const known = fields.get(label);
    const fieldId = known === undefined ? readFieldCell(source, label, registries, sink) : known;
    if (known === undefined && fieldId !== undefined) fields.set(label, fieldId);
    const given: Partial<Record<CountColumn, Figure>> = {};
    for (const column of columns) given[column] = readCountFigure(source.cell(column), sink);
    if (period === null || span === null || commune === null || fieldId === undefined) return null;
    const kind = fieldId === null ? 'total' : 'field';
    const entry: DossierRow = { kind, fieldId, label, row, counts: makeDossierCounts(given) };
    const [origin, note] = [text('source'), text('note')];
    return { file, commune, period, span, columns, entry, source: origin, note };
  };
}

function recall<Value>(known: Map<string, Value>, text: string, read: () => Value | null): Value | null {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const value = read();
  if (value !== null) known.set(text, value);
  return value;
}

function required(source: FlatSource, column: FlatColumn) {
  const cell = source.cell(column);
  const { file, row } = source;
  const place = cell === null ? { file, row, column: null, columnName: column } : placeCell(cell);
  return { text: cell?.text ?? '', place };
}

function readCommuneCell(
  source: FlatSource,
  span: Span | null,
  { communes }: Registries,
  sink: Sink,
): Commune | null {
  const { text, place } = required(source, 'commune');
  if (text === '') sink({ code: 'cell/required', ...place });
  if (text === '' || communes === null) return null;
  const found = findCommune(communes, text, span);
  if (found.kind === 'commune') return found.commune;
  const isUndecidable = span === null && found.problem.code === 'commune/ambiguous';
  if (!isUndecidable) sink({ ...found.problem, ...place });
  return null;
}

/** null: all fields together; undefined after a problem. */
function readFieldCell(
  source: FlatSource,
  label: string,
  { fields }: Registries,
  sink: Sink,
): FieldId | null | undefined {
  if (label === '' || isTotalLabel(label)) return null;
  if (fields === null) return undefined;
  const field = findField(fields, label);
  const cell = source.cell('field');
  if (field === null && cell !== null) {
    sink({ ...describeUnknownField(fields, label), ...placeCell(cell) });
  }
  return field?.id;
}
