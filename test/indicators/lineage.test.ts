import { describe, expect, test } from 'vitest';
import type { CommuneId } from '../../src/domain/commune.ts';
import type { Share } from '../../src/domain/share.ts';
import { sumPredecessors } from '../../src/indicators/lineage.ts';
import { buildPeriod, buildSpan } from '../build-report.ts';

const [A, B, C] = ['a', 'b', 'c'] as unknown as [CommuneId, CommuneId, CommuneId];

function item(
  communeId: CommuneId,
  period: string,
  from: string,
  to: string,
  share: [number, number] | null,
) {
  const counted: Share | null = share === null ? null : { numerator: share[0], denominator: share[1] };
  const span = from === '' ? null : buildSpan(from, to);
  return { communeId, period: buildPeriod(period), cumulative: false, span, share: counted };
}

const Q1A = item(A, '2025-Q1', '2024-12-15', '2025-03-14', [90, 100]);
const Q1B = item(B, '2025-Q1', '2024-12-14', '2025-03-15', [30, 50]);
const Q2A = item(A, '2025-Q2', '2025-03-15', '2025-06-14', [95, 100]);
const Q2B = item(B, '2025-Q2', '2025-03-15', '2025-06-14', [40, 50]);

describe('what the predecessors reported', () => {
  test('is summed period by period, in order of time, where all did', () => {
    // 90 + 30 of 100 + 50; 95 + 40 of 100 + 50
    expect(sumPredecessors([A, B], [Q2B, Q1B, Q2A, Q1A])).toEqual([
      { items: [Q1B, Q1A], missing: [], share: { numerator: 120, denominator: 150 } },
      { items: [Q2B, Q2A], missing: [], share: { numerator: 135, denominator: 150 } },
    ]);
  });

  test('is not summed where one is missing, or reported without a share', () => {
    const silent = { ...Q2B, share: null };
    expect(sumPredecessors([A, B], [Q1A, Q2A, silent])).toEqual([
      { items: [Q1A], missing: [B], share: null },
      { items: [Q2A, silent], missing: [B], share: null },
    ]);
  });

  test('nor where periods that are not comparable would complete each other', () => {
    const longer = item(B, '2025-Q1', '2024-12-15', '2025-03-31', [30, 50]);
    const cumulative = { ...Q1B, span: Q1A.span, cumulative: true };
    for (const other of [longer, cumulative]) {
      expect(sumPredecessors([A, B], [Q1A, other])).toEqual([
        { items: [Q1A], missing: [B], share: null },
        { items: [other], missing: [A], share: null },
      ]);
    }
  });

  test('nor where there is only one predecessor: its own figures are no sum', () => {
    expect(sumPredecessors([A], [Q1A])).toEqual([{ items: [Q1A], missing: [], share: null }]);
  });

  test('nor where one reported twice: which of the two holds is not known', () => {
    const again = item(A, '2025-Q1', '2024-12-15', '2025-03-13', [91, 100]);
    expect(sumPredecessors([A, B], [Q1A, again, Q1B])).toEqual([
      { items: [Q1A, again, Q1B], missing: [], share: null },
    ]);
  });

  test('nor where one reported twice in place of another that did not', () => {
    const again = item(A, '2025-Q1', '2024-12-15', '2025-03-13', [91, 100]);
    expect(sumPredecessors([A, B], [Q1A, again])).toEqual([
      { items: [Q1A, again], missing: [B], share: null },
    ]);
  });

  test('leaves out other communes', () => {
    const other = item(C, '2025-Q1', '2024-12-15', '2025-03-14', [1, 1]);
    expect(sumPredecessors([A, B], [Q1A, other, Q1B]).map(({ share }) => share?.denominator)).toEqual([150]);
    expect(sumPredecessors([A, B], [other])).toEqual([]);
  });

  test('leaves out periods that contain 1/7/2025, and keeps those that end the day before', () => {
    const across = [A, B].map((id) => item(id, '2025-Q2', '2025-04-01', '2025-07-01', [1, 2]));
    const until = [A, B].map((id) => item(id, '2025-Q2', '2025-04-01', '2025-06-30', [1, 2]));
    expect(sumPredecessors([A, B], across)).toEqual([]);
    expect(sumPredecessors([A, B], until).map(({ share }) => share)).toEqual([
      { numerator: 2, denominator: 4 },
    ]);
  });

  test('keeps items without dates, each alone and last', () => {
    const [undatedA, undatedB] = [item(A, '2025-Q1', '', '', [1, 2]), item(B, '2025-Q1', '', '', [1, 2])];
    expect(sumPredecessors([A, B], [undatedA, undatedB, Q1A, Q1B])).toEqual([
      { items: [Q1A, Q1B], missing: [], share: { numerator: 120, denominator: 150 } },
      { items: [undatedA], missing: [B], share: null },
      { items: [undatedB], missing: [A], share: null },
    ]);
  });
});
