import type { CommuneId } from '../domain/commune.ts';
import type { FieldId } from '../domain/field.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PeriodId } from '../domain/period.ts';
import type { ReportId } from '../domain/report.ts';

/** Address of a page inside the built folder, without a leading slash: `` for the overview, `xa/x/` for a commune. */
export type Address = string;

export const ADDRESSES = {
  overview: '',
  method: 'phuong-phap/',
  data: 'du-lieu/',
  indicators: 'chi-tieu/',
  findings: 'phat-hien/',
  compare: 'so-sanh/',
  notFound: '404.html',
} as const;

export function addressCommune(id: CommuneId): Address {
  return `xa/${id}/`;
}

export function addressReport(communeId: CommuneId, id: ReportId): Address {
  return `xa/${communeId}/${id}/`;
}

/** All reports of one commune for one year, a section each; where reports of flat tables stand whole. */
export function addressYear(communeId: CommuneId, year: string): Address {
  return `xa/${communeId}/nam-${year}/`;
}

export function addressPeriod(id: PeriodId): Address {
  return `ky/${id}/`;
}

export function addressProvince(slug: string): Address {
  return `tinh/${slug}/`;
}

export function addressField(id: FieldId): Address {
  return `linh-vuc/${id}/`;
}

export function addressIndicator(id: IndicatorId): Address {
  return `chi-tieu/${id}/`;
}

/** The findings of one report. */
export function addressFindings(communeId: CommuneId, id: ReportId): Address {
  return `phat-hien/${communeId}/${id}/`;
}

/** What the compare page loads: the series of one commune, the communes of one province, the indicators with numbers. */
export function addressSeries(id: CommuneId): Address {
  return `${ADDRESSES.compare}xa/${id}.json`;
}

export function addressProvinceCommunes(slug: string): Address {
  return `${ADDRESSES.compare}tinh/${slug}.json`;
}

export const COMPARED_INDICATORS: Address = `${ADDRESSES.compare}chi-tieu.json`;

/** Way from a page back to the built folder: `../../` for `xa/x/`, `./` for the overview. */
export function rootOf(address: Address): string {
  const depth = address.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * Relative link from one page to another, naming `index.html` so that it also works from `file://`,
 * where no server turns a folder into its index page.
 */
export function linkTo(from: Address, to: Address, fragment = ''): string {
  const file = to === '' || to.endsWith('/') ? `${to}index.html` : to;
  return `${rootOf(from)}${file}${fragment === '' ? '' : `#${fragment}`}`;
}
