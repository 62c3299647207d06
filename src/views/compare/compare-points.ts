import { formatMeasureId } from '../../domain/measure.ts';
import { PERIOD_KINDS, type PeriodKind } from '../../domain/period.ts';
import type { Share } from '../../domain/share.ts';
import type { FigureContext } from '../../indicators/compare-figures.ts';
import { ADDRESSES } from '../addresses.ts';
import { linkToReport } from '../fragments.ts';
import type { Choice, Subject } from './choice.ts';
import type { ReadingBase, SeriesFile, SeriesReading, SeriesReport } from './series-file.ts';

export type PointReading =
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'amount'; readonly amount: number; readonly text: string }
  | { readonly kind: 'state'; readonly state: 'nothing' | 'unknown'; readonly why: string };

/** What one report of one commune says of the subject. */
export interface ComparePoint extends FigureContext {
  /** Index of the commune among the chosen. */
  readonly series: number;
  readonly reportId: string;
  readonly reading: PointReading;
  /** Where it stands. */
  readonly href: string;
}

/** One point per report, in order of time. */
export function listPoints(file: SeriesFile, series: number, subject: Subject): readonly ComparePoint[] {
  return file.reports.map((report) => buildPoint(file, series, report, subject));
}

const NOT_STATED: SeriesReading = { state: 'unknown', why: '' };

function buildPoint(file: SeriesFile, series: number, report: SeriesReport, subject: Subject): ComparePoint {
  const measure = subject.kind === 'measure' ? formatMeasureId(subject.measure) : subject.id;
  const readings = subject.kind === 'measure' ? report.rates : report.indicators;
  const stored = readings[measure] ?? NOT_STATED;
  const more: ReadingBase = 'share' in stored || 'amount' in stored ? stored : {};
  const reading = readStored(stored);
  const fragment = reading.kind === 'state' ? '' : (more.fragment ?? `nguon-${measure}`);
  return {
    series,
    reportId: report.id,
    communeId: file.id,
    period: report.period,
    cumulative: report.cumulative,
    span: more.span === undefined ? report.span : more.span,
    measure,
    scope: 'one-stop',
    field: null,
    contradicted: more.contradicted === true,
    reading,
    href: linkToReport(ADDRESSES.compare, report, fragment),
  };
}

function readStored(stored: SeriesReading): PointReading {
  if ('state' in stored) return { kind: 'state', ...stored };
  if ('amount' in stored) return { kind: 'amount', amount: stored.amount, text: stored.text };
  const [numerator, denominator] = 'share' in stored ? stored.share : stored;
  return { kind: 'share', share: { numerator, denominator } };
}

/** By the month in which a period ends; what has no dates is in no limited range. */
export function isInRange({ span }: ComparePoint, { from, to }: Pick<Choice, 'from' | 'to'>): boolean {
  if (span === null) return from === null && to === null;
  const month = span.to.slice(0, 7);
  return (from === null || month >= from) && (to === null || month <= to);
}

/** The kind of period that most communes have, then the one with most reports; null: there are none. */
export function choosePeriodKind(points: readonly ComparePoint[]): PeriodKind | null {
  const ranked = PERIOD_KINDS.map((kind) => {
    const members = points.filter(({ period }) => period.kind === kind);
    return { kind, count: members.length, communes: new Set(members.map(({ series }) => series)).size };
  });
  const [best] = ranked.toSorted((a, b) => b.communes - a.communes || b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.kind;
}
