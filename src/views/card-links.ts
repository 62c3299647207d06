import type { CommuneId } from '../domain/commune.ts';
import { remember } from '../format/remember.ts';
import { slugify } from '../format/text.ts';
import { CARDS } from '../strings/cards.ts';
import { locateCommune, titleCommune } from '../strings/communes.ts';
import { namePeriod } from '../strings/periods.ts';
import { ADDRESSES, type Address, addressCard, addressCommune, addressProvince } from './addresses.ts';
import { type CardSubject, isProvince } from './card-view.ts';
import { isNational } from './national-size.ts';
import { buildPooledCell, countReporting, listTwoPools } from './pooled-rates.ts';
import type { ProvinceStanding } from './province-standing.ts';
import { buildRateCell } from './rate-view.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { ProvincePart } from './site-parts.ts';
import type { CellView } from './table-view.ts';
import { listTwoRates } from './two-rates.ts';

/** Where a card is, and what it says to those who do not see it. */
export interface CardLink {
  readonly address: Address;
  readonly alt: string;
}

/** The cards of one part of the site that pages name: of the site itself for null, else of a province and its communes. */
export function listCardSubjects(site: SiteModel, part: ProvincePart | null): readonly CardSubject[] {
  if (part === null) return [null];
  const standing = site.findProvinceStanding(part.name);
  const communes = isNational(site) ? [] : part.reporting.flatMap((id) => findLatest(site, id) ?? []);
  return standing === null ? communes : [standing, ...communes];
}

/** That of a commune with reports, else of its province, else of the site. */
export function linkToCommuneCard(site: SiteModel, id: CommuneId): CardLink {
  const latest = findLatest(site, id);
  if (latest === null || !isNational(site)) return linkToCard(site, latest);
  return linkToProvinceCard(site, latest.commune.province);
}

export function linkToProvinceCard(site: SiteModel, province: string): CardLink {
  return linkToCard(site, site.findProvinceStanding(province));
}

export function linkToCard({ dataset }: SiteModel, subject: CardSubject): CardLink {
  if (subject === null) return { address: addressCard(ADDRESSES.overview), alt: dataset.site.title };
  return isProvince(subject)
    ? { address: addressCard(addressProvince(slugify(subject.province))), alt: describeProvince(subject) }
    : { address: addressCard(addressCommune(subject.commune.id)), alt: describeCommune(subject) };
}

function findLatest(site: SiteModel, id: CommuneId): ReportModel | null {
  return site.byCommune.get(id)?.at(-1) ?? null;
}

/** Every page of the province's communes says it where these have no cards of their own. */
const describeProvince = remember(4, (standing: ProvinceStanding): string => {
  const { province, period } = standing;
  const rates = listTwoPools(standing).map((pooled) =>
    sayRate(pooled.headline.name, buildPooledCell(pooled)),
  );
  return [CARDS.inProvince(province, namePeriod(period), countReporting(standing)), ...rates].join(' ');
});

function describeCommune(model: ReportModel): string {
  const { commune, report } = model;
  const place = CARDS.place(titleCommune(commune), locateCommune(commune), namePeriod(report.period));
  return [place, ...listTwoRates(model).map(({ name, rate }) => sayRate(name, buildRateCell(rate)))].join(
    ' ',
  );
}

function sayRate(name: string, { text, small }: CellView): string {
  return small === undefined ? CARDS.state(name, text) : CARDS.rate(name, text, small);
}
