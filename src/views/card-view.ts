import type { CommuneId } from '../domain/commune.ts';
import type { Span } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { formatSpan } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CARDS } from '../strings/cards.ts';
import { locateCommune, titleCommune } from '../strings/communes.ts';
import { OVERVIEW } from '../strings/overview.ts';
import { namePeriod, titlePeriod } from '../strings/periods.ts';
import { FORMULA_NAMES } from '../strings/rates.ts';
import { SITE } from '../strings/site.ts';
import { ADDRESSES, type Address, addressCard, addressCommune } from './addresses.ts';
import { buildRateCell, formatRateCounts, nameRateValue } from './rate-view.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { haveSameSpan, listTwoRates, type NamedRate } from './two-rates.ts';

/** One of the two rates of a card. */
export interface CardRate {
  readonly name: string;
  /** "20,67 %", or the state in words. */
  readonly value: string;
  readonly isState: boolean;
  /** What it was computed from, its days where they are its own, another formula where this one cannot be given. */
  readonly lines: readonly string[];
}

/** What a picture says that stands for a page in messages. */
export interface CardView {
  /** Empty on the card of the site itself. */
  readonly site: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly rates: readonly CardRate[];
  readonly publisher: string;
  /** Takes the publisher's place. */
  readonly notice: string | null;
}

/** Where a card is, and what it says to those who do not see it. */
export interface CardLink {
  readonly address: Address;
  readonly alt: string;
}

export const CARD_SIZE = { width: 800, height: 420 } as const;

/** The card of a commune by its latest report; that of the site for null, and for a commune without reports. */
export function buildCard(site: SiteModel, id: CommuneId | null): CardView {
  const latest = findLatest(site, id);
  return latest === null ? buildSiteCard(site) : buildCommuneCard(site, latest);
}

export function linkToCard(site: SiteModel, id: CommuneId | null): CardLink {
  const latest = findLatest(site, id);
  if (latest === null) return { address: addressCard(ADDRESSES.overview), alt: site.dataset.site.title };
  const { commune, report } = latest;
  const place = CARDS.place(titleCommune(commune), locateCommune(commune), namePeriod(report.period));
  return {
    address: addressCard(addressCommune(commune.id)),
    alt: [place, ...listTwoRates(latest).map(sayRate)].join(' '),
  };
}

function findLatest(site: SiteModel, id: CommuneId | null): ReportModel | null {
  return (id === null ? undefined : site.byCommune.get(id)?.at(-1)) ?? null;
}

function buildSiteCard({ dataset, byCommune, models }: SiteModel): CardView {
  return {
    ...buildFrame(dataset.site),
    site: '',
    title: dataset.site.title,
    lines: [OVERVIEW.lead(formatCount(byCommune.size), formatCount(models.length))],
    rates: [],
  };
}

function buildCommuneCard({ dataset }: SiteModel, model: ReportModel): CardView {
  const { commune, report } = model;
  const rates = listTwoRates(model);
  const isShared = haveSameSpan(rates);
  const known = rates.find(({ rate }) => rate.kind !== 'unknown');
  const period = titlePeriod(report.period);
  const span = nameSpan(known === undefined ? report.span : known.span);
  return {
    ...buildFrame(dataset.site),
    title: titleCommune(commune),
    lines: [locateCommune(commune), isShared ? CARDS.period(period, span) : period],
    rates: rates.map((rate) => buildCardRate(rate, isShared)),
  };
}

function buildFrame({ title, publisher, notice }: SiteModel['dataset']['site']) {
  return { site: title, publisher: SITE.publisher(publisher), notice };
}

function buildCardRate({ name, rate, span, instead }: NamedRate, isShared: boolean): CardRate {
  const { text, isState = false, small } = buildRateCell(rate);
  const lines = [
    ...(small === undefined ? [] : [small]),
    ...(isShared || rate.kind === 'unknown' ? [] : [nameSpan(span)]),
    ...(instead === null ? [] : sayInstead(instead)),
  ];
  return { name, value: text, isState, lines };
}

function sayInstead(rate: Rate): readonly string[] {
  return [CARDS.instead(FORMULA_NAMES[rate.formula], nameRateValue(rate)), formatRateCounts(rate)];
}

function sayRate({ name, rate }: NamedRate): string {
  const { text, small } = buildRateCell(rate);
  return small === undefined ? CARDS.state(name, text) : CARDS.rate(name, text, small);
}

function nameSpan(span: Span | null): string {
  return span === null ? CARDS.spanUnknown : formatSpan(span);
}
