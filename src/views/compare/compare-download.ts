import { formatMeasureId } from '../../domain/measure.ts';
import { COMPARE_PANEL } from '../../strings/compare-page.ts';
import { describeSpan } from '../../strings/periods.ts';
import type { DownloadRows } from '../downloads/download-table.ts';
import { type Choice, KIND_SLUGS } from './choice.ts';
import type { Member, Members } from './compare-members.ts';
import type { ComparePoint } from './compare-points.ts';

const COLUMNS = [
  'commune',
  'commune_name',
  'report',
  'period',
  'from',
  'to',
  'cumulative',
  'measure',
  'numerator',
  'denominator',
  'value',
  'state',
  'drawn',
] as const;
/** A file name that lists more communes than these is cut off by some systems. */
const NAMED = 3;

/** The table of a view to take away, with a name that says what it holds. */
export interface CompareDownload {
  /** `so-sanh_on-time-a_thang_2024-01_2024-12_xa-a_xa-b` */
  readonly file: string;
  /** First to last day. */
  readonly period: string;
  readonly rows: DownloadRows;
}

export function buildCompareDownload(
  choice: Choice,
  { members, periodKind }: Members,
  points: readonly ComparePoint[],
  drawn: ReadonlySet<ComparePoint>,
): CompareDownload {
  const { subject } = choice;
  const spans = points.flatMap(({ span }) => span ?? []);
  const starts = spans.map(({ from }) => from).toSorted();
  const ends = spans.map(({ to }) => to).toSorted();
  const [first, from] = [ends[0], starts[0]];
  const last = ends.at(-1);
  const ids = members.map(({ file }) => file.id);
  const named = ids.length > NAMED ? [...ids.slice(0, NAMED), `${ids.length}-don-vi`] : ids;
  const parts = [
    COMPARE_PANEL.file,
    subject.kind === 'measure' ? formatMeasureId(subject.measure) : subject.id,
    periodKind === null ? null : KIND_SLUGS[periodKind],
    first?.slice(0, 7),
    last?.slice(0, 7),
    ...named,
  ].filter((part) => part !== undefined && part !== null);
  return {
    file: parts.join('_'),
    period: describeSpan(from === undefined || last === undefined ? null : { from, to: last }),
    rows: { columns: COLUMNS, rows: points.map((point) => buildRow(point, members, drawn)) },
  };
}

function buildRow(
  point: ComparePoint,
  members: readonly Member[],
  drawn: ReadonlySet<ComparePoint>,
): DownloadRows['rows'][number] {
  const { communeId, series, reportId, period, span, cumulative, measure, reading } = point;
  const share = reading.kind === 'share' ? reading.share : null;
  const isRate = share !== null && share.denominator > 0;
  return [
    communeId,
    members[series]?.name ?? null,
    reportId,
    period.name,
    span?.from ?? null,
    span?.to ?? null,
    cumulative ? 1 : 0,
    measure,
    share?.numerator ?? null,
    share?.denominator ?? null,
    isRate ? share.numerator / share.denominator : reading.kind === 'amount' ? reading.amount : null,
    reading.kind === 'state' ? reading.state : reading.kind,
    drawn.has(point) ? 1 : 0,
  ];
}
