import type { NumberKind, Problem, Sink } from '../domain/diagnostic.ts';
import { type Figure, NOT_STATED, type Place } from '../domain/figure.ts';
import { readAbsence } from './missing-words.ts';
import { readNumber } from './read-number.ts';

/** A cell as printed with its place; a key of a JSON entry likewise. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'text' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads a cell that may hold a number, a word for its absence, or other text. */
export function readFigure(cell: Cell, kind: NumberKind, unit: string | null): FigureReading {
  const { text: printed, place } = cell;
  const reason = readAbsence(printed);
  if (reason !== null) return { kind: 'figure', figure: { kind: 'absent', reason, printed, place } };
  const number = readNumber(printed, kind, unit);
  if (number.kind !== 'value') return number;
  const { value, decimals } = number;
  return { kind: 'figure', figure: { kind: 'present', value, decimals, printed, place } };
}

/** What almost every cell of a large table holds; no larger than what a number holds exactly. */
const PLAIN_COUNT = /^\d{1,15}$/;

/** A cell that must count something: any other text than a number or a word for absence is a problem. */
export function readCountFigure(cell: Cell | null, sink: Sink): Figure {
  if (cell === null) return NOT_STATED;
  const { text: printed, place } = cell;
  if (PLAIN_COUNT.test(printed))
    return { kind: 'present', value: Number(printed), decimals: 0, printed, place };
  const reading = readFigure(cell, 'count', null);
  if (reading.kind === 'figure') return reading.figure;
  const problem: Problem =
    reading.kind === 'problem' ? reading.problem : { code: 'cell/unreadable', printed, kind: 'count' };
  sink({ ...problem, ...placeCell(cell) });
  return NOT_STATED;
}

export function placeCell(cell: Cell) {
  const { file, row, column, header } = cell.place;
  return { file, row, column, columnName: header === '' ? null : header };
}
