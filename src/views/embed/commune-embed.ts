import { isSameSpan } from '../../domain/period.ts';
import type { Rate } from '../../domain/rate.ts';
import { formatCount } from '../../format/number.ts';
import { findRateSpan } from '../../indicators/compute-headline-rates.ts';
import { locateCommune, nameCommune, titleCommune } from '../../strings/communes.ts';
import { CORRECTIONS } from '../../strings/corrections.ts';
import { EMBED } from '../../strings/embed.ts';
import { titlePeriod } from '../../strings/periods.ts';
import { FORMULA_NAMES, RATE_NAMES } from '../../strings/rates.ts';
import { type Address, addressCommune, addressEmbed } from '../addresses.ts';
import { findRatesCorrection } from '../corrections/corrected-rates.ts';
import { CORRECTIONS_ANCHOR } from '../corrections/report-corrections.ts';
import { linkToReport } from '../fragments.ts';
import { describeDates } from '../listing.ts';
import type { Link } from '../page-head.ts';
import { buildRateView, type RateView } from '../rate-view.ts';
import { nameReportPeriod } from '../report-period.ts';
import { describePendingOverdue, summarizeRate } from '../report-rates.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';
import { buildEmbedHead, type EmbedHead } from './embed-head.ts';

/** One of the two rates in a frame, each text a line or more. */
export interface EmbedRate extends Pick<RateView, 'name' | 'state' | 'text' | 'counts'> {
  /** What a citizen would say; where there is no rate, why. */
  readonly sentence: string;
  /** What must stand beside the rate: its formula, its dates, other definitions. */
  readonly details: readonly string[];
}

/** The latest report of one commune as other sites frame it. */
export interface CommuneEmbed {
  readonly head: EmbedHead;
  readonly place: string;
  readonly when: string;
  readonly rates: readonly EmbedRate[];
  /** How much in the report contradicts itself, whether counts were corrected; null: neither. */
  readonly remarks: Link | null;
}

export function buildCommuneEmbed(site: SiteModel, model: ReportModel): CommuneEmbed {
  const { commune, rates } = model;
  const page = addressCommune(commune.id);
  const from = addressEmbed(page);
  const { onTime, onTimeAlternative, online, onlineWithoutCertification } = rates.primary;
  const title = titleCommune(commune);
  return {
    head: buildEmbedHead(site, page, {
      title,
      fullTitle: EMBED.tab(title, locateCommune(commune)),
      description: EMBED.describeCommune(nameCommune(commune), nameReportPeriod(site, model)),
    }),
    place: locateCommune(commune),
    when: EMBED.when(titlePeriod(model.report.period), describeDates(model)),
    rates: [
      buildEmbedRate(RATE_NAMES.onTime, onTime, model, [
        ...(onTimeAlternative?.kind === 'rate' ? [summarizeRate(onTimeAlternative)] : []),
        describePendingOverdue(model),
      ]),
      buildEmbedRate(
        RATE_NAMES.online,
        online,
        model,
        onlineWithoutCertification.kind === 'rate'
          ? [summarizeRate(onlineWithoutCertification, EMBED.withoutCertification)]
          : [],
      ),
    ],
    remarks: buildRemarks(model, from),
  };
}

function buildRemarks(model: ReportModel, from: Address): Link | null {
  const { findings, rates } = model;
  const { onTime, onTimeAlternative, online, onlineWithoutCertification } = rates.primary;
  const shown = [
    onTime,
    online,
    onlineWithoutCertification,
    ...(onTimeAlternative ? [onTimeAlternative] : []),
  ];
  const corrected = findRatesCorrection(shown, model);
  if (findings.length === 0) {
    if (corrected === null) return null;
    return { text: CORRECTIONS.rate(corrected), href: linkToReport(from, model, CORRECTIONS_ANCHOR) };
  }
  const text = EMBED.findings(formatCount(findings.length));
  return {
    text: corrected === null ? text : EMBED.both(text, CORRECTIONS.rateShort),
    href: linkToReport(from, model, 'diem-chua-khop'),
  };
}

function buildEmbedRate(name: string, rate: Rate, model: ReportModel, more: readonly string[]): EmbedRate {
  const span = findRateSpan(rate, model.rates.headline);
  const view = buildRateView(name, rate, span, [], [], null, model.rates.headline);
  const { span: whole } = model.report;
  const hasOwnSpan = rate.kind !== 'unknown' && (whole === null || !isSameSpan(span, whole));
  return {
    name,
    state: view.state,
    text: view.text,
    counts: view.counts,
    sentence: view.sentence,
    details: [
      ...(rate.kind === 'rate' ? [EMBED.formula(FORMULA_NAMES[rate.formula], view.formula)] : []),
      ...(hasOwnSpan ? [view.span] : []),
      ...more,
    ],
  };
}
