import type { Commune } from '../domain/commune.ts';
import type { Sink } from '../domain/diagnostic.ts';
import type { CountColumn } from '../domain/dossier-counts.ts';
import { packText } from '../domain/packed-count.ts';
import type { Period, Span } from '../domain/period.ts';
import {
  type CountCell,
  type CountPlaces,
  makeRowBlock,
  type RowBlock,
  type RowSubject,
} from '../domain/row-block.ts';
import { findCommune } from './commune-index.ts';
import type { DossierColumn } from './dossier-headings.ts';
import { describeUnknownField, findField } from './read-fields.ts';
import { type Cell, placeCell, readCountFigure } from './read-figure.ts';
import { readPeriod, readSpan } from './read-period.ts';
import type { Registries } from './registries.ts';
import { isTotalLabel } from './total-label.ts';

export type FlatColumn = Exclude<DossierColumn, 'agency'>;

/** A flat table or a flat JSON list. */
export interface FlatFile {
  readonly file: string;
  readonly rowCount: number;
  /** In the order of `COUNT_COLUMNS`; an entry of a list need not have all of them. */
  readonly places: CountPlaces;
}

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
  /** What the row says of one field, or of all together, is at this index of the rows of its file. */
  readonly block: RowBlock;
  readonly index: number;
  readonly source: string;
  readonly note: string;
}

/**
 * Reads the rows of one file. Every cell is read even when an earlier one is bad; null when a row cannot be placed.
 * Rows repeat their commune, period, dates and field: what a text was read as is remembered, a problem never is.
 */
export function makeFlatReader(
  { file, rowCount, places }: FlatFile,
  registries: Registries,
  sink: Sink,
): (source: FlatSource) => FlatRow | null {
  const periods = new Map<string, Period>();
  const spans = new Map<string, Span>();
  const communes = new Map<Span, Map<string, Commune>>();
  const subjects = new Map<string, RowSubject>();
  const block = makeRowBlock(file, places, rowCount);
  const countColumns = [...places.keys()];
  return (source) => {
    const { columns, text } = source;
    const period = recall(periods, text('period'), () => readPeriod(required(source, 'period'), sink));
    const dates = `${text('from')} ${text('to')}`;
    const span = recall(spans, dates, () => readSpan(required(source, 'from'), required(source, 'to'), sink));
    const readCommune = () => readCommuneCell(source, span, registries, sink);
    const commune =
      span === null ? readCommune() : recall(takeMap(communes, span), text('commune'), readCommune);
    const subject = recall(subjects, text('field'), () => readSubject(source, registries, sink));
    const cells = countColumns.map((column) => readCountCell(source, column, sink));
    if (period === null || span === null || commune === null || subject === null) return null;
    const index = block.add(subject, source.row, cells);
    const [origin, note] = [text('source'), text('note')];
    return { file, commune, period, span, columns, block, index, source: origin, note };
  };
}

function readCountCell({ columns, text, cell }: FlatSource, column: CountColumn, sink: Sink): CountCell {
  return (columns.includes(column) ? packText(text(column)) : null) ?? readCountFigure(cell(column), sink);
}

function takeMap<Key, Name, Value>(maps: Map<Key, Map<Name, Value>>, key: Key): Map<Name, Value> {
  const found = maps.get(key) ?? new Map<Name, Value>();
  maps.set(key, found);
  return found;
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

/** null after a problem. */
function readSubject(source: FlatSource, { fields }: Registries, sink: Sink): RowSubject | null {
  const label = source.text('field');
  if (label === '' || isTotalLabel(label)) return { kind: 'total', fieldId: null, label };
  if (fields === null) return null;
  const field = findField(fields, label);
  const cell = source.cell('field');
  if (field === null && cell !== null) {
    sink({ ...describeUnknownField(fields, label), ...placeCell(cell) });
  }
  return field === null ? null : { kind: 'field', fieldId: field.id, label };
}
