import { type KeyboardEventHandler, useEffect, useMemo, useRef } from 'react';
import { Chart } from 'react-chartjs-2';
import {
  buildChartConfig,
  type ChartInput,
  highlightMark,
  type MarkChart,
  type MarkPoint,
} from '../charts/build-chart-config.ts';
import { CHARTS } from '../strings/charts.ts';

interface Props {
  readonly input: ChartInput;
  /** Index of the mark that is being read by keyboard. */
  readonly reading: number | null;
  readonly onKeyDown: KeyboardEventHandler;
}

export function ChartCanvas({ input, reading, onKeyDown }: Props) {
  const chart = useRef<MarkChart>(null);
  const surface = useRef<HTMLDivElement>(null);
  const { height, marks, hidden, colors, isTraced } = input;
  const config = useMemo(
    () => buildChartConfig({ height, marks, hidden, colors, isTraced }),
    [height, marks, hidden, colors, isTraced],
  );
  useEffect(() => {
    if (chart.current?.data.datasets.length === config.data.datasets.length)
      highlightMark(chart.current, reading);
  }, [reading, config]);
  useEffect(() => {
    if (surface.current?.closest('.chart-live')?.contains(document.activeElement)) surface.current.focus();
  }, []);
  return (
    <div
      className="chart-canvas"
      ref={surface}
      role="application"
      aria-roledescription={CHARTS.role}
      aria-label={CHARTS.keys}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys are read here
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Chart<'line', MarkPoint[]>
        ref={chart}
        role="presentation"
        type="line"
        data={config.data}
        options={config.options ?? {}}
      />
    </div>
  );
}
