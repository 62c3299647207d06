import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { FieldId } from '../../src/domain/field.ts';
import { type Period, parsePeriod } from '../../src/domain/period.ts';
import { spansReform } from '../../src/domain/reform.ts';
import { compareFigures, type FigureContext, type Relation } from '../../src/indicators/compare-figures.ts';
import { comparePeriods, compareSpans, SPAN_TOLERANCE_DAYS } from '../../src/indicators/compare-spans.ts';
import { anySpan } from './draw-periods.ts';
import { holdForAll } from './hold-for-all.ts';

const RELATIONS: readonly Relation[] = ['side-by-side', 'over-time'];
const PERIODS: readonly Period[] = ['2024-05', '2024-06', '2024-Q2', '2024-H1', '2024-9M', '2024'].flatMap(
  (name) => parsePeriod(name) ?? [],
);

const figures: fc.Arbitrary<FigureContext> = fc.record({
  period: fc.constantFrom(...PERIODS),
  cumulative: fc.boolean(),
  span: fc.option(anySpan, { freq: 8 }),
  communeId: fc.constantFrom('a', 'b').map((id) => id as CommuneId),
  measure: fc.constantFrom('on-time-a', 'online-new'),
  scope: fc.constantFrom('one-stop', 'police'),
  field: fc.constantFrom(null, 'ho-tich' as FieldId),
  contradicted: fc.boolean(),
});
/** Two that differ in one thing or two, so that many may be compared. */
const pairs = fc
  .tuple(figures, figures, fc.subarray(['period', 'span', 'cumulative', 'communeId', 'field'] as const))
  .map(([a, b, changed]) => {
    const other = { ...a, ...Object.fromEntries(changed.map((key) => [key, b[key]])) };
    return [a, other] as const;
  });
const anyTwo = fc.oneof(pairs, fc.tuple(figures, figures));

function listAnswer(a: FigureContext, b: FigureContext, relation: Relation) {
  const answer = compareFigures(a, b, relation);
  if (answer.kind === 'incomparable') return [answer.kind, ...answer.reasons.map((one) => one.kind)];
  if (answer.kind === 'remarked') {
    return [answer.kind, ...answer.remarks.map((one) => JSON.stringify(one))];
  }
  return [answer.kind];
}

test('the order of two figures is of no account', () => {
  holdForAll(fc.tuple(anyTwo, fc.constantFrom(...RELATIONS)), ([[a, b], relation]) => {
    expect(listAnswer(a, b, relation)).toEqual(listAnswer(b, a, relation));
  });
});

test('a refusal has reasons, a remark has days', () => {
  holdForAll(fc.tuple(anyTwo, fc.constantFrom(...RELATIONS)), ([[a, b], relation]) => {
    const answer = compareFigures(a, b, relation);
    if (answer.kind === 'comparable') return;
    const told = answer.kind === 'incomparable' ? answer.reasons : answer.remarks;
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map((one) => one.kind)).size).toBe(told.length);
    for (const one of told) {
      if ('days' in one) expect(Number.isInteger(one.days) && one.days >= 1).toBe(true);
    }
  });
});

test('a figure is comparable with itself side by side, and never with itself over time', () => {
  holdForAll(figures, (figure) => {
    const isPlaced = figure.span !== null && !spansReform(figure.span);
    const expected = isPlaced ? (figure.contradicted ? 'remarked' : 'comparable') : 'incomparable';
    expect(compareFigures(figure, figure, 'side-by-side').kind).toBe(expected);
    expect(compareFigures(figure, figure, 'over-time').kind).toBe('incomparable');
  });
});

test('figures of two kinds, of two meanings, or without dates are never comparable', () => {
  holdForAll(fc.tuple(anyTwo, fc.constantFrom(...RELATIONS)), ([[a, b], relation]) => {
    const differs =
      a.period.kind !== b.period.kind ||
      a.cumulative !== b.cumulative ||
      a.measure !== b.measure ||
      a.scope !== b.scope ||
      a.field !== b.field ||
      a.span === null ||
      b.span === null;
    if (differs) expect(compareFigures(a, b, relation).kind).toBe('incomparable');
  });
});

test('what may be compared side by side lies within the tolerance at both ends', () => {
  const days = (from: string, to: string) => Math.abs(Date.parse(from) - Date.parse(to)) / 86_400_000;
  holdForAll(anyTwo, ([a, b]) => {
    if (compareFigures(a, b, 'side-by-side').kind === 'incomparable') return;
    if (a.span === null || b.span === null) throw new Error('compared without dates');
    expect(days(a.span.from, b.span.from)).toBeLessThanOrEqual(SPAN_TOLERANCE_DAYS);
    expect(days(a.span.to, b.span.to)).toBeLessThanOrEqual(SPAN_TOLERANCE_DAYS);
    expect(compareSpans(a.span, b.span).kind).toBe('comparable');
    expect(comparePeriods(a, b).kind).toBe('comparable');
  });
});
