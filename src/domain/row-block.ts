import { type CountColumn, mapCountColumns } from './dossier-counts.ts';
import { type Figure, NOT_STATED, type Place } from './figure.ts';
import { packCount, unpackCount } from './packed-count.ts';
import type { DossierRow } from './tables.ts';

/** Whom a row counts; the same object for all rows of a file that count the same. */
export type RowSubject = Pick<DossierRow, 'kind' | 'fieldId' | 'label'>;

/** What one cell counts: the code where `packText` has one for its text, else its figure. */
export type CountCell = number | Figure;

type CountPlace = Pick<Place, 'column' | 'header'>;

/** Where the count columns of a file stand. The cells of its rows are given in this order. */
export type CountPlaces = ReadonlyMap<CountColumn, CountPlace>;

/**
 * Rows of one file, at four bytes a count: a country has millions of them. A row with a cell that does not fit is kept
 * as it is.
 */
export interface RowBlock {
  /** Adds a row and says its index, from 0 on. */
  readonly add: (subject: RowSubject, row: number, cells: readonly CountCell[]) => number;
  readonly readSubject: (index: number) => RowSubject;
  readonly readRowNumber: (index: number) => number;
  /** Equal to the row that was added, and made anew each time. */
  readonly read: (index: number) => DossierRow;
}

/** `capacity`: how many rows it can hold. */
export function makeRowBlock(file: string, places: CountPlaces, capacity: number): RowBlock {
  const columns = [...places];
  const codes = new Int32Array(capacity * columns.length);
  const rowNumbers = new Int32Array(capacity);
  const subjectOf = new Int32Array(capacity);
  const subjects: RowSubject[] = [];
  const known = new Map<RowSubject, number>();
  const whole = new Map<number, DossierRow>();
  let count = 0;

  const slots: Partial<Record<CountColumn, Slot>> = {};
  for (const [offset, [column, place]] of columns.entries()) slots[column] = { offset, ...place };

  const placeAt = (row: number, { column, header }: CountPlace): Place => ({ file, row, column, header });
  const remember = (subject: RowSubject) => {
    const index = known.get(subject) ?? subjects.push(subject) - 1;
    known.set(subject, index);
    return index;
  };
  const makeRow = ({ kind, fieldId, label }: RowSubject, row: number, read: FigureReader): DossierRow => {
    const counts = mapCountColumns(slots, (slot) =>
      slot === undefined ? NOT_STATED : read(slot.offset, placeAt(row, slot)),
    );
    return { kind, fieldId, label, row, counts };
  };
  const readSubject = (index: number) => take(subjects, take(subjectOf, index));
  const readRowNumber = (index: number) => take(rowNumbers, index);
  return {
    add: (subject, row, cells) => {
      const index = count;
      count += 1;
      subjectOf[index] = remember(subject);
      rowNumbers[index] = row;
      for (const [offset, [, place]] of columns.entries()) {
        const cell = take(cells, offset);
        const code = typeof cell === 'number' ? cell : packCount(cell, placeAt(row, place));
        if (code === null) {
          const keep: FigureReader = (at, where) => unpackCell(take(cells, at), where);
          whole.set(index, makeRow(subject, row, keep));
          break;
        }
        codes[index * columns.length + offset] = code;
      }
      return index;
    },
    readSubject,
    readRowNumber,
    read: (index) => {
      const start = index * columns.length;
      const unpack: FigureReader = (offset, place) => unpackCount(take(codes, start + offset), place);
      return whole.get(index) ?? makeRow(readSubject(index), readRowNumber(index), unpack);
    },
  };
}

interface Slot extends CountPlace {
  readonly offset: number;
}

type FigureReader = (offset: number, place: Place) => Figure;

function unpackCell(cell: CountCell, place: Place): Figure {
  return typeof cell === 'number' ? unpackCount(cell, place) : cell;
}

function take<Item>(list: { readonly [index: number]: Item }, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in this block`);
  return item;
}
