import { readAttributes, scanXml } from './scan-xml.ts';

/** One level of a list: where it begins to count, and how it writes its marks. */
export interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
}

export interface List {
  abstractId: string;
  readonly starts: Map<number, number>;
}

export interface ListStyle {
  basedOn: string | null;
  listId: string | null;
  level: number | null;
}

/** The lists of a document by their numbers, and the levels that several of them share. */
export function readLists(xml: string | null): {
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

/** Styles of paragraphs by their names, with the list that each puts its paragraphs in. */
export function readListStyles(xml: string | null): ReadonlyMap<string, ListStyle> {
  const styles = new Map<string, ListStyle>();
  if (xml === null) return styles;
  let style: ListStyle | null = null;
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

function readWhole(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
