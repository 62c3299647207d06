import type { Span } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { formatSpan } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CARDS } from '../strings/cards.ts';
import { locateCommune, titleCommune } from '../strings/communes.ts';
import { OVERVIEW } from '../strings/overview.ts';
import { titlePeriod } from '../strings/periods.ts';
import { FORMULA_NAMES } from '../strings/rates.ts';
import { SITE } from '../strings/site.ts';
import { buildPooledCell, countReporting, listPoolLines, listTwoPools } from './pooled-rates.ts';
import type { ProvinceStanding } from './province-standing.ts';
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

export const CARD_SIZE = { width: 800, height: 420 } as const;

/** What a card is about: the latest report of a commune, a province, or for null the site. */
export type CardSubject = ReportModel | ProvinceStanding | null;

export function buildCard(site: SiteModel, subject: CardSubject): CardView {
  if (subject === null) return buildSiteCard(site);
  return isProvince(subject) ? buildProvinceCard(site, subject) : buildCommuneCard(site, subject);
}

export function isProvince(subject: ReportModel | ProvinceStanding): subject is ProvinceStanding {
  return 'members' in subject;
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

function buildProvinceCard({ dataset }: SiteModel, standing: ProvinceStanding): CardView {
  const { province, period, span } = standing;
  return {
    ...buildFrame(dataset.site),
    title: province,
    lines: [CARDS.province(countReporting(standing)), CARDS.period(titlePeriod(period), formatSpan(span))],
    rates: listTwoPools(standing).map((pooled) => {
      const { text, isState = false } = buildPooledCell(pooled);
      return { name: pooled.headline.name, value: text, isState, lines: listPoolLines(pooled) };
    }),
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

function nameSpan(span: Span | null): string {
  return span === null ? CARDS.spanUnknown : formatSpan(span);
}
