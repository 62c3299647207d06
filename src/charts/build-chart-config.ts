import {
  type ActiveElement,
  Chart,
  type ChartConfiguration,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import { wrapText } from '../format/text-width.ts';
import { type MarkShape, styleMark } from './mark-styles.ts';
import type { PictureMark } from './picture.ts';

Chart.register(LineController, LineElement, LinearScale, PointElement, Tooltip);

/** A point in the picture's own coordinates (percent across, pixels down) that knows which mark it belongs to. */
export interface MarkPoint {
  readonly x: number;
  readonly y: number;
  readonly mark: number;
}

export type ChartConfig = ChartConfiguration<'line', MarkPoint[]>;
export type MarkChart = Chart<'line', MarkPoint[]>;

export interface ChartColors {
  /** One per series. */
  readonly series: readonly string[];
  readonly ink: string;
  readonly surface: string;
  readonly font: string;
}

export interface ChartInput {
  readonly height: number;
  readonly marks: readonly PictureMark[];
  /** Indices of the series that are switched off. */
  readonly hidden: readonly number[];
  readonly colors: ChartColors;
  /** The picture draws its lines as one path each and keeps them; only the point being read is shown. */
  readonly isTraced: boolean;
}

const POINT_STYLES: Readonly<Record<MarkShape, 'circle' | 'rectRot' | 'triangle'>> = {
  circle: 'circle',
  diamond: 'rectRot',
  up: 'triangle',
  down: 'triangle',
};
const GAP = { x: Number.NaN, y: Number.NaN, mark: -1 };

/**
 * The picture's marks for a canvas that lies exactly over the drawn picture: same places, same shapes. Axes,
 * labels and rules stay in the picture below.
 */
export function buildChartConfig({ height, marks, hidden, colors, isTraced }: ChartInput): ChartConfig {
  const datasets = colors.series.map((color, series): ChartConfig['data']['datasets'][number] => {
    const { shape, isFilled } = styleMark(series);
    const fill = isFilled ? color : colors.surface;
    const isLine = marks.some((mark) => mark.series === series && mark.x1 !== mark.x2);
    return {
      label: String(series),
      data: marks.flatMap((mark, index) => (mark.series === series ? listPoints(mark, index) : [])),
      hidden: hidden.includes(series),
      showLine: isLine,
      spanGaps: false,
      borderColor: color,
      borderWidth: isTraced ? 0 : isLine ? 5 : 2.5,
      borderDash: isLine && series > 0 ? [7, 3] : [],
      pointStyle: POINT_STYLES[shape],
      pointRotation: shape === 'down' ? 180 : 0,
      pointBackgroundColor: fill,
      pointHoverBackgroundColor: fill,
      pointBorderColor: color,
      pointHoverBorderColor: color,
      pointRadius: isLine ? 0 : 6,
      pointHoverRadius: isLine ? 6 : 9,
      pointBorderWidth: 2.5,
      pointHoverBorderWidth: 3,
      pointHitRadius: 14,
    };
  });
  return { type: 'line', data: { datasets }, options: buildOptions(height, marks, colors) };
}

function listPoints(mark: PictureMark, index: number): MarkPoint[] {
  const start = { x: mark.x1, y: mark.y, mark: index };
  return mark.x1 === mark.x2 ? [start] : [start, { x: mark.x2, y: mark.y, mark: index }, GAP];
}

function buildOptions(
  height: number,
  marks: readonly PictureMark[],
  colors: ChartColors,
): ChartOptions<'line'> {
  const font = { family: colors.font, size: 14 };
  return {
    animation: false,
    clip: false,
    maintainAspectRatio: false,
    parsing: false,
    layout: { autoPadding: false },
    interaction: { mode: 'nearest', axis: 'xy', intersect: false },
    scales: {
      x: { type: 'linear', display: false, min: 0, max: 100 },
      y: { type: 'linear', display: false, min: 0, max: height, reverse: true },
    },
    plugins: {
      tooltip: {
        backgroundColor: colors.ink,
        titleColor: colors.surface,
        bodyColor: colors.surface,
        titleFont: { ...font, weight: 'bold' },
        bodyFont: font,
        padding: 10,
        displayColors: false,
        filter: isFirstOfMark,
        callbacks: {
          title: (items) => items.slice(0, 1).flatMap((item) => wrap(marks[readMark(item)]?.title)),
          label: (item) => wrap(marks[readMark(item)]?.value),
        },
      },
    },
  };
}

function wrap(text: string | undefined): string[] {
  return text === undefined ? [] : [...wrapText(text, 260, 14)];
}

function readMark(item: TooltipItem<'line'>): number {
  return (item.raw as MarkPoint).mark;
}

/** Both ends of one line are one value. */
function isFirstOfMark(item: TooltipItem<'line'>, index: number, items: TooltipItem<'line'>[]): boolean {
  return items.findIndex((other) => readMark(other) === readMark(item)) === index;
}

/** Points the chart at one mark, or at none: the mark is enlarged and its tooltip shown. */
export function highlightMark(chart: MarkChart, mark: number | null): void {
  const active: ActiveElement[] = [];
  chart.data.datasets.forEach((dataset, datasetIndex) => {
    dataset.data.forEach((point, index) => {
      const element = chart.getDatasetMeta(datasetIndex).data[index];
      if (point.mark === mark && element !== undefined) active.push({ datasetIndex, index, element });
    });
  });
  // Emptied first, because a tooltip that stays on its mark keeps its former colours.
  chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update();
}
