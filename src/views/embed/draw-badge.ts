import type { ReadToken } from '../../format/parse-tokens.ts';
import { escapeXml } from '../../format/xml.ts';
import { BADGE_PADDING, BADGE_TYPE, type Badge, type BadgeKind, type BadgeLine } from './build-badge.ts';

const COLORS: Readonly<Record<BadgeKind, string>> = {
  title: 'surface',
  rate: 'ink',
  note: 'ink-muted',
  notice: 'ink',
};
const WEIGHTS: Readonly<Record<BadgeKind, number>> = { title: 700, rate: 600, note: 400, notice: 700 };

/**
 * The badge as an SVG file of its own: no style sheet, script or font of another file; it paints its own background, so
 * it is read on any page.
 */
export function drawBadge({ width, height, head, lines, text }: Badge, token: ReadToken): string {
  const color = (name: string) => escapeXml(token(name));
  const drawLine = ({ kind, text: words, y }: BadgeLine) =>
    `<text x="${BADGE_PADDING}" y="${Math.round(y)}" font-size="${BADGE_TYPE[kind].size}" font-weight="${WEIGHTS[kind]}" fill="${color(COLORS[kind])}">${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t" lang="vi" font-family="${color('font')}">`,
    `<title id="t">${escapeXml(text)}</title>`,
    `<rect width="${width}" height="${height}" rx="4" fill="${color('series-1')}"/>`,
    `<path d="M1 ${head}H${width - 1}V${height - 4}a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3z" fill="${color('surface')}"/>`,
    ...lines.map(drawLine),
    '</svg>\n',
  ].join('');
}
