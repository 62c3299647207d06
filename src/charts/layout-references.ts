import { measureText, wrapText } from '../format/text-width.ts';
import { makeText, ROOM } from './layout-head.ts';
import { NARROWEST, type PictureText } from './picture.ts';

const SIZE = 13;
const LINE = 17;
/** Between a line and its label, in pixels. */
const GAP = 5;

interface Reference {
  /** Percent of the width. */
  readonly x: number;
  readonly label: string;
}

interface Placed {
  readonly reference: Reference;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  /** Percent of the width. */
  readonly left: number;
  readonly right: number;
}

/**
 * Labels of vertical lines, one below another above the plot so that none covers another, each beside the top of
 * its line. On which side, and in which order, is chosen so that lines on their way down cross as few labels as
 * possible. `starts` are the tops of the lines in the order given.
 */
export function layoutReferences(references: readonly Reference[]): {
  readonly texts: readonly PictureText[];
  readonly starts: readonly { readonly x: number; readonly y: number }[];
  readonly bottom: number;
} {
  const tops = new Map<Reference, number>();
  const texts: PictureText[] = [];
  let top = 0;
  for (const { reference, lines, anchor } of chooseOrder(references)) {
    tops.set(reference, top);
    for (const line of lines) {
      const dx = anchor === 'start' ? GAP : -GAP;
      texts.push({ ...makeText('reference', reference.x, top + 13, line), dx, anchor });
      top += LINE;
    }
  }
  return {
    texts,
    starts: references.map((reference) => ({ x: reference.x, y: tops.get(reference) ?? 0 })),
    bottom: top + (references.length === 0 ? 0 : 4),
  };
}

/** All orders and sides of a few lines are few enough to try. */
function chooseOrder(references: readonly Reference[]): readonly Placed[] {
  let best: { placed: readonly Placed[]; crossings: number } | null = null;
  for (const order of listOrders(references)) {
    const placed = order.map((reference, index) => placeBeside(reference, order.slice(0, index)));
    const crossings = placed.reduce((sum, item, index) => sum + countCrossed(item, order.slice(0, index)), 0);
    if (best === null || crossings < best.crossings) best = { placed, crossings };
  }
  return best?.placed ?? [];
}

function listOrders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) =>
    listOrders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

/** On the side where it fits, and of two such sides the one that fewer lines from above cross. */
function placeBeside(reference: Reference, above: readonly Reference[]): Placed {
  const sides = (['start', 'end'] as const).map((anchor) => boxLabel(reference, anchor));
  const fitting = sides.filter(({ left, right }) => left >= 0 && right <= 100);
  const wide = sides.toSorted((a, b) => b.right - b.left - (a.right - a.left));
  const choice = fitting.length > 0 ? fitting : wide.slice(0, 1);
  return choice.reduce((a, b) => (countCrossed(b, above) < countCrossed(a, above) ? b : a));
}

/** A label that is too wide for its side is broken into lines there. */
function boxLabel(reference: Reference, anchor: 'start' | 'end'): Placed {
  const side = ((anchor === 'start' ? 100 - reference.x : reference.x) / 100) * NARROWEST - GAP;
  const whole = measureText(reference.label, SIZE);
  const lines = whole <= side ? [reference.label] : wrapText(reference.label, Math.max(side, ROOM / 2), SIZE);
  const width = ((Math.max(...lines.map((line) => measureText(line, SIZE))) + GAP) / NARROWEST) * 100;
  return anchor === 'start'
    ? { reference, lines, anchor, left: reference.x, right: reference.x + width }
    : { reference, lines, anchor, left: reference.x - width, right: reference.x };
}

function countCrossed({ left, right, reference }: Placed, above: readonly Reference[]): number {
  return above.filter((other) => other !== reference && other.x > left && other.x < right).length;
}
