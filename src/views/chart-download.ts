import type { SiteInfo } from '../domain/dataset.ts';
import { slugify } from '../format/text.ts';
import { CHARTS } from '../strings/charts.ts';
import type { Address } from './addresses.ts';
import type { ChartDownload } from './chart-spec.ts';

/** Longest part of a file's name; longer ones end between words. */
const LONGEST_PART = 48;

export interface ChartSubject {
  /** What is compared, as its title says; may be empty. */
  readonly comparison: string;
  /** Whose figures: a commune, a province, a group. */
  readonly area: string;
  readonly period: string;
}

/** What a reader takes away with a chart of the page at `address`; the file is named after what, whose and when. */
export function buildChartDownload(
  site: SiteInfo,
  address: Address,
  { comparison, area, period }: ChartSubject,
): ChartDownload {
  const parts = [comparison, area, period].map(shortenSlug).filter((part) => part !== '');
  return {
    file: parts.join('_'),
    period: CHARTS.subject(area, period),
    source: CHARTS.source(site.publisher),
    address,
    notice: site.notice,
  };
}

function shortenSlug(text: string): string {
  const slug = slugify(text);
  if (slug.length <= LONGEST_PART) return slug;
  const cut = slug.slice(0, LONGEST_PART + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, LONGEST_PART);
}
