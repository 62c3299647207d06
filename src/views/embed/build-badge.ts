import type { Rate } from '../../domain/rate.ts';
import { formatCount } from '../../format/number.ts';
import { measureText, wrapText } from '../../format/text-width.ts';
import { titleCommune } from '../../strings/communes.ts';
import { BADGE, EMBED } from '../../strings/embed.ts';
import { LISTING } from '../../strings/listing.ts';
import { FORMULA_NAMES } from '../../strings/rates.ts';
import { describeDates } from '../listing.ts';
import { buildRateCell, formatRateCounts, nameRateValue } from '../rate-view.ts';
import { titleReportPeriod } from '../report-period.ts';
import { describePendingOverdue } from '../report-rates.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';

export type BadgeKind = 'title' | 'rate' | 'note' | 'notice';

/** One line of text with its base line, in pixels from the top. */
export interface BadgeLine {
  readonly kind: BadgeKind;
  readonly text: string;
  readonly y: number;
}

/** The two rates of one commune laid out as a picture. */
export interface Badge {
  readonly width: number;
  readonly height: number;
  /** Height of the part that holds the name. */
  readonly head: number;
  readonly lines: readonly BadgeLine[];
  /** All that the picture says, as sentences. */
  readonly text: string;
}

export const BADGE_PADDING = 12;
/** Size and line height in pixels. */
export const BADGE_TYPE = {
  title: { size: 15, line: 22 },
  rate: { size: 14, line: 22 },
  note: { size: 12, line: 18 },
  notice: { size: 12, line: 18 },
} as const;
const NARROWEST = 300;
const WIDEST_TEXT = 400;
/** Widths are whole steps, so that a digit more or less changes none. */
const STEP = 20;

/** The latest report of one commune; as wide as its longest line, which is broken beyond `WIDEST_TEXT`. */
export function buildBadge(site: SiteModel, model: ReportModel): Badge {
  const rows = listRows(site, model);
  const wrapped = rows.flatMap(({ kind, text }) =>
    wrapText(text, WIDEST_TEXT, BADGE_TYPE[kind].size).map((line) => ({ kind, text: line })),
  );
  const widest = Math.max(...wrapped.map(({ kind, text }) => measureText(text, BADGE_TYPE[kind].size)));
  const width = Math.max(NARROWEST, Math.ceil((widest + 2 * BADGE_PADDING) / STEP) * STEP);
  const titleCount = wrapped.filter(({ kind }) => kind === 'title').length;
  const head = titleCount * BADGE_TYPE.title.line + BADGE_PADDING;
  let bottom = BADGE_PADDING / 2;
  const lines = wrapped.map(({ kind, text }, index): BadgeLine => {
    if (index === titleCount) bottom = head + BADGE_PADDING / 2;
    const { size, line } = BADGE_TYPE[kind];
    bottom += line;
    return { kind, text, y: bottom - (line - size) / 2 - size * 0.2 };
  });
  const text = rows.map((row) => row.text.replace(/\.$/u, '')).join('. ');
  return { width, height: bottom + BADGE_PADDING / 2, head, lines, text: `${text}.` };
}

function listRows(site: SiteModel, model: ReportModel): readonly Omit<BadgeLine, 'y'>[] {
  const { findings, rates, commune } = model;
  const { onTime, onTimeAlternative, online } = rates.primary;
  const { notice } = site.dataset.site;
  const count = formatCount(findings.length);
  return [
    { kind: 'title', text: titleCommune(commune) },
    { kind: 'rate', text: sayRate(BADGE.onTime, onTime) },
    ...(onTimeAlternative?.kind === 'rate'
      ? [{ kind: 'note' as const, text: sayAlternative(onTimeAlternative) }]
      : []),
    { kind: 'note', text: describePendingOverdue(model) },
    { kind: 'rate', text: sayRate(BADGE.online, online) },
    { kind: 'note', text: EMBED.when(titleReportPeriod(site, model), describeDates(model)) },
    { kind: 'note', text: findings.length === 0 ? BADGE.noFindings : BADGE.findings(count) },
    ...(notice === null ? [] : [{ kind: 'notice' as const, text: notice }]),
  ];
}

/** "Trả đúng hạn: 98,5 % (1.117/1.134 đã giải quyết)" */
function sayRate(name: string, rate: Rate): string {
  const { text, small } = buildRateCell(rate);
  return BADGE.rate(name, small === undefined ? text : BADGE.value(text, small));
}

function sayAlternative(rate: Rate): string {
  return LISTING.alternative(FORMULA_NAMES[rate.formula], nameRateValue(rate), formatRateCounts(rate));
}
