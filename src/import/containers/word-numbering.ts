import { type Level, type ListStyle, readListStyles, readLists } from './word-lists.ts';

/** Numbers and marks that Word writes itself before paragraphs; they are on paper, and nowhere in the text. */
export interface WordNumbering {
  /** The mark of the next paragraph of a list, with the space behind it; '' where it has none. Counts it. */
  readonly nextMark: (paragraph: NumberedParagraph) => string;
}

export interface NumberedParagraph {
  readonly listId: string | null;
  readonly level: number | null;
  readonly styleId: string | null;
}

const DEEPEST_LEVEL = 8;
const LONGEST_ANCESTRY = 10;

export function readNumbering(numberingXml: string | null, stylesXml: string | null): WordNumbering {
  const { abstracts, lists } = readLists(numberingXml);
  const styles = readListStyles(stylesXml);
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();

  const nextMark = (paragraph: NumberedParagraph): string => {
    const fromStyle = findStyleList(styles, paragraph.styleId);
    const listId = paragraph.listId ?? fromStyle?.listId ?? null;
    const depth = Math.min(paragraph.level ?? fromStyle?.level ?? 0, DEEPEST_LEVEL);
    const list = listId === null ? undefined : lists.get(listId);
    const levels = list === undefined ? undefined : abstracts.get(list.abstractId);
    const level = levels?.get(depth);
    if (listId === null || list === undefined || levels === undefined || level === undefined) return '';
    const counts = counters.get(list.abstractId) ?? new Map<number, number>();
    counters.set(list.abstractId, counts);
    const restart = started.has(`${listId} ${depth}`) ? undefined : list.starts.get(depth);
    started.add(`${listId} ${depth}`);
    const before = counts.get(depth);
    counts.set(depth, restart ?? (before === undefined ? level.start : before + 1));
    for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
    return writeMark(level, levels, counts);
  };
  return { nextMark };
}

function writeMark(
  level: Level,
  levels: ReadonlyMap<number, Level>,
  counts: ReadonlyMap<number, number>,
): string {
  if (level.format === 'none') return '';
  const text =
    level.format === 'bullet'
      ? writeBullet(level.text)
      : level.text.replace(/%([1-9])/g, (_, digit) => {
          const depth = Number(digit) - 1;
          const other = levels.get(depth);
          return other === undefined ? '' : writeCount(counts.get(depth) ?? other.start, other.format);
        });
  return text === '' || level.suffix === 'nothing' ? text : `${text} `;
}

/** Fonts of symbols keep their marks in private places: F0B7 is a dot, F02D a dash. */
function writeBullet(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (mark) =>
    mark === '\uf02d' ? '-' : mark === '\uf02b' ? '+' : '•',
  );
}

function writeCount(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return writeLetters(count);
    case 'upperLetter':
      return writeLetters(count).toUpperCase();
    case 'lowerRoman':
      return writeRoman(count);
    case 'upperRoman':
      return writeRoman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** a … z, aa, bb: as Word counts. */
function writeLetters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function writeRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let [rest, text] = [count, ''];
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      rest -= size;
      text += letters;
    }
  }
  return text;
}

function findStyleList(styles: ReadonlyMap<string, ListStyle>, styleId: string | null): ListStyle | null {
  let id = styleId;
  for (let step = 0; id !== null && step < LONGEST_ANCESTRY; step += 1) {
    const style: ListStyle | undefined = styles.get(id);
    if (style === undefined) return null;
    if (style.listId !== null) return style;
    id = style.basedOn;
  }
  return null;
}
