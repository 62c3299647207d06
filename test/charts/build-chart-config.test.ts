import { expect, it } from 'vitest';
import { buildChartConfig, type ChartInput } from '../../src/charts/build-chart-config.ts';
import { layoutChart } from '../../src/charts/layout-chart.ts';
import { BAND_SERIES } from '../../src/charts/picture.ts';
import { makeDots, makeSpans, makeValue, rate } from './specs.ts';

const COLORS = { series: ['red', 'blue'], ink: 'black', surface: 'white', font: 'sans-serif' };

function configure(spec: Parameters<typeof layoutChart>[0], hidden: ChartInput['hidden'] = []) {
  const { height, marks } = layoutChart(spec);
  return buildChartConfig({ height, marks, hidden, colors: COLORS, isTraced: false });
}

const ROW = { label: 'X', detail: null, readings: [rate(0.5, '50 %'), rate(1, '100 %')] };
const DOTS = makeDots([ROW], ['một', 'hai']);

it('places points where the picture has its marks', () => {
  const config = configure(DOTS);
  const { height, marks } = layoutChart(DOTS);
  expect(config.data.datasets.map((dataset) => dataset.data)).toEqual(
    marks.map((mark, index) => [{ x: mark.x1, y: mark.y, mark: index }]),
  );
  expect(config.options?.scales).toMatchObject({
    x: { min: 0, max: 100 },
    y: { min: 0, max: height, reverse: true },
  });
});

it('draws the two series in different shapes and no line between dots', () => {
  const datasets = configure(DOTS).data.datasets;
  expect(datasets.map((dataset) => dataset.pointStyle)).toEqual(['circle', 'rectRot']);
  expect(datasets.map((dataset) => dataset.showLine)).toEqual([false, false]);
});

it('hides the series that are switched off', () => {
  expect(configure(DOTS, [1]).data.datasets.map((dataset) => dataset.hidden)).toEqual([false, true]);
});

it('lifts the pen after every period, also between adjoining ones', () => {
  const config = configure(
    makeSpans([
      makeValue('2024-01-01', '2024-01-31', rate(0.5, '50 %')),
      makeValue('2024-02-01', '2024-02-29', rate(0.6, '60 %')),
    ]),
  );
  const dataset = config.data.datasets[0];
  expect(dataset?.data.map((point) => Number.isNaN(point.y))).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
  expect(dataset?.spanGaps).toBe(false);
});

it('paints no line over a picture that draws its lines as paths, only the point that is read', () => {
  const { height, marks } = layoutChart(
    makeSpans([makeValue('2024-01-01', '2024-01-31', rate(0.5, '50 %'))]),
  );
  const config = buildChartConfig({ height, marks, hidden: [], colors: COLORS, isTraced: true });
  expect(config.data.datasets[0]).toMatchObject({ borderWidth: 0, pointRadius: 0, pointHoverRadius: 6 });
});

it('gives the bands the shapes that the picture draws', () => {
  const mark = { x1: 50, x2: 50, y: 10, title: '', value: '' };
  const marks = Object.values(BAND_SERIES).map((series) => ({ ...mark, series }));
  const colors = { ...COLORS, series: Array.from({ length: 11 }, () => 'red') };
  const { datasets } = buildChartConfig({ height: 20, marks, hidden: [], colors, isTraced: false }).data;
  const shapes = Object.values(BAND_SERIES).map((series) => [
    datasets[series]?.pointStyle,
    datasets[series]?.pointRotation,
  ]);
  expect(shapes).toEqual([
    ['triangle', 0],
    ['circle', 0],
    ['triangle', 180],
  ]);
});
