import { readAttributes, scanXml } from './scan-xml.ts';

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

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
}

interface List {
  abstractId: string;
  readonly starts: Map<number, number>;
}

interface Style {
  basedOn: string | null;
  listId: string | null;
  level: number | null;
}

const DEEPEST_LEVEL = 8;
const LONGEST_ANCESTRY = 10;

export function readNumbering(numberingXml: string | null, stylesXml: string | null): WordNumbering {
  const { abstracts, lists } = readLists(numberingXml);
  const styles = readStyles(stylesXml);
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

function readLists(xml: string | null): {
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
} {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  if (xml === null) return { abstracts, lists };
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list: List | null = null;
  let overridden = 0;
  scanXml('word/numbering.xml', xml, {
    onOpen: (tag) => {
      const attributes = readAttributes(xml, tag);
      const value = attributes.get('val') ?? '';
      if (tag.name === 'abstractNum') {
        levels = new Map();
        abstracts.set(attributes.get('abstractNumId') ?? '', levels);
      } else if (tag.name === 'num') {
        list = { abstractId: '', starts: new Map() };
        lists.set(attributes.get('numId') ?? '', list);
      } else if (tag.name === 'abstractNumId' && list !== null) list.abstractId = value;
      else if (tag.name === 'lvlOverride') overridden = readWhole(attributes.get('ilvl'));
      else if (tag.name === 'startOverride') list?.starts.set(overridden, readWhole(value));
      else if (tag.name === 'lvl' && list === null) {
        level = { start: 1, format: 'decimal', text: '', suffix: 'tab' };
        levels?.set(readWhole(attributes.get('ilvl')), level);
      } else if (level !== null) {
        if (tag.name === 'start') level.start = readWhole(value);
        else if (tag.name === 'numFmt') level.format = value;
        else if (tag.name === 'lvlText') level.text = value;
        else if (tag.name === 'suff') level.suffix = value;
      }
    },
    onClose: (tag) => {
      if (tag.name === 'lvl') level = null;
      else if (tag.name === 'num') list = null;
    },
  });
  return { abstracts, lists };
}

function readStyles(xml: string | null): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  if (xml === null) return styles;
  let style: Style | null = null;
  scanXml('word/styles.xml', xml, {
    onOpen: (tag) => {
      if (tag.name === 'style') {
        style = { basedOn: null, listId: null, level: null };
        styles.set(readAttributes(xml, tag).get('styleId') ?? '', style);
      } else if (style !== null && /^(basedOn|numId|ilvl)$/.test(tag.name)) {
        const value = readAttributes(xml, tag).get('val') ?? '';
        if (tag.name === 'basedOn') style.basedOn = value;
        else if (tag.name === 'numId') style.listId = value;
        else style.level = readWhole(value);
      }
    },
    onClose: (tag) => {
      if (tag.name === 'style') style = null;
    },
  });
  return styles;
}

function findStyleList(styles: ReadonlyMap<string, Style>, styleId: string | null): Style | null {
  let id = styleId;
  for (let step = 0; id !== null && step < LONGEST_ANCESTRY; step += 1) {
    const style: Style | undefined = styles.get(id);
    if (style === undefined) return null;
    if (style.listId !== null) return style;
    id = style.basedOn;
  }
  return null;
}

function readWhole(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
