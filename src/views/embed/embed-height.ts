import { formatCount } from '../../format/number.ts';
import { remember } from '../../format/remember.ts';
import { countLines } from '../../format/text-width.ts';
import { EMBED } from '../../strings/embed.ts';
import type { TableView } from '../table-view.ts';
import type { CommuneEmbed } from './commune-embed.ts';
import type { ComparisonEmbed } from './comparison-embed.ts';
import type { EmbedHead } from './embed-head.ts';

/** Where `styles/embed.css` sets two columns. */
const TWO_COLUMNS = 480;
/** The narrowest frame of all, and widths from which on a frame needs less height. */
export const FRAME_WIDTHS: readonly number[] = [280, 360, TWO_COLUMNS, 720];
/** In pixels, one for each of `FRAME_WIDTHS`. */
export type FrameHeights = readonly number[];

/** Size and line height of each kind of text, in pixels, as `styles/embed.css` sets them. */
const KINDS = {
  title: { size: 18, line: 24 },
  name: { size: 15, line: 22 },
  value: { size: 28, line: 34 },
  text: { size: 15, line: 22 },
  small: { size: 13, line: 19 },
} as const;
type Kind = keyof typeof KINDS;

/** Border and padding on both sides; the gap between columns. */
const SIDES = 28;
const GAP = 20;
/** Margins, borders, the link with its 44 pixels. */
const EDGES = 60;
const BETWEEN = 12;
/**
 * A code stays in other sites while reports come: room for the longest sentence on a rate and for the remarks below it, in
 * pixels of one long line each, whatever is said today.
 */
const LONGEST_SENTENCE = 1000;
const LONGEST_DETAILS = 1100;
const MANY_FINDINGS = 100;
/** Stated heights are whole steps, so that a word more or less changes none. */
const STEP = 20;

export function estimateCommuneHeights(view: CommuneEmbed): FrameHeights {
  return estimateAt((width) => measureCommune(view, width));
}

export function estimateComparisonHeights(view: ComparisonEmbed): FrameHeights {
  return estimateAt((width) => measureComparison(view, width));
}

function estimateAt(measureAt: (width: number) => number): FrameHeights {
  return FRAME_WIDTHS.map((width) => Math.ceil(measureAt(width) / STEP) * STEP);
}

function measureCommune({ head, place, when, rates }: CommuneEmbed, frame: number): number {
  const room = frame - SIDES;
  const areBeside = frame >= TWO_COLUMNS;
  const column = areBeside ? (room - GAP) / 2 : room;
  const reserve = (length: number, kind: Kind) => Math.ceil(length / column) * KINDS[kind].line;
  const ofRates = rates.map(({ name, text, counts, sentence, details }) => {
    const said = details.map((detail) => measure(detail, 'small', column));
    return add([
      measure(name, 'name', column),
      measure(text, 'value', column),
      Math.max(KINDS.text.line, measure(counts, 'text', column)),
      Math.max(reserve(LONGEST_SENTENCE, 'text'), measure(sentence, 'text', column)),
      Math.max(reserve(LONGEST_DETAILS, 'small'), add(said)),
      BETWEEN,
    ]);
  });
  // The link to the findings, whether there are any today or not, with the padding of a target.
  const findings = KINDS.text.line + measure(EMBED.findings(formatCount(MANY_FINDINGS)), 'text', room);
  const above = measure(place, 'small', room) + measure(when, 'small', room);
  return measureHead(head, room) + above + (areBeside ? Math.max(...ofRates) : add(ofRates)) + findings;
}

function measureComparison({ head, lead, notices, groups, closing }: ComparisonEmbed, frame: number): number {
  const room = frame - SIDES;
  const ofGroups = groups.map(({ caption, table, texts }) =>
    add([
      measure(caption, 'name', room) + BETWEEN,
      table === null ? 0 : measureTable(table, room, frame >= TWO_COLUMNS),
      ...texts.map(({ text, isSmall }) => measure(text, isSmall ? 'small' : 'text', room) + BETWEEN / 2),
    ]),
  );
  const around = [lead, ...notices, ...closing].map((text) => measure(text, 'small', room) + BETWEEN / 2);
  return measureHead(head, room) + add(around) + add(ofGroups);
}

/** Narrow frames give each name a line of its own above its two cells. */
function measureTable({ caption, columns, rows }: TableView, room: number, isWide: boolean): number {
  const named = isWide ? room * 0.4 : room;
  const column = isWide ? room * 0.3 - BETWEEN : (room - BETWEEN) / 2;
  const ofCell = ({ text, small = '' }: { text: string; small?: string }, width: number) =>
    measure(text, 'name', width) + measure(small, 'small', width);
  const heads = columns.map(({ label }, index) => ofCell({ text: label }, index === 0 ? named : column));
  const ofRows = rows.map(({ cells: [name = { text: '' }, ...cells] }) => {
    const [first, others] = [ofCell(name, named), Math.max(...cells.map((cell) => ofCell(cell, column)))];
    return (isWide ? Math.max(first, others) : first + others) + BETWEEN;
  });
  return measure(caption, 'name', room) + Math.max(...heads) + add(ofRows) + 2 * BETWEEN;
}

function measureHead({ title, notice, publisher, page }: EmbedHead, room: number): number {
  return add([
    EDGES,
    measure(title, 'title', room),
    measure(notice ?? '', 'small', room),
    measure(page.text, 'text', room),
    measure(publisher, 'small', room),
  ]);
}

function measure(text: string, kind: Kind, width: number): number {
  const { size, line } = KINDS[kind];
  return countLinesOf(text)(width, size) * line;
}

/** Most of what frames say is the same in all of them. */
const countLinesOf = remember(500, countLines);

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
