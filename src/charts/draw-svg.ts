import { escapeHtml } from '../format/html.ts';
import { type MarkShape, styleMark } from './mark-styles.ts';
import type { Picture, PictureKey, PictureMark, PictureRule, PictureText, PictureTrace } from './picture.ts';

/**
 * The picture as SVG markup with escaped texts. Colours, shapes' sizes and type come from `styles/chart.css`.
 * `labelledBy` names the elements that say what the picture shows.
 */
export function drawSvg(picture: Picture, labelledBy: string): string {
  const height = round(picture.height);
  const traces = picture.traces ?? [];
  const drawn = traces.some(({ kind }) => kind === 'trace') ? [] : picture.marks;
  const parts = [
    ...drawGroups(picture.rules, ({ kind }) => kind, drawRule),
    ...(traces.length === 0 ? [] : [drawTraces(traces, height)]),
    ...drawGroups(picture.keys, () => 'key', drawMark),
    ...drawGroups(drawn, () => 'mark', drawMark),
    ...drawGroups(picture.texts, ({ kind }) => kind, drawText),
  ];
  return `<svg role="img" aria-labelledby="${escapeHtml(labelledBy)}" width="100%" height="${height}">${parts.join('')}</svg>`;
}

/** Those of one kind and series together: there are few of either. */
function drawGroups<Item extends { readonly series: number | null }>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  draw: (item: Item) => string,
): readonly string[] {
  const groups: { kind: string; series: number | null; drawn: string }[] = [];
  for (const item of items) {
    const kind = kindOf(item);
    const group = groups.find((one) => one.kind === kind && one.series === item.series);
    if (group === undefined) groups.push({ kind, series: item.series, drawn: draw(item) });
    else group.drawn += draw(item);
  }
  return groups.map(({ kind, series, drawn }) => {
    const name = series === null ? kind : `${kind} s${series}`;
    return `<g class="${name}">${drawn}</g>`;
  });
}

function drawRule(rule: PictureRule): string {
  return drawLine(rule.x1, rule.x2, rule.y1, rule.y2);
}

function drawLine(x1: number, x2: number, y1: number, y2: number): string {
  return `<line x1="${round(x1)}%" x2="${round(x2)}%" y1="${round(y1)}" y2="${round(y2)}"/>`;
}

/** Paths know no percentages: theirs are stretched from thousandths to the width. */
function drawTraces(traces: readonly PictureTrace[], height: string): string {
  const paths = drawGroups(
    traces,
    ({ kind }) => kind,
    ({ path }) => `<path d="${path}"/>`,
  );
  return `<svg viewBox="0 0 1000 ${height}" preserveAspectRatio="none" width="100%" height="${height}">${paths.join('')}</svg>`;
}

function drawMark(mark: PictureMark | PictureKey): string {
  return mark.x1 === mark.x2
    ? drawDot(mark.series, mark.x1, mark.y)
    : drawLine(mark.x1, mark.x2, mark.y, mark.y);
}

function drawDot(series: number, x: number, y: number): string {
  return SHAPES[styleMark(series).shape](`${round(x)}%`, round(y));
}

/** The styles turn the rectangle into a diamond. Paths know no percentages, so a triangle has a picture to itself. */
const SHAPES: Readonly<Record<MarkShape, (x: string, y: string) => string>> = {
  circle: (x, y) => `<circle cx="${x}" cy="${y}"/>`,
  diamond: (x, y) => `<rect x="${x}" y="${y}"/>`,
  up: (x, y) => `<svg x="${x}" y="${y}"><path d="M0-8 8 6H-8z"/></svg>`,
  down: (x, y) => `<svg x="${x}" y="${y}"><path d="M0 8 8-6H-8z"/></svg>`,
};

function drawText(text: PictureText): string {
  const anchor = text.anchor === 'start' ? '' : ` class="${text.anchor}"`;
  const shift = text.dx === 0 ? '' : ` dx="${round(text.dx)}"`;
  const tail = text.tail === '' ? '' : ` <tspan>${escapeHtml(text.tail)}</tspan>`;
  return `<text x="${round(text.x)}%"${shift} y="${round(text.y)}"${anchor}>${escapeHtml(text.text)}${tail}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
