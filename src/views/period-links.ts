import { PERIOD_KINDS, type Period } from '../domain/period.ts';
import { PERIOD_KIND_TITLES, titlePeriodsOf } from '../strings/periods.ts';
import type { Link } from './page-head.ts';

/** Links to periods of one kind, or of one kind and year. */
export interface PeriodLinks {
  readonly kind: string;
  readonly links: readonly Link[];
}

/** More of one kind stand year by year. */
const MOST_TOGETHER = 12;

/** By kind, months first; within a kind in the order given, and by year where they are many. */
export function groupPeriodLinks(
  items: readonly { readonly period: Period; readonly link: Link }[],
): readonly PeriodLinks[] {
  return PERIOD_KINDS.flatMap((kind) => {
    const own = items.filter(({ period }) => period.kind === kind);
    const title = PERIOD_KIND_TITLES[kind];
    if (own.length <= MOST_TOGETHER) return listLinks(title, own);
    const years = Map.groupBy(own, ({ period }) => period.year);
    return [...years].flatMap(([year, some]) =>
      listLinks(year === null ? title : titlePeriodsOf(title, year), some),
    );
  });
}

function listLinks(kind: string, items: readonly { readonly link: Link }[]): readonly PeriodLinks[] {
  return items.length === 0 ? [] : [{ kind, links: items.map(({ link }) => link) }];
}
