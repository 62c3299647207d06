import { matchKey } from '../format/text.ts';
import { labelKey } from './align-form.ts';

/** The cells of one row of an appendix, as printed. */
export interface PrintedCells {
  readonly number: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly remark: string;
}

/** A page break cuts a row in two, rarely in three. */
const MOST_PARTS = 4;

/**
 * Groups the indices of rows that a page break has split: a row without a number continues the row above when the
 * joined label, or the joined unit, is one that the form has, and when at most one of them prints a value. Without
 * a form no row is joined, for nothing says how the label reads in full.
 */
export function groupSplitRows(
  rows: readonly PrintedCells[],
  form: readonly Pick<PrintedCells, 'label' | 'unit'>[] | null,
): readonly (readonly number[])[] {
  const known = form === null ? null : indexForm(form);
  const groups: number[][] = [];
  for (let index = 0; index < rows.length; ) {
    const size = known === null ? 1 : countParts(rows.slice(index, index + MOST_PARTS), known);
    groups.push(Array.from({ length: size }, (_, offset) => index + offset));
    index += size;
  }
  return groups;
}

interface KnownRows {
  readonly labels: ReadonlySet<string>;
  readonly labelsWithUnit: ReadonlySet<string>;
}

function indexForm(form: readonly Pick<PrintedCells, 'label' | 'unit'>[]): KnownRows {
  return {
    labels: new Set(form.map(({ label }) => labelKey(label))),
    labelsWithUnit: new Set(form.map(({ label, unit }) => labelWithUnitKey(label, unit))),
  };
}

function labelWithUnitKey(label: string, unit: string): string {
  return `${labelKey(label)}\n${matchKey(unit)}`;
}

/** How many of the rows, from the first on, are one row of the form. */
function countParts(rows: readonly PrintedCells[], known: KnownRows): number {
  let size = 1;
  for (let count = 2; count <= rows.length; count += 1) {
    const parts = rows.slice(0, count);
    if (parts.at(-1)?.number !== '' || parts.filter(({ value }) => value !== '').length > 1) break;
    if (isOneRow(parts, known)) size = count;
  }
  return size;
}

function isOneRow(parts: readonly PrintedCells[], known: KnownRows): boolean {
  const [head, ...rest] = parts;
  const label = joinTexts(parts.map((part) => part.label));
  if (head === undefined || head.label === '' || !known.labels.has(labelKey(label))) return false;
  if (rest.every((part) => part.label === '')) {
    if (rest.every((part) => part.unit === '')) return true;
    return known.labelsWithUnit.has(labelWithUnitKey(label, joinTexts(parts.map(({ unit }) => unit))));
  }
  const standsAlone = rest.some((part) => part.label !== '' && known.labels.has(labelKey(part.label)));
  return !(known.labels.has(labelKey(head.label)) && standsAlone);
}

/** What a page break has split, in one piece again. */
export function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
