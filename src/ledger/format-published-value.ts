import type { PublishedValue } from '../domain/correction.ts';
import type { AppendixUnitKind } from '../domain/tables.ts';
import { formatAmount, formatCount } from '../format/number.ts';

/** A value as `corrections.csv` has it: `1.134`, `98,5%`, an answer in words; empty where there is none. */
export function formatPublishedValue(value: PublishedValue, unitKind: AppendixUnitKind): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  // Rates are read from decimals, so their percent points have few digits too.
  if (unitKind === 'rate') return `${formatAmount(Number((value * 100).toPrecision(12)))}%`;
  return unitKind === 'amount' ? formatAmount(value) : formatCount(value);
}
