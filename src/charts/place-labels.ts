import { measureText } from '../format/text-width.ts';
import { makeText } from './layout-head.ts';
import { NARROWEST, type PictureMark, type PictureText } from './picture.ts';
import type { Step } from './trace-path.ts';

const SIZE = 14;
const ASCENT = 13;
const DESCENT = 5;

interface Label {
  readonly mark: PictureMark;
  readonly text: string;
  readonly tail: string;
  /** Said instead where the whole text has no room. */
  readonly short: string;
}

/** Percent across, pixels down. */
export type Room = Box;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts each line's label where it covers no other label and, if there is such a place, no other line. The last
 * line comes first, then the first, then the others; a label without any room is left out, its value being in
 * the table beside the chart. Where `mayCover` is false, one that would cover a line is left out, too.
 */
export function placeLabels(
  labels: readonly Label[],
  drawn: readonly Step[],
  room: Room,
  mayCover = true,
): readonly PictureText[] {
  const lines = drawn.map(boxLine);
  const taken: Box[] = [];
  const placed: PictureText[] = [];
  const order = labels.length < 2 ? labels : [...labels.slice(-1), ...labels.slice(0, -1)];
  for (const label of order) {
    const chosen = choosePlace(label, lines, taken, room, mayCover);
    if (chosen === null) continue;
    taken.push(chosen.box);
    placed.push(chosen.text);
  }
  return placed;
}

interface PlacedText {
  readonly text: PictureText;
  readonly box: Box;
}

/** The first place that covers nothing, else the first that covers lines alone. */
function choosePlace(
  label: Label,
  lines: readonly Box[],
  taken: readonly Box[],
  room: Room,
  mayCover: boolean,
): PlacedText | null {
  let covering: PlacedText | null = null;
  for (const variant of listVariants(label)) {
    const width = measureWords(variant);
    for (const text of listAround(variant, label.mark)) {
      const box = boxText(text, width);
      if (!isInside(box, room) || taken.some((other) => overlaps(box, other))) continue;
      if (!lines.some((line) => overlaps(box, line))) return { text, box };
      if (mayCover) covering ??= { text, box };
    }
  }
  return covering;
}

/** The whole label; the same without the tail; in short. */
function listVariants({ mark, text, tail, short }: Label): readonly PictureText[] {
  const whole = { ...makeText('value', mark.x1, mark.y, text), tail, series: mark.series };
  return [
    whole,
    ...(tail === '' ? [] : [{ ...whole, tail: '' }]),
    ...(short === text ? [] : [{ ...whole, text: short, tail: '' }]),
  ];
}

/** Above, below, behind and before the line, then farther away. */
function listAround(base: PictureText, mark: PictureMark): readonly PictureText[] {
  return [
    ...placeAt(base, mark, mark.y - 8),
    ...placeAt(base, mark, mark.y + 18),
    { ...base, x: mark.x2, dx: 6, y: mark.y + 5 },
    { ...base, dx: -6, y: mark.y + 5, anchor: 'end' as const },
    ...placeAt(base, mark, mark.y - 26),
    ...placeAt(base, mark, mark.y + 36),
  ];
}

function placeAt(base: PictureText, mark: PictureMark, y: number): readonly PictureText[] {
  return [
    { ...base, y },
    { ...base, x: mark.x2, y, anchor: 'end' },
  ];
}

/** In percent of the width. */
function measureWords({ text, tail }: PictureText): number {
  return (measureText(tail === '' ? text : `${text}  ${tail}`, SIZE) / NARROWEST) * 100;
}

function boxText(text: PictureText, width: number): Box {
  const edge = text.x + (text.dx / NARROWEST) * 100;
  const left = text.anchor === 'end' ? edge - width : edge;
  return { left, right: left + width, top: text.y - ASCENT, bottom: text.y + DESCENT };
}

function boxLine({ x1, x2, y }: Step): Box {
  return { left: x1, right: x2, top: y - 2, bottom: y + 2 };
}

function isInside(box: Box, room: Room): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
