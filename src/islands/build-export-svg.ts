import { wrapText } from '../format/text-width.ts';
import { CHARTS } from '../strings/charts.ts';
import type { ChartDownload } from '../views/chart-spec.ts';
import { flattenSvg } from './flatten-svg.ts';
import { makeSvgElement } from './make-svg-element.ts';

const WIDTH = 600;
const MARGIN = 24;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
}

/**
 * The chart as a file of its own: title, period and notice above the picture, notes, source and the page's address
 * below it, in light colours on white, 600 px wide, with nothing that a viewer would have to fetch.
 */
export function buildExportSvg(figure: HTMLElement, download: ChartDownload, page: string): string {
  const title = readText(figure.querySelector('figcaption'));
  const notes = Array.from(figure.querySelectorAll('.chart-note'), readText);
  const above = [
    ...wrap(title, { size: 19, weight: 700 }),
    ...wrap(download.period, { size: 15, weight: 400 }),
    ...wrap(download.notice ?? '', { size: 14, weight: 700 }),
  ];
  const below = [...notes, download.source, CHARTS.address(page)].flatMap((text) =>
    wrap(text, { size: 12, weight: 400 }),
  );
  const chart = flattenSvg(figure, WIDTH - 2 * MARGIN);
  const head = writeLines(above, MARGIN);
  const chartTop = head.bottom + 14;
  const foot = writeLines(below, chartTop + chart.height + 14);
  const height = Math.ceil(foot.bottom + MARGIN);
  const svg = makeSvgElement('svg', {
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    fill: chart.ink,
    'font-family': getComputedStyle(figure).fontFamily,
  });
  const name = makeSvgElement('title', {});
  name.textContent = title;
  const placed = makeSvgElement('g', { transform: `translate(${MARGIN} ${chartTop})` });
  placed.append(...chart.elements);
  svg.append(
    name,
    makeSvgElement('rect', { width: WIDTH, height, fill: chart.paper }),
    ...head.elements,
    placed,
    ...foot.elements,
  );
  return new XMLSerializer().serializeToString(svg);
}

function readText(element: Element | null): string {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
}

function wrap(text: string, type: Omit<Line, 'text'>): readonly Line[] {
  return wrapText(text, WIDTH - 2 * MARGIN, type.size).map((line) => ({ ...type, text: line }));
}

function writeLines(lines: readonly Line[], top: number) {
  let bottom = top;
  const elements = lines.map(({ text, size, weight }) => {
    bottom += size * 1.4;
    const element = makeSvgElement('text', {
      x: MARGIN,
      y: bottom - size * 0.35,
      'font-size': size,
      'font-weight': weight,
    });
    element.textContent = text;
    return element;
  });
  return { elements, bottom };
}
