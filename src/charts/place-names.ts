import { measureText, wrapText } from '../format/text-width.ts';
import { makeText } from './layout-head.ts';
import { NARROWEST, type PictureRule, type PictureText } from './picture.ts';

const SIZE = 13;
const LINE = 15;
const GAP = 4;
/** Widest column of names, in pixels on the narrowest phone. */
const WIDEST = 96;
/** Between the end of a line and its name, in percent of the width. */
const LEAD = 4;

/** What a line is called, and where it ends. */
export interface LineEnd {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** null: a line that is only looked at, such as the rate of the group. */
  readonly series: number | null;
}

interface Block extends LineEnd {
  readonly lines: readonly string[];
  top: number;
}

/** Percent of the width that the column of names needs on the narrowest phone. */
export function measureNames(names: readonly string[]): number {
  const widths = names.flatMap((name) => wrapName(name).map((line) => measureText(line, SIZE)));
  return (Math.max(0, ...widths) / NARROWEST) * 100 + LEAD;
}

/** Pixels that the names need below one another. */
export function stackNames(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + wrapName(name).length * LINE + GAP, 0);
}

/**
 * The names in a column beside the ends of their lines, in the order of those ends, moved apart as little as
 * possible, each led to its line. `left` is where the plot ends.
 */
export function placeNames(
  ends: readonly LineEnd[],
  left: number,
  room: { readonly top: number; readonly bottom: number },
): { readonly texts: readonly PictureText[]; readonly rules: readonly PictureRule[] } {
  const blocks = ends
    .toSorted((a, b) => a.y - b.y)
    .map((end): Block => {
      const lines = wrapName(end.name);
      return { ...end, lines, top: end.y - (lines.length * LINE) / 2 };
    });
  let free = room.top;
  for (const block of blocks) {
    block.top = Math.max(block.top, free);
    free = block.top + measureBlock(block);
  }
  let limit = room.bottom;
  for (const block of blocks.toReversed()) {
    block.top = Math.min(block.top, limit - measureBlock(block));
    limit = block.top;
  }
  return {
    texts: blocks.flatMap((block) => writeBlock(block, left)),
    rules: blocks.flatMap((block) => lead(block, left)),
  };
}

function wrapName(name: string): readonly string[] {
  return wrapText(name, WIDEST, SIZE);
}

function measureBlock(block: Block): number {
  return block.lines.length * LINE + GAP;
}

function writeBlock({ lines, top, series }: Block, left: number): readonly PictureText[] {
  return lines.map((line, index) => ({
    ...makeText('name', left + LEAD, top + 11 + index * LINE, line),
    series,
  }));
}

function lead({ x, y, lines, top, series }: Block, left: number): readonly PictureRule[] {
  const middle = top + (lines.length * LINE) / 2;
  const base = { kind: 'leader', series } as const;
  return [
    ...(x < left ? [{ ...base, x1: x, x2: left, y1: y, y2: y }] : []),
    { ...base, x1: left, x2: left + LEAD - 1, y1: y, y2: middle },
  ];
}
