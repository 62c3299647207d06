import type { Span } from '../domain/period.ts';
import { isSameSpan } from '../domain/period.ts';
import { readAppendix } from '../ingest/read-appendix.ts';
import type { Form } from '../ingest/read-form.ts';
import type { AssembledTable } from './assemble-table.ts';
import { findSpans } from './read-spans.ts';

export interface RowSpan {
  /** As report.json has it: `76-79`. */
  readonly rows: string;
  readonly span: Span;
  readonly label: string;
}

/** Dates that a row of an appendix states in its label hold for it and for all rows that hang under it. */
export function findRowSpans(
  table: AssembledTable,
  form: Form | null,
  tableSpan: Span | null,
): readonly RowSpan[] {
  const rows = table.rows.map((row) => row.map(({ text }) => text));
  const info = { title: '', span: null, rowSpans: new Map<number, Span>() };
  const appendix = readAppendix({ file: '', rows }, info, form, () => {});
  if (appendix === null) return [];
  return appendix.rows.flatMap((row, index): readonly RowSpan[] => {
    const [span, second] = findSpans(row.label);
    if (span === undefined || second !== undefined || isSameSpan(span, tableSpan)) return [];
    let last = index;
    for (let next = index + 1; isBelow(appendix.rows, next, index); next += 1) last = next;
    const lastRow = appendix.rows[last]?.row ?? row.row;
    return [{ rows: lastRow === row.row ? `${row.row}` : `${row.row}-${lastRow}`, span, label: row.label }];
  });
}

function isBelow(rows: readonly { readonly parent: number | null }[], index: number, top: number): boolean {
  let parent = rows[index]?.parent ?? null;
  while (parent !== null && parent > top) parent = rows[parent]?.parent ?? null;
  return parent === top;
}
