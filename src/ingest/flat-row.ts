import type { Commune } from '../domain/commune.ts';
import type { Sink } from '../domain/diagnostic.ts';
import {
  COUNT_COLUMNS,
  type CountColumn,
  type DossierCounts,
  makeDossierCounts,
} from '../domain/dossier-counts.ts';
import type { FieldId } from '../domain/field.ts';
import type { Figure } from '../domain/figure.ts';
import type { Period, Span } from '../domain/period.ts';
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
  /** null when the file has no such column or the entry no such key. */
  readonly cell: (column: FlatColumn) => Cell | null;
}

export interface FlatRow {
  readonly file: string;
  readonly row: number;
  readonly commune: Commune;
  readonly period: Period;
  readonly span: Span;
  /** null for all fields together. */
  readonly fieldId: FieldId | null;
  readonly label: string;
  readonly columns: readonly CountColumn[];
  readonly counts: DossierCounts;
  readonly source: string;
  readonly note: string;
}

/** Reads every cell even when an earlier one is bad; null when the row cannot be placed. */
export function readFlatRow(source: FlatSource, registries: Registries, sink: Sink): FlatRow | null {
  const period = readPeriod(required(source, 'period'), sink);
  const span = readSpan(required(source, 'from'), required(source, 'to'), sink);
  const commune = readCommuneCell(source, span, registries, sink);
  const fieldId = readFieldCell(source, registries, sink);
  const given: Partial<Record<CountColumn, Figure>> = {};
  const columns: CountColumn[] = [];
  for (const column of COUNT_COLUMNS) {
    const cell = source.cell(column);
    if (cell === null) continue;
    columns.push(column);
    given[column] = readCountFigure(cell, sink);
  }
  if (period === null || span === null || commune === null || fieldId === undefined) return null;
  const text = (column: FlatColumn) => source.cell(column)?.text ?? '';
  return {
    file: source.file,
    row: source.row,
    commune,
    period,
    span,
    fieldId,
    label: text('field'),
    columns,
    counts: makeDossierCounts(given),
    source: text('source'),
    note: text('note'),
  };
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
function readFieldCell(source: FlatSource, { fields }: Registries, sink: Sink): FieldId | null | undefined {
  const cell = source.cell('field');
  if (cell === null || cell.text === '' || isTotalLabel(cell.text)) return null;
  if (fields === null) return undefined;
  const field = findField(fields, cell.text);
  if (field === null) sink({ ...describeUnknownField(fields, cell.text), ...placeCell(cell) });
  return field?.id;
}
