import type { ReadToken } from '../format/parse-tokens.ts';
import { type MeasureText, wrapText } from '../format/text-width.ts';
import { escapeXml } from '../format/xml.ts';
import { CARD_SIZE, type CardRate, type CardView } from '../views/card-view.ts';

/** How the picture will look: its colours, and the width of bold letters in its typeface. */
export interface CardStyle {
  readonly colors: ReadToken;
  readonly measure: MeasureText;
}

interface Type {
  readonly size: number;
  readonly color: 'ink' | 'ink-muted' | 'warn';
  readonly isBold?: boolean;
}

const MARGIN = 40;
const GAP = 30;
const INNER = CARD_SIZE.width - 2 * MARGIN;
const COLUMN = (INNER - GAP) / 2;
const FOOT_TOP = CARD_SIZE.height - 46;
const RATES_TOP = 243;

/**
 * The card as an SVG document whose every text is inside the picture: a long one is set smaller or in more lines, then
 * cut with an ellipsis. The typeface is the drawing program's own.
 */
export function drawCard(card: CardView, style: CardStyle): string {
  const { width, height } = CARD_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${style.colors('surface')}"/>`,
    ...(card.rates.length === 0 ? drawSiteHead(card, style) : drawHead(card, style)),
    ...card.rates.flatMap((rate, index) => drawRate(rate, MARGIN + index * (COLUMN + GAP), style)),
    ...drawFoot(card, style),
    '</svg>',
  ].join('');
}

function drawHead(card: CardView, style: CardStyle): readonly string[] {
  const muted: Type = { size: 22, color: 'ink-muted' };
  const text: Type = { size: 24, color: 'ink' };
  const title = fitText(card.title, INNER, [54, 48, 42, 34], 2, style);
  const top = 52 + title.size;
  const below = top + (title.lines.length - 1) * lineHeight(title.size) + 12;
  return [
    ...drawLine(card.site, MARGIN, 44, INNER, muted, style),
    ...drawLines(title.lines, MARGIN, top, { size: title.size, color: 'ink', isBold: true }, style),
    ...card.lines.flatMap((line, index) =>
      drawLine(line, MARGIN, below + (index + 1) * lineHeight(text.size), INNER, text, style),
    ),
  ];
}

/** The card of the site has no rates: what the site is fills their place. */
function drawSiteHead(card: CardView, style: CardStyle): readonly string[] {
  const title = fitText(card.title, INNER, [60, 54, 46], 3, style);
  const top = 50 + title.size;
  const below = top + (title.lines.length - 1) * lineHeight(title.size) + 16;
  const text: Type = { size: 28, color: 'ink' };
  const room = Math.floor((FOOT_TOP - 16 - below) / lineHeight(text.size));
  const lines = cutLines(card.lines.join(' '), INNER, text.size, room, style);
  return [
    ...drawLines(title.lines, MARGIN, top, { size: title.size, color: 'ink', isBold: true }, style),
    ...drawLines(lines, MARGIN, below + lineHeight(text.size), text, style),
  ];
}

function drawRate(rate: CardRate, x: number, style: CardStyle): readonly string[] {
  const value: Type = { size: rate.isState ? 34 : 56, color: 'ink', isBold: true };
  return [
    ...drawLine(rate.name, x, RATES_TOP, COLUMN, { size: 22, color: 'ink-muted' }, style),
    ...drawLine(rate.value, x, RATES_TOP + 57, COLUMN, value, style),
    ...rate.lines.flatMap((line, index) => {
      const { lines, size } = fitText(line, COLUMN, [22, 20, 18], 1, style);
      return drawLines(lines, x, RATES_TOP + 88 + index * 27, { size, color: 'ink' }, style);
    }),
  ];
}

function drawFoot({ publisher, notice }: CardView, style: CardStyle): readonly string[] {
  const { width, height } = CARD_SIZE;
  if (notice === null) {
    return drawLine(publisher, MARGIN, FOOT_TOP + 26, INNER, { size: 20, color: 'ink-muted' }, style);
  }
  const { lines, size } = fitText(notice, INNER, [22, 20, 18, 16], 2, style);
  const middle = (FOOT_TOP + height) / 2;
  const first = middle + size * 0.35 - ((lines.length - 1) * lineHeight(size)) / 2;
  return [
    `<rect y="${FOOT_TOP}" width="${width}" height="${height - FOOT_TOP}" fill="${style.colors('warn-surface')}"/>`,
    ...drawLines(lines, MARGIN, first, { size, color: 'warn', isBold: true }, style),
  ];
}

/** The largest size at which the text takes one line; at the smallest it may take `count`. */
function fitText(text: string, width: number, sizes: readonly number[], count: number, style: CardStyle) {
  const fits = (size: number) => wrapText(text, width, size, style.measure).length <= 1;
  const size = sizes.find(fits) ?? Math.min(...sizes);
  return { lines: cutLines(text, width, size, count, style), size };
}

/** The first lines of a text, the last of them ending in an ellipsis where more would follow. */
function cutLines(
  text: string,
  width: number,
  size: number,
  count: number,
  { measure }: CardStyle,
): readonly string[] {
  const lines = wrapText(text, width, size, measure);
  if (lines.length <= count) return lines;
  const [last = ''] = wrapText(lines[count - 1] ?? '', width - measure('…', size), size, measure);
  return [...lines.slice(0, count - 1), `${last}…`];
}

function drawLine(text: string, x: number, y: number, width: number, type: Type, style: CardStyle) {
  return drawLines(cutLines(text, width, type.size, 1, style), x, y, type, style);
}

function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  { size, color, isBold = false }: Type,
  { colors }: CardStyle,
): readonly string[] {
  const weight = isBold ? ' font-weight="700"' : '';
  return lines.map(
    (line, index) =>
      `<text x="${x}" y="${Math.round(y + index * lineHeight(size))}" font-size="${size}"${weight} fill="${colors(color)}">${escapeXml(line)}</text>`,
  );
}

function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}
