import type { SpansSpec } from '../views/chart-spec.ts';
import { addDay } from './join-spans.ts';
import { layoutWords } from './layout-head.ts';
import { INSET, type PictureRule, type PictureText, type PictureTrace } from './picture.ts';
import type { LineEnd } from './place-names.ts';
import type { TimeAxis } from './time-axis.ts';
import { type Step, tracePath } from './trace-path.ts';

const LINE = 18;
/** Percent of the width that the sample of a target's line takes. */
const SAMPLE = 9;

type Scale = (ratio: number) => number;

/** Lines to compare with, such as the group's rate: their paths, and the ends where their names belong. */
export function layoutReferenceLines(
  { references = [] }: SpansSpec,
  axis: TimeAxis,
  up: Scale,
): {
  readonly traces: readonly PictureTrace[];
  readonly ends: readonly LineEnd[];
  readonly steps: readonly Step[];
} {
  const lines = references.flatMap(({ label, values }) => {
    const ordered = values.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const steps = ordered.map(({ from, to, ratio }) => ({
      x1: axis.start(from),
      x2: axis.end(to),
      y: up(ratio),
    }));
    const last = steps.at(-1);
    if (last === undefined) return [];
    const path = tracePath(steps, (index) => follows(ordered[index]?.to, ordered[index + 1]?.from));
    return [{ label, path, last, steps }];
  });
  return {
    traces: lines.map(({ path }) => ({ kind: 'reference', series: null, path })),
    steps: lines.flatMap(({ steps }) => steps),
    ends: lines.map(({ label, last }) => ({ name: label, x: last.x2, y: last.y, series: null })),
  };
}

interface TargetLine {
  readonly traces: readonly PictureTrace[];
  /** Of the targets drawn, in order of time. */
  readonly labels: readonly string[];
}

/** Targets as one stepped line over the days on which they are in force. */
export function traceTargets({ targets = [] }: SpansSpec, axis: TimeAxis, up: Scale): TargetLine {
  const [left, right] = axis.ends;
  const clamp = (x: number) => Math.min(Math.max(x, left), right);
  const ordered = targets
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .map((target) => ({
      ...target,
      x1: target.from === null ? left : clamp(axis.start(target.from)),
      x2: target.to === null ? right : clamp(axis.end(target.to)),
      y: up(target.ratio),
    }))
    .filter(({ x1, x2 }) => x1 < x2);
  if (ordered.length === 0) return { traces: [], labels: [] };
  const path = tracePath(ordered, (index) => follows(ordered[index]?.to, ordered[index + 1]?.from));
  return {
    traces: [{ kind: 'target', series: null, path }],
    labels: [...new Set(ordered.map(({ label }) => label))],
  };
}

/** What the targets are, below the axis, behind a sample of their line. */
export function layoutTargetNames(
  labels: readonly string[],
  top: number,
): {
  readonly rules: readonly PictureRule[];
  readonly texts: readonly PictureText[];
  readonly bottom: number;
} {
  const texts: PictureText[] = [];
  let y = top + 16;
  for (const label of labels) {
    const words = layoutWords('target', label, y, SAMPLE);
    texts.push(...words.texts);
    y += words.extra + LINE;
  }
  const sample = {
    kind: 'target',
    x1: INSET,
    x2: SAMPLE - 1,
    y1: top + 11,
    y2: top + 11,
    series: null,
  } as const;
  return texts.length === 0
    ? { rules: [], texts, bottom: top }
    : { rules: [sample], texts, bottom: y - LINE + 8 };
}

function follows(to: string | null | undefined, from: string | null | undefined): boolean {
  return typeof to === 'string' && typeof from === 'string' && addDay(to) === from;
}
