import type { ChartSpec } from '../views/chart-spec.ts';
import { layoutBands } from './layout-bands.ts';
import { layoutDots } from './layout-dots.ts';
import { layoutSpans } from './layout-spans.ts';
import { layoutTimeline } from './layout-timeline.ts';
import type { Picture } from './picture.ts';

/** Places of marks are rounded to a tenth, which is what is drawn, and travels to the browser. */
export function layoutChart(spec: ChartSpec): Picture {
  const picture = layoutKind(spec);
  return {
    ...picture,
    marks: picture.marks.map((mark) => ({
      ...mark,
      x1: tenth(mark.x1),
      x2: tenth(mark.x2),
      y: tenth(mark.y),
    })),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function layoutKind(spec: ChartSpec): Picture {
  switch (spec.kind) {
    case 'bands':
      return layoutBands(spec);
    case 'dots':
      return layoutDots(spec);
    case 'spans':
      return layoutSpans(spec);
    case 'timeline':
      return layoutTimeline(spec);
  }
}

/** Names of the series that a reader can switch off; a chart of periods alone or of bands has none. */
export function listSeries(spec: ChartSpec): readonly string[] {
  return spec.kind === 'timeline' || spec.kind === 'bands' ? [] : spec.series;
}
