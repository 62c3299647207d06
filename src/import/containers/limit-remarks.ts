import type { Remark, RemarkCode } from '../../domain/remark.ts';
import { MAX_REMARKS_PER_CODE } from './limits.ts';

/** The first remarks of each kind in full; the last of a kind says how many more there are. */
export function limitRemarks(remarks: readonly Remark[]): readonly Remark[] {
  const counts = new Map<RemarkCode, number>();
  const kept: Remark[] = [];
  for (const remark of remarks) {
    const count = (counts.get(remark.code) ?? 0) + 1;
    counts.set(remark.code, count);
    if (count <= MAX_REMARKS_PER_CODE) kept.push(remark);
  }
  const whole = { sheet: null, table: null, row: null, column: null };
  for (const [code, count] of counts) {
    const left = count - MAX_REMARKS_PER_CODE;
    if (left > 0) kept.push({ code: 'more', place: whole, detail: `${left} [${code}]` });
  }
  return kept;
}
