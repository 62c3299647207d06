import type { Rate } from '../../domain/rate.ts';
import { formatCount } from '../../format/number.ts';
import { measureText, wrapText } from '../../format/text-width.ts';
import { titleCommune } from '../../strings/communes.ts';
import { BADGE } from '../../strings/embed.ts';
import { titlePeriod } from '../../strings/periods.ts';
import { describeDates } from '../listing.ts';
import { buildRateCell } from '../rate-view.ts';
import { describePendingOverdue, summarizeRate } from '../report-rates.ts';
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
/** Size and line height in pixels; `weight` is how much wider the widest bold face is than what is measured. */
export const BADGE_TYPE = {
  title: { size: 15, line: 22, weight: 1.08 },
  rate: { size: 14, line: 22, weight: 1.08 },
  note: { size: 12, line: 18, weight: 1 },
  notice: { size: 12, line: 18, weight: 1.08 },
} as const;
const NARROWEST = 300;
const WIDEST_TEXT = 296;
/** Widths are whole steps, so that a digit more or less changes none. */
const STEP = 20;

/** The latest report of one commune; as wide as its longest line, which is broken beyond `WIDEST_TEXT`. */
export function buildBadge(site: SiteModel, model: ReportModel): Badge {
  const rows = listRows(site, model);
  const wrapped = rows.flatMap(({ kind, text }) =>
    wrapText(text, WIDEST_TEXT, measuredSize(kind)).map((line) => ({ kind, text: line })),
  );
  const widest = Math.max(...wrapped.map(({ kind, text }) => measureText(text, measuredSize(kind))));
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
  const text = rows.map((row) => row.text.replace(/\.$/u, '')).join('; ');
  return { width, height: bottom + BADGE_PADDING / 2, head, lines, text: `${text}.` };
}

function measuredSize(kind: BadgeKind): number {
  return BADGE_TYPE[kind].size * BADGE_TYPE[kind].weight;
}

function listRows(site: SiteModel, model: ReportModel): readonly Omit<BadgeLine, 'y'>[] {
  const { findings, rates, commune, report } = model;
  const { onTime, onTimeAlternative, online } = rates.primary;
  const { notice } = site.dataset.site;
  const count = formatCount(findings.length);
  return [
    { kind: 'title', text: titleCommune(commune) },
    ...listRateRows(BADGE.onTime, onTime),
    ...(onTimeAlternative?.kind === 'rate'
      ? [{ kind: 'note' as const, text: summarizeRate(onTimeAlternative) }]
      : []),
    { kind: 'note', text: describePendingOverdue(model) },
    ...listRateRows(BADGE.online, online),
    { kind: 'note', text: titlePeriod(report.period) },
    { kind: 'note', text: describeDates(model) },
    { kind: 'note', text: findings.length === 0 ? BADGE.noFindings : BADGE.findings(count) },
    ...(notice === null ? [] : [{ kind: 'notice' as const, text: notice }]),
  ];
}

/** "Trả đúng hạn: 98,5 %", "1.117/1.134 đã giải quyết" */
function listRateRows(name: string, rate: Rate): readonly Omit<BadgeLine, 'y'>[] {
  const { text, small } = buildRateCell(rate);
  return [
    { kind: 'rate', text: BADGE.rate(name, text) },
    ...(small === undefined ? [] : [{ kind: 'note' as const, text: small }]),
  ];
}
