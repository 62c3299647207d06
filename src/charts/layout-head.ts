import { measureText, wrapText } from '../format/text-width.ts';
import { INSET, NARROWEST, type PictureKey, type PictureText } from './picture.ts';

/** Pixels for a line of words on the narrowest phone. */
export const ROOM = NARROWEST * (1 - INSET / 100);
const LABEL = { size: 15, line: 20 };
const QUIET = { size: 13, line: 18 };
/** Widths are measured for half-bold text. */
const REGULAR = 0.9;

/** Names of the series with a sample of their mark, one line each; nothing for a single series. */
export function layoutKeys(
  series: readonly string[],
  shape: 'dot' | 'line',
): {
  readonly keys: readonly PictureKey[];
  readonly texts: readonly PictureText[];
  readonly height: number;
} {
  if (series.length > 2) throw new RangeError(`keys are for at most two series, not ${series.length}`);
  if (series.length < 2) return { keys: [], texts: [], height: 0 };
  const [x1, x2] = shape === 'dot' ? [INSET, INSET] : [0, 7];
  const centre = (index: number) => 11 + index * 22;
  return {
    keys: series.map((_, index) => ({ series: index, x1, x2, y: centre(index) })),
    texts: series.map((text, index) => ({
      ...makeText('key', x2, centre(index) + 5, text),
      dx: 12,
      series: index,
    })),
    height: series.length * 22 + 8,
  };
}

/** A row's label and its quieter second line above its lanes, wrapped for the narrowest width. */
export function layoutRowHead(
  label: string,
  detail: string | null,
  top: number,
): { readonly texts: readonly PictureText[]; readonly bottom: number } {
  const texts: PictureText[] = [];
  let bottom = top;
  for (const line of wrapText(label, ROOM, LABEL.size)) {
    texts.push(makeText('row', 0, bottom + 15, line));
    bottom += LABEL.line;
  }
  for (const line of detail === null ? [] : wrapText(detail, ROOM, QUIET.size)) {
    texts.push(makeText('detail', 0, bottom + 13, line));
    bottom += QUIET.line;
  }
  return { texts, bottom };
}

/** Words that may need more than one line; `y` is the first base line, `x` in percent of the width. */
export function layoutWords(
  kind: PictureText['kind'],
  text: string,
  y: number,
  x = 0,
): { readonly texts: readonly PictureText[]; readonly extra: number } {
  const lines = text === '' ? [] : wrapText(text, ROOM - (x / 100) * NARROWEST, QUIET.size * REGULAR);
  return {
    texts: lines.map((line, index) => makeText(kind, x, y + index * QUIET.line, line)),
    extra: Math.max(lines.length - 1, 0) * QUIET.line,
  };
}

export function makeText(kind: PictureText['kind'], x: number, y: number, text: string): PictureText {
  return { kind, x, dx: 0, y, anchor: 'start', text, tail: '', series: null };
}

/** Begins under a line's first day; ends under its last day where the words would leave the picture. */
export function placeUnder(
  kind: PictureText['kind'],
  text: string,
  x1: number,
  x2: number,
  y: number,
): PictureText {
  const width = (measureText(text, QUIET.size) / NARROWEST) * 100;
  if (x1 + width <= 100) return makeText(kind, x1, y, text);
  if (x2 - width >= 0) return { ...makeText(kind, x2, y, text), anchor: 'end' };
  return makeText(kind, 0, y, text);
}

/** Centred on its place, or leaning inwards where the picture ends. */
export function placeInside(kind: 'tick' | 'break', x: number, y: number, text: string): PictureText {
  const half = (measureText(text, QUIET.size) / 2 / NARROWEST) * 100;
  if (x - half < 0) return { ...makeText(kind, 0, y, text), anchor: 'start' };
  if (x + half > 100) return { ...makeText(kind, 100, y, text), anchor: 'end' };
  return { ...makeText(kind, x, y, text), anchor: 'middle' };
}

/** True when two quiet texts of one line would touch on the narrowest phone. */
export function touch(a: PictureText, b: PictureText): boolean {
  const [left, right] = listEdges(a);
  const [otherLeft, otherRight] = listEdges(b);
  return left < otherRight && otherLeft < right;
}

function listEdges({ text, x, anchor }: PictureText): readonly [number, number] {
  const width = ((measureText(text, QUIET.size) + 6) / NARROWEST) * 100;
  if (anchor === 'middle') return [x - width / 2, x + width / 2];
  return anchor === 'end' ? [x - width, x] : [x, x + width];
}
