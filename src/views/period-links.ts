import { PERIOD_KINDS, type Period } from '../domain/period.ts';
import { PERIOD_KIND_TITLES } from '../strings/periods.ts';
import type { Link } from './page-head.ts';

/** Links to periods of one kind. */
export interface PeriodLinks {
  readonly kind: string;
  readonly links: readonly Link[];
}

/** By kind, months first; within a kind in the order given. */
export function groupPeriodLinks(
  items: readonly { readonly period: Period; readonly link: Link }[],
): readonly PeriodLinks[] {
  return PERIOD_KINDS.flatMap((kind) => {
    const links = items.filter(({ period }) => period.kind === kind).map(({ link }) => link);
    return links.length === 0 ? [] : [{ kind: PERIOD_KIND_TITLES[kind], links }];
  });
}
