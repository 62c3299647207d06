import { describe, expect, test } from 'vitest';
import { makeUnknownRate } from '../../src/indicators/compute-rate.ts';
import {
  computeOnTimeA,
  computeOnTimeB,
  computeOnTimeC,
  computeOnTimeD,
} from '../../src/indicators/on-time-rate.ts';
import {
  computeOnlineOfAll,
  computeOnlineOfNew,
  computeOnlinePrimary,
} from '../../src/indicators/online-rate.ts';
import { buildCounts } from '../build-report.ts';

const COUNTS = buildCounts({
  received: 200,
  received_online: 60,
  carried_over: 40,
  resolved: 160,
  resolved_early: 100,
  resolved_on_time: 44,
  resolved_overdue: 16,
  pending: 40,
  pending_in_time: 30,
  pending_overdue: 10,
});

describe('each formula against a hand-computed example', () => {
  test('A: (100 + 44) / 160 = 90 %', () => {
    expect(computeOnTimeA(COUNTS)).toMatchObject({
      kind: 'rate',
      numerator: 144,
      denominator: 160,
      ratio: 0.9,
    });
  });
  test('B: 144 / 200 = 72 %', () => {
    expect(computeOnTimeB(COUNTS)).toMatchObject({ numerator: 144, denominator: 200, ratio: 0.72 });
  });
  test('C: 144 / (160 + 10) = 84,71 %', () => {
    expect(computeOnTimeC(COUNTS)).toMatchObject({ numerator: 144, denominator: 170 });
  });
  test('D: (144 + 30) / 200 = 87 %', () => {
    expect(computeOnTimeD(COUNTS)).toMatchObject({ numerator: 174, denominator: 200, ratio: 0.87 });
  });
  test('online of the newly received: 60 / (200 − 40) = 37,5 %', () => {
    expect(computeOnlineOfNew(COUNTS)).toMatchObject({ numerator: 60, denominator: 160, ratio: 0.375 });
  });
  test('online of all received: 60 / 200 = 30 %', () => {
    expect(computeOnlineOfAll(COUNTS)).toMatchObject({ numerator: 60, denominator: 200, ratio: 0.3 });
  });
  test('a rate of all fields is told as such, also where there is none', () => {
    const nothing = computeOnlineOfNew(buildCounts({ received: 40, received_online: 0, carried_over: 40 }));
    const contradictory = computeOnlineOfNew(
      buildCounts({ received: 30, received_online: 0, carried_over: 40 }),
    );
    expect(nothing).toMatchObject({ kind: 'none', withoutCertification: false });
    expect(contradictory).toMatchObject({ kind: 'unknown', withoutCertification: false });
    expect(makeUnknownRate('on-time-a', 'no-fields')).toEqual({
      kind: 'unknown',
      formula: 'on-time-a',
      withoutCertification: false,
      reason: 'no-fields',
      missing: [],
    });
  });
  test('a rate names the counts it comes from', () => {
    const rate = computeOnlineOfNew(COUNTS);
    expect(rate.kind === 'unknown' ? [] : rate.operands.map(({ column }) => column)).toEqual([
      'received_online',
      'received',
      'carried_over',
    ]);
  });
});

describe('the three states', () => {
  test('0 % is a rate', () => {
    const counts = buildCounts({ resolved: 8, resolved_in_time: 0 });
    expect(computeOnTimeA(counts)).toMatchObject({ kind: 'rate', numerator: 0, ratio: 0 });
  });

  test('nothing to count is neither 0 % nor 100 %', () => {
    const nothing = buildCounts({
      received: 9,
      received_online: 0,
      carried_over: 9,
      resolved: 0,
      resolved_in_time: 0,
    });
    expect(computeOnTimeA(nothing)).toMatchObject({ kind: 'none', reason: 'nothing-to-count' });
    expect(computeOnlineOfNew(nothing)).toMatchObject({ kind: 'none', reason: 'nothing-to-count' });
  });

  test('a count that is not reported makes the rate unknown, and is named', () => {
    const counts = buildCounts({ received: 652, resolved_in_time: 648 });
    expect(computeOnTimeA(counts)).toMatchObject({
      kind: 'unknown',
      reason: 'not-stated',
      missing: ['resolved'],
    });
    expect(computeOnTimeD(counts)).toMatchObject({ kind: 'unknown', missing: ['pending_in_time'] });
    expect(computeOnlineOfNew(counts)).toMatchObject({ missing: ['received_online', 'carried_over'] });
  });

  test('early alone does not say how many were in time', () => {
    const counts = buildCounts({ resolved: 10, resolved_early: 9 });
    expect(computeOnTimeA(counts)).toMatchObject({ kind: 'unknown', missing: ['resolved_on_time'] });
    expect(computeOnTimeA(buildCounts({ resolved: 10 }))).toMatchObject({ missing: ['resolved_in_time'] });
  });

  test('early + on time is used before a merged figure', () => {
    const counts = buildCounts({
      resolved: 20,
      resolved_early: 9,
      resolved_on_time: 6,
      resolved_in_time: 20,
    });
    expect(computeOnTimeA(counts)).toMatchObject({ numerator: 15 });
    // One of the two alone says nothing; the merged figure does.
    const merged = buildCounts({ resolved: 20, resolved_early: 9, resolved_in_time: 18 });
    expect(computeOnTimeA(merged)).toMatchObject({ kind: 'rate', numerator: 18 });
  });

  test('an impossible rate is shown as the report gives it; more carried over than received is refused', () => {
    expect(computeOnTimeA(buildCounts({ resolved: 10, resolved_in_time: 12 }))).toMatchObject({ ratio: 1.2 });
    const counts = buildCounts({ received: 5, received_online: 1, carried_over: 6 });
    expect(computeOnlineOfNew(counts)).toMatchObject({
      kind: 'unknown',
      reason: 'contradictory',
      missing: ['received_online', 'received', 'carried_over'],
    });
  });
});

test('online is taken of the newly received where carried over is known, else of all', () => {
  expect(computeOnlinePrimary(COUNTS)).toMatchObject({ formula: 'online-new' });
  expect(computeOnlinePrimary(buildCounts({ received: 4, received_online: 1 }))).toMatchObject({
    formula: 'online-all',
    ratio: 0.25,
  });
});
