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
  corrections: 'dinh-chinh/',
  compare: 'so-sanh/',
  access: 'tiep-can/',
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

/** The corrections of one year, where they are too many for one page. */
export function addressCorrectionsOfYear(year: string): Address {
  return `dinh-chinh/${year}/`;
}

/** The corrections of one commune. */
export function addressCorrectionsOfCommune(id: CommuneId): Address {
  return `dinh-chinh/xa/${id}/`;
}

/** Printable notices of one commune for its latest periods, a sheet each. */
export function addressNotices(communeId: CommuneId): Address {
  return `niem-yet/${communeId}/`;
}

/** What another site frames of a page: `nhung/xa/x/` for `xa/x/`. */
export function addressEmbed(page: Address): Address {
  return `nhung/${page}`;
}

/** The picture of a commune's two rates, for sites that show pictures alone. */
export function addressBadge(id: CommuneId): Address {
  return `${addressEmbed(addressCommune(id))}huy-hieu.svg`;
}

/** How to take a page along: codes to embed it, badge, files, notices: `chia-se/xa/x/` for `xa/x/`. */
export function addressShare(page: Address): Address {
  return `chia-se/${page}`;
}

/** The picture that stands for a page in messages: `anh/xa/x.png` for `xa/x/`, `anh/trang.png` for the overview. */
export function addressCard(page: Address): Address {
  return `anh/${page === '' ? 'trang' : page.replace(/\/$/u, '')}.png`;
}

/** One commune in a file that needs no other. */
export function addressSingleFile(id: CommuneId): Address {
  return `tep/${id}.html`;
}

/** News of one commune, or of the whole site for null. */
export function addressFeed(id: CommuneId | null): Address {
  return id === null ? 'tin.xml' : `xa/${id}/tin.xml`;
}

/** What the compare page loads: the series of one commune, the communes of one province, the indicators with numbers. */
export function addressSeries(id: CommuneId): Address {
  return `${ADDRESSES.compare}xa/${id}.json`;
}

export function addressProvinceCommunes(slug: string): Address {
  return `${ADDRESSES.compare}tinh/${slug}.json`;
}

export const COMPARED_INDICATORS: Address = `${ADDRESSES.compare}chi-tieu.json`;

/** Every published figure, a line per report: what the next build is compared with. */
export const MANIFEST: Address = `${ADDRESSES.data}ban-ke.jsonl`;

/** What the search loads: every commune, in few bytes. */
export const SEARCH_INDEX: Address = 'tim/chi-muc.json';

/** The licences of the code of others in the built site. */
export const NOTICES: Address = 'giay-phep.txt';

/** Way from a page back to the built folder: `../../` for `xa/x/`, `./` for the overview. */
export function rootOf(address: Address): string {
  let root = '';
  for (let at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) root += '../';
  return root === '' ? './' : root;
}

/**
 * Relative link from one page to another, naming `index.html` so that it also works from `file://`,
 * where no server turns a folder into its index page.
 */
export function linkTo(from: Address, to: Address, fragment = ''): string {
  const file = to === '' || to.endsWith('/') ? `${to}index.html` : to;
  return `${rootOf(from)}${file}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The address as the world sees it, without `index.html`; null where the site does not know where it is published. */
export function locatePublicly(publicRoot: string | null, address: Address, fragment = ''): string | null {
  return publicRoot === null ? null : `${publicRoot}${address}${fragment === '' ? '' : `#${fragment}`}`;
}
