import type { OfficePlace } from '../domain/office-place.ts';
import { classifyUnit } from '../ingest/read-appendix-value.ts';
import { readNumber } from '../ingest/read-number.ts';
import type { ImportedCell } from './document.ts';
import { localizeNumber } from './localize-number.ts';
import { type ColumnRole, describeColumns } from './part-columns.ts';
import type { Part, PartRow } from './split-document.ts';

export interface SettledCell {
  readonly text: string;
  readonly place: OfficePlace;
}

export type SettledRow = readonly SettledCell[];

/** A typed `1.134` that an English spreadsheet keeps as the number 1,134, in a column that counts. */
export interface DotThousands {
  readonly place: OfficePlace;
  readonly stored: number;
  /** What was typed: `1.134`. */
  readonly meant: string;
}

/** A stored number with three decimals where both readings are possible; it is taken as stored. */
export interface ThreeDecimals {
  readonly place: OfficePlace;
  readonly text: string;
}

/** A cell that is written otherwise than it is shown: a whole number whose format hides it, such as `-` for 0. */
export interface Rewritten {
  readonly place: OfficePlace;
  readonly shown: string;
  readonly written: string;
}

export interface SettledPart {
  readonly roles: readonly ColumnRole[];
  readonly header: readonly SettledRow[];
  readonly rows: readonly SettledRow[];
  readonly dotThousands: readonly DotThousands[];
  readonly threeDecimals: readonly ThreeDecimals[];
  readonly rewritten: readonly Rewritten[];
}

/** The cells as they are written to the data folder: as shown, in the Vietnamese way of writing numbers. */
export function settleNumbers({ kind, header, rows }: Part, readsDotThousands: boolean): SettledPart {
  const roles = describeColumns(kind, header);
  const dotThousands: DotThousands[] = [];
  const threeDecimals: ThreeDecimals[] = [];
  const rewritten: Rewritten[] = [];
  const settleRow = (row: PartRow): SettledRow => {
    const unitKind = kind === 'indicators' ? classifyUnit(readRole(row, roles, 'unit')) : 'count';
    const hasValue = readRole(row, roles, 'value') !== '';
    return row.cells.map((cell, column): SettledCell => {
      const place = { ...row.place, column: column + 1 };
      const role = roles[column] ?? 'text';
      if (cell.number === null || !HOLDS_VALUE.has(role)) return { text: cell.text, place };
      const counts = (unitKind === 'count' || unitKind === 'code') && (role !== 'remark' || !hasValue);
      if (!counts) {
        const text = localizeNumber(cell.text, cell.number);
        if (unitKind !== 'rate' && /^\d{1,3},\d{3}$/.test(text)) threeDecimals.push({ place, text });
        return { text, place };
      }
      const meant = findMeant(cell.number);
      if (meant !== null) dotThousands.push({ place, stored: cell.number, meant });
      if (meant !== null && readsDotThousands) return { text: meant, place };
      const written = writeCount(cell, cell.number);
      if (written !== localizeNumber(cell.text, cell.number)) {
        rewritten.push({ place, shown: cell.text, written });
      }
      return { text: written, place };
    });
  };
  const keepRow = (row: PartRow): SettledRow =>
    row.cells.map(({ text }, column) => ({ text, place: { ...row.place, column: column + 1 } }));
  return {
    roles,
    header: header.map(keepRow),
    rows: rows.map(settleRow),
    dotThousands,
    threeDecimals,
    rewritten,
  };
}

const HOLDS_VALUE: ReadonlySet<ColumnRole> = new Set(['count', 'value', 'remark', 'unit']);

function readRole({ cells }: PartRow, roles: readonly ColumnRole[], role: ColumnRole): string {
  return cells[roles.indexOf(role)]?.text ?? '';
}

/** `1.134` for 1.134, `1.500` for 1.5; null for whole numbers and for what nobody types with a dot between thousands. */
function findMeant(stored: number): string | null {
  if (Number.isInteger(stored) || stored < 1 || stored >= 1000) return null;
  const meant = stored.toFixed(3);
  return Number(meant) === stored ? meant : null;
}

/** A whole number stays whole however its cell is formatted; another is left to the reader, which refuses it. */
function writeCount({ text }: ImportedCell, stored: number): string {
  const local = localizeNumber(text, stored);
  if (!Number.isInteger(stored) || stored < 0) return local;
  const reading = readNumber(local, 'count', null);
  return reading.kind === 'value' && reading.value === stored ? local : String(stored);
}
