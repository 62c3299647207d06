import { distance } from 'fastest-levenshtein';
import type { Problem } from '../domain/diagnostic.ts';
import { foldText, matchKey } from '../format/text.ts';
import { upperKey } from './commune-index.ts';

export type ProvinceReading =
  | { readonly kind: 'province'; readonly name: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Real provinces, some of before 1/7/2025, that are one letter away from another: no typing errors. */
const LOOK_ALIKES: ReadonlySet<string> = new Set(
  ['Hà Giang', 'Hậu Giang', 'Kiên Giang', 'Tiền Giang'].map(matchKey),
);

/**
 * A province of the registry in the registry's own spelling. Another name is taken as it is, for a target may hold
 * where no commune is registered yet; but one that differs from a registered name in marks or a single letter only
 * is a problem.
 */
export function readProvince(printed: string, provinces: readonly string[]): ProvinceReading {
  const key = upperKey(printed);
  const same = provinces.find((province) => upperKey(province) === key);
  if (same !== undefined) return { kind: 'province', name: same };
  const nearest = provinces.find((province) => distance(foldText(upperKey(province)), foldText(key)) <= 1);
  if (nearest === undefined || LOOK_ALIKES.has(key)) return { kind: 'province', name: printed };
  return { kind: 'problem', problem: { code: 'target/province', printed, nearest } };
}
