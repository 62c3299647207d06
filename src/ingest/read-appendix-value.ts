import type { Problem } from '../domain/diagnostic.ts';
import type { Figure } from '../domain/figure.ts';
import type { AppendixUnitKind } from '../domain/tables.ts';
import { foldText } from '../format/text.ts';
import { type Cell, type FigureReading, readFigure } from './read-figure.ts';
import type { ValueColumn } from './read-form.ts';

const AMOUNT = /^(?:(?:nghin|ngan|trieu|ty|ti)\b ?)*(?:(?:viet nam )?dong|vnd|d)?$/;
const CODE = /= ?\d/;
/** A number followed by its own unit, as in "0 Cuộc". */
const WITH_UNIT = /^(\d[\d.,]*) \p{L}+$/u;

const RATE_LABEL = /^[-+•*\s]*(?:ty|ti) le /;

/** "Tỷ lệ …", whatever the unit says. */
export function isRateLabel(label: string): boolean {
  return RATE_LABEL.test(foldText(label));
}

/** The printed unit decides how a value is read. */
export function classifyUnit(unit: string): AppendixUnitKind {
  if (unit === '') return 'none';
  if (CODE.test(unit)) return 'code';
  if (unit.includes('%')) return 'rate';
  return AMOUNT.test(foldText(unit)) ? 'amount' : 'count';
}

export interface AppendixValue {
  readonly figure: Figure;
  readonly text: string | null;
}

export type AppendixReading =
  | { readonly kind: 'value'; readonly value: AppendixValue }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly cell: Cell };

/**
 * Takes the first column, in the form's order, that holds a number or an answer in words; when none does, the
 * first reason why there is none.
 */
export function readAppendixValue(
  cells: Readonly<Record<ValueColumn, Cell | null>>,
  order: readonly ValueColumn[],
): AppendixReading {
  const unit = cells.unit?.text ?? '';
  const absent: Figure[] = [];
  for (const column of order) {
    const cell = cells[column];
    if (cell === null) continue;
    const reading = readValueCell(cell, column, unit);
    if (reading.kind === 'problem') return { ...reading, cell };
    const isText = reading.kind === 'text';
    const figure: Figure = isText ? textFigure(cell) : reading.figure;
    const value = { figure, text: isText ? cell.text : null };
    if (isText || figure.kind === 'present') return { kind: 'value', value };
    absent.push(figure);
  }
  const told = absent.find((figure) => figure.kind === 'absent' && figure.reason !== 'blank') ?? absent[0];
  const figure: Figure = told ?? { kind: 'absent', reason: 'not-stated', printed: '', place: null };
  return { kind: 'value', value: { figure, text: null } };
}

function readValueCell(cell: Cell, column: ValueColumn, unit: string): FigureReading {
  if (column === 'unit') return readUnitCell(cell);
  const hasPercent = /%$/.test(cell.text);
  const kind = classifyUnit(unit);
  return readFigure(cell, kind === 'none' && hasPercent ? 'rate' : kind, unit === '' ? null : unit);
}

/** Some reports print the value in the column of the unit: "100%", "0 Cuộc", "Có". */
function readUnitCell(cell: Cell): FigureReading {
  if (/^%/.test(cell.text)) return { kind: 'figure', figure: { ...textFigure(cell), reason: 'blank' } };
  const digits = WITH_UNIT.exec(cell.text)?.[1];
  const reading = readFigure(
    { ...cell, text: digits ?? cell.text },
    cell.text.includes('%') ? 'rate' : 'count',
    null,
  );
  if (reading.kind !== 'figure') return reading;
  return { kind: 'figure', figure: { ...reading.figure, printed: cell.text } };
}

function textFigure(cell: Cell) {
  return { kind: 'absent', reason: 'not-stated', printed: cell.text, place: cell.place } as const;
}
