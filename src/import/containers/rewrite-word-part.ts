import type { WordNumbering } from './word-numbering.ts';
import type { WordPlace, WordRemarks } from './word-remarks.ts';
import { findChild, makeElement, readTexts, type XmlElement, type XmlNode } from './xml-tree.ts';

interface Rewriting {
  readonly numbering: WordNumbering;
  readonly remarks: WordRemarks;
  tableCount: number;
}

/** The library drops these with all they hold, though it is shown; what they hold takes their place. */
const UNWRAPPED: ReadonlySet<string> = new Set(['fldSimple', 'hyperlink', 'dir', 'bdo']);
/** Without these it neither asks for files nor gives up merged cells. They show nothing. */
const DROPPED: ReadonlySet<string> = new Set(['bookmarkStart', 'bookmarkEnd', 'numPr']);
const RENAMED: Readonly<Record<string, string>> = { cr: 'br', ptab: 'tab', dstrike: 'strike' };
const WIDEST_GAP = 100;

/**
 * A part of a Word document as the library needs it to lose nothing: what it skips is unwrapped or written out
 * (numbers of lists, places that a row leaves free), what nobody sees is taken out. What is lost is remarked.
 */
export function rewriteWordPart(
  root: XmlElement,
  numbering: WordNumbering,
  remarks: WordRemarks,
): XmlElement {
  const rewriting = { numbering, remarks, tableCount: 0 };
  return { ...root, children: rewriteChildren(root, rewriting, null) };
}

function rewriteChildren(element: XmlElement, rewriting: Rewriting, place: WordPlace | null): XmlNode[] {
  const children: XmlNode[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else children.push(...rewrite(child, rewriting, place));
  }
  return children;
}

function rewrite(element: XmlElement, rewriting: Rewriting, place: WordPlace | null): readonly XmlNode[] {
  const { remarks } = rewriting;
  const { name } = element;
  if (DROPPED.has(name)) return [];
  if (UNWRAPPED.has(name)) return rewriteChildren(element, rewriting, place);
  if (Object.hasOwn(RENAMED, name)) return [makeElement(element, RENAMED[name] ?? name, '', [])];
  switch (name) {
    case 'tbl': {
      rewriting.tableCount += 1;
      const inside = { table: rewriting.tableCount, row: 0, column: 0 };
      return [{ ...element, children: rewriteChildren(element, rewriting, inside) }];
    }
    case 'tr':
      return rewriteRow(element, rewriting, place);
    case 'tc':
      if (place !== null) place.column += 1;
      break;
    case 'tcPr':
      if (
        element.children.some(
          (child) => typeof child !== 'string' && /^cell(Del|Ins|Merge)$/.test(child.name),
        )
      ) {
        remarks.add('tracked-change', place, '');
      }
      break;
    case 'p':
      return [rewriteParagraph(element, rewriting, place)];
    case 'r':
      if (!isHidden(element)) break;
      remarks.addText('hidden-text', place, readTexts(element));
      return [];
    case 'ins':
    case 'moveTo':
      remarks.addText('tracked-change', place, readTexts(element), '+');
      break;
    case 'del':
    case 'moveFrom':
      remarks.addText('tracked-change', place, readTexts(element), '−');
      return [];
    case 'oMath':
      remarks.add('equation', place, readTexts(element));
      return [];
    case 'object':
      remarks.add('embedded-object', place, '');
      return [];
    case 'blip':
    case 'imagedata':
      if (place !== null) remarks.add('picture', place, '');
      return [];
    case 'txbxContent':
      // Over a cell its words would become the cell's.
      if (place === null) break;
      remarks.addText('text-box', place, readTexts(element));
      return [];
    case 'AlternateContent':
      return rewriteAlternative(element, rewriting, place);
  }
  return [{ ...element, children: rewriteChildren(element, rewriting, place) }];
}

function rewriteRow(element: XmlElement, rewriting: Rewriting, place: WordPlace | null): readonly XmlNode[] {
  const properties = findChild(element, 'trPr');
  const isDeleted = properties !== null && findChild(properties, 'del') !== null;
  if (place !== null) place.column = 0;
  if (isDeleted) {
    const after = place === null ? null : { ...place, row: place.row + 1 };
    rewriting.remarks.addText('tracked-change', after, readTexts(element), '−');
    return [];
  }
  if (place !== null) place.row += 1;
  const gap = Number(properties === null ? 0 : readValue(properties, 'gridBefore'));
  if (place !== null && gap > 0) place.column = 1;
  const children = rewriteChildren(element, rewriting, place);
  if (!(gap > 0)) return [{ ...element, children }];
  const span = makeElement(element, 'gridSpan', `${element.prefix}:val="${Math.min(gap, WIDEST_GAP)}"`, []);
  const free = makeElement(element, 'tc', '', [
    makeElement(element, 'tcPr', '', [span]),
    makeElement(element, 'p', '', []),
  ]);
  const at = children.findIndex((child) => typeof child !== 'string' && !/Pr(Ex)?$/.test(child.name));
  return [{ ...element, children: children.toSpliced(at < 0 ? children.length : at, 0, free) }];
}

/** A paragraph with the number or mark of its list written out before its words. */
function rewriteParagraph(element: XmlElement, rewriting: Rewriting, place: WordPlace | null): XmlElement {
  const properties = findChild(element, 'pPr');
  const list = properties === null ? null : findChild(properties, 'numPr');
  const level = list === null ? null : readValue(list, 'ilvl');
  const mark = rewriting.numbering.nextMark({
    listId: list === null ? null : readValue(list, 'numId'),
    level: level === null ? null : Number(level),
    styleId: properties === null ? null : readValue(properties, 'pStyle'),
  });
  const children = rewriteChildren(element, rewriting, place);
  if (mark === '') return { ...element, children };
  const escaped = mark.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = makeElement(element, 't', 'xml:space="preserve"', [escaped]);
  const at = children.findIndex((child) => typeof child !== 'string' && child.name === 'pPr') + 1;
  return { ...element, children: children.toSpliced(at, 0, makeElement(element, 'r', '', [text])) };
}

/** A picture or text box in two spellings: the library reads the older one, and nothing where there is none. */
function rewriteAlternative(
  element: XmlElement,
  rewriting: Rewriting,
  place: WordPlace | null,
): readonly XmlNode[] {
  const older = findChild(element, 'Fallback');
  if (older !== null) return rewriteChildren(older, rewriting, place);
  rewriting.remarks.addText('text-box', place, readTexts(element));
  return [];
}

function isHidden(run: XmlElement): boolean {
  const properties = findChild(run, 'rPr');
  const vanish = properties === null ? null : findChild(properties, 'vanish');
  return vanish !== null && !/^(0|false|off)$/.test(vanish.attributes.get('val') ?? '');
}

function readValue(element: XmlElement, name: string): string | null {
  return findChild(element, name)?.attributes.get('val') ?? null;
}
