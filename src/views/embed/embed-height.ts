import { wrapText } from '../../format/text-width.ts';
import type { TableView } from '../table-view.ts';
import type { CommuneEmbed } from './commune-embed.ts';
import type { ComparisonEmbed } from './comparison-embed.ts';
import type { EmbedHead } from './embed-head.ts';

/** The narrowest frame that holds an embed, and what its margins, borders and paddings leave of that. */
export const NARROWEST_FRAME = 280;
const ROOM = NARROWEST_FRAME - 30;
/** Two columns with the gap between them. */
const HALF = (ROOM - 12) / 2;

/** Size and line height of each kind of text, in pixels, as `styles/embed.css` sets them. */
const KINDS = {
  title: { size: 18, line: 25 },
  name: { size: 15, line: 22 },
  value: { size: 28, line: 34 },
  text: { size: 15, line: 22 },
  small: { size: 13, line: 19 },
} as const;
type Kind = keyof typeof KINDS;

/** A frame's code stays in other sites while reports come: room for the longest sentences and states there may be. */
const SENTENCE_LINES = 5;
const DETAIL_LINES = 6;
/** Margins, borders, the frame's link with its 44 pixels, the space between parts. */
const EDGES = 96;
const BETWEEN = 14;
/** Stated heights are whole steps, so that a word more or less changes none. */
const STEP = 20;

/** The height, in pixels, that holds the embed of a commune at any width from `NARROWEST_FRAME` on. */
export function estimateCommuneHeight({ head, place, when, rates }: CommuneEmbed): number {
  const ofRates = rates.map(({ name, text, counts, sentence, details }) => {
    const detailLines = details.reduce((sum, detail) => sum + countLines(detail, 'small'), 0);
    return (
      measure(name, 'name') +
      measure(text, 'value') +
      measure(counts, 'text') +
      Math.max(SENTENCE_LINES, countLines(sentence, 'text')) * KINDS.text.line +
      Math.max(DETAIL_LINES, detailLines) * KINDS.small.line +
      BETWEEN
    );
  });
  // The findings, whether there are any today or not.
  return round(measureHead(head) + measure(place, 'small') + measure(when, 'small') + add(ofRates) + 2 * 22);
}

/** The same for a comparison. */
export function estimateComparisonHeight({ head, lead, notices, groups, closing }: ComparisonEmbed): number {
  const ofGroups = groups.map(({ caption, table, texts }) =>
    add([
      measure(caption, 'name') + BETWEEN,
      table === null ? 0 : measureTable(table),
      ...texts.map((text) => measure(text, 'text') + BETWEEN / 2),
    ]),
  );
  const around = [lead, ...notices, ...closing].map((text) => measure(text, 'small') + BETWEEN / 2);
  return round(measureHead(head) + add(around) + add(ofGroups));
}

/** Narrow frames give each name a line of its own above its cells, two beside each other. */
function measureTable({ columns, rows }: TableView): number {
  const [, ...heads] = columns;
  const ofCells = (texts: readonly { readonly text: string; readonly small?: string }[]) =>
    Math.max(
      ...texts.map(({ text, small = '' }) => measure(text, 'text', HALF) + measure(small, 'small', HALF)),
    );
  const ofRows = rows.map(({ cells: [name, ...cells] }) => {
    const named = name === undefined ? 0 : measure(name.text, 'name') + measure(name.small ?? '', 'small');
    return named + ofCells(cells) + BETWEEN;
  });
  return ofCells(heads.map(({ label }) => ({ text: label }))) + add(ofRows) + BETWEEN;
}

function measureHead({ title, notice, publisher, page }: EmbedHead): number {
  return (
    EDGES +
    measure(title, 'title') +
    measure(notice ?? '', 'small') +
    measure(page.text, 'text') +
    measure(publisher, 'small')
  );
}

function measure(text: string, kind: Kind, width: number = ROOM): number {
  return countLines(text, kind, width) * KINDS[kind].line;
}

function countLines(text: string, kind: Kind, width: number = ROOM): number {
  return text === '' ? 0 : wrapText(text, width, KINDS[kind].size).length;
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function round(height: number): number {
  return Math.ceil(height / STEP) * STEP;
}
