import { COMPARE_PANEL } from '../../strings/compare-page.ts';
import { describeSpan, titlePeriod } from '../../strings/periods.ts';
import type { DotsSpec, SpansSpec, TimeBreak } from '../chart-spec.ts';
import type { ComparePoint } from './compare-points.ts';
import { readPoint } from './say-rate.ts';

const ID = 'bieu-do';
/** More values than these have no room for the name of their period. */
const NAMED_VALUES = 4;
/** More rows than these are not drawn; the table has them all. */
const ROW_LIMIT = 20;

export interface DrawnCommune {
  readonly name: string;
  readonly points: readonly ComparePoint[];
  /** First day on which the unit no longer existed. */
  readonly ended: string | null;
}

interface ChartWords {
  readonly title: string;
  readonly axis: string;
  readonly description: string;
}

/** One line per commune over real time; null where no point has a share or a state to draw. */
export function buildRateChart(communes: readonly DrawnCommune[], words: ChartWords): SpansSpec | null {
  const values = communes.flatMap(({ points }, series) =>
    points.flatMap((point) => {
      if (point.span === null) return [];
      const { period, cumulative, span, communeId } = point;
      return [
        {
          ...readPoint(point),
          series,
          label: titlePeriod(period),
          ...span,
          spanText: describeSpan(span),
          joinKey: `${communeId} ${period.kind} ${cumulative}`,
        },
      ];
    }),
  );
  const ratios = values.flatMap(({ ratio }) => ratio ?? []);
  if (ratios.length === 0) return null;
  const isNamed = values.length <= NAMED_VALUES;
  return {
    kind: 'spans',
    id: ID,
    notes: [],
    ...words,
    series: communes.map(({ name }) => name),
    values: isNamed ? values : values.map((value) => ({ ...value, label: '' })),
    breaks: listBreaks(communes),
    domain: [Math.min(...ratios), Math.max(...ratios)],
  };
}

function listBreaks(communes: readonly DrawnCommune[]): readonly TimeBreak[] {
  const dates = new Set(communes.flatMap(({ ended }) => ended ?? []));
  return [...dates].map((date) => ({ date, label: COMPARE_PANEL.merged }));
}

/** Numbers that are no shares: a row per commune and period; null where they are too many to read. */
export function buildAmountChart(
  communes: readonly DrawnCommune[],
  words: ChartWords,
  isRate: boolean,
): DotsSpec | null {
  const rows = communes.flatMap(({ name, points }) =>
    points.flatMap((point) =>
      point.reading.kind === 'amount'
        ? [{ label: name, detail: titlePeriod(point.period), readings: [readPoint(point)] }]
        : [],
    ),
  );
  if (rows.length === 0 || rows.length > ROW_LIMIT) return null;
  return {
    kind: 'dots',
    id: ID,
    notes: [],
    ...words,
    scale: isRate ? 'percent' : 'amount',
    series: [words.title],
    rows,
  };
}
