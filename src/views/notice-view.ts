import type { SiteInfo } from '../domain/dataset.ts';
import type { Rate } from '../domain/rate.ts';
import { isIssuedReport } from '../domain/report.ts';
import { formatDate } from '../format/date.ts';
import { formatShare } from '../format/number.ts';
import type { HeadlineRates } from '../indicators/compute-headline-rates.ts';
import { locateCommune, titleCommune } from '../strings/communes.ts';
import { CORRECTIONS } from '../strings/corrections.ts';
import { NOTICE, ONLINE_MEANINGS } from '../strings/notice.ts';
import { describeSpan } from '../strings/periods.ts';
import { SPOKEN_FORMULAS } from '../strings/plain-words.ts';
import { RATE_NAMES } from '../strings/rates.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { SITE } from '../strings/site.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import { findCountsCorrection } from './corrections/corrected-rates.ts';
import { anchorReport } from './fragments.ts';
import { buildNoticeGroups, type NoticeGroup } from './notice-counts.ts';
import { buildNoticeFindings } from './notice-findings.ts';
import { sayCount, sayPlainly } from './plain-words.ts';
import { nameRateValue } from './rate-view.ts';
import { nameReportPeriod } from './report-period.ts';
import { describeSpanGap, summarizeRate } from './report-rates.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

export interface NoticeRate {
  readonly name: string;
  /** "93,51 %", or the state in words. */
  readonly text: string;
  readonly isState: boolean;
  /** "879/940 hồ sơ đã giải quyết"; empty where there is no rate. */
  readonly counts: string;
  readonly sentences: readonly string[];
}

/** One sheet about one commune and one period, to be read by anyone who stands before it. */
export interface NoticeView {
  readonly id: string;
  readonly heading: string;
  readonly commune: string;
  readonly place: string;
  readonly dates: string;
  readonly spanGap: string | null;
  readonly warning: string | null;
  readonly rates: readonly NoticeRate[];
  readonly groups: readonly NoticeGroup[];
  readonly meanings: readonly string[];
  readonly findings: readonly string[];
  readonly moreFindings: string | null;
  /** Source, publisher and contact. */
  readonly imprint: readonly string[];
}

export function buildNotice(site: SiteModel, model: ReportModel): NoticeView {
  const { report, commune, rates } = model;
  const groups = buildNoticeGroups(rates.headline.counts);
  return {
    id: anchorReport(report.id),
    heading: NOTICE.heading(nameReportPeriod(site, model)),
    commune: titleCommune(commune),
    place: locateCommune(commune),
    dates: NOTICE.dates(
      describeSpan(report.span),
      report.cumulative ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative,
    ),
    spanGap: describeSpanGap(model),
    warning: site.dataset.site.notice,
    rates: [buildOnTime(model), buildOnline(model)],
    groups,
    meanings: listMeanings(model, groups),
    ...buildNoticeFindings(model.findings),
    imprint: listImprint(site.dataset.site, model),
  };
}

/** Formula A; the backlog that it hides and, where A is unknown, the next formula that is known stand beside it. */
function buildOnTime({ rates }: ReportModel): NoticeRate {
  const { onTime, onTimeAlternative: other } = rates.primary;
  const overdue = sayCount('pending_overdue', rates.headline.counts.pending_overdue);
  return buildRate(RATE_NAMES.onTime, onTime, rates, [
    ...(other === null ? [] : [summarizeRate(other), sayPlainly(other)]),
    overdue,
  ]);
}

function buildOnline({ rates }: ReportModel): NoticeRate {
  const { online, onlineWithoutCertification: without } = rates.primary;
  return buildRate(RATE_NAMES.online, online, rates, [
    without.kind === 'rate' ? summarizeRate(without, NOTICE.withoutCertification) : sayPlainly(without),
  ]);
}

function buildRate(
  name: string,
  rate: Rate,
  { headline }: HeadlineRates,
  more: readonly string[],
): NoticeRate {
  return {
    name,
    text: nameRateValue(rate),
    isState: rate.kind !== 'rate',
    counts: rate.kind === 'rate' ? NOTICE.counts(formatShare(rate), SPOKEN_FORMULAS[rate.formula].group) : '',
    sentences: [sayPlainly(rate, headline), ...more],
  };
}

function listMeanings({ rates }: ReportModel, groups: readonly NoticeGroup[]): readonly string[] {
  const { onTime, online, onlineWithoutCertification } = rates.primary;
  const kinds = [onTime, online, onlineWithoutCertification].map(({ kind }) => kind);
  const isAbsent = groups.flatMap((group) => [group, ...group.parts]).some(({ isState }) => isState);
  return [
    NOTICE.onTime,
    ONLINE_MEANINGS[online.formula],
    NOTICE.certification,
    kinds.includes('none') ? NOTICE.nothing : undefined,
    isAbsent || kinds.includes('unknown') ? NOTICE.unknown : undefined,
  ].filter((meaning) => meaning !== undefined);
}

function listImprint({ publisher, contact }: SiteInfo, model: ReportModel): readonly string[] {
  const { report } = model;
  const corrected = findCountsCorrection(model);
  const { title, number, issued } = report;
  const source = isIssuedReport(report)
    ? NOTICE.issued(title, number, issued === null ? null : formatDate(issued))
    : report.source;
  return [
    ...(corrected === null ? [] : [NOTICE.corrected(CORRECTIONS.rate(corrected))]),
    NOTICE.source(source === '' ? YEAR_PAGE.noSource : source),
    SITE.publisher(publisher),
    contact.url === null
      ? NOTICE.contact(contact.text)
      : NOTICE.contactAt(contact.text, contact.url.replace(/^(?:mailto|tel):/u, '')),
  ];
}
