import { MAX_XML_DEPTH } from './limits.ts';
import { Refusal } from './refusal.ts';

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** Without its colon; '' where there is none. */
  readonly prefix: string;
  /** Where the tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** Elements around it. */
  readonly depth: number;
}

export interface XmlHandlers {
  readonly onOpen?: (tag: XmlTag) => void;
  /** Called for empty tags too, right after `onOpen`. */
  readonly onClose?: (tag: XmlTag) => void;
  /** Text between tags, as written, with its entities. */
  readonly onText?: (start: number, end: number) => void;
}

/**
 * Walks the tags of an XML part. Refuses what is not well formed, every DOCTYPE and ENTITY, and what is nested beyond
 * the limit, so that the libraries never see these.
 */
export function scanXml(part: string, text: string, handlers: XmlHandlers): void {
  const open: string[] = [];
  let position = 0;
  let hasRoot = false;
  while (position < text.length) {
    const start = text.indexOf('<', position);
    const textEnd = start < 0 ? text.length : start;
    if (textEnd > position) {
      if (open.length > 0) handlers.onText?.(position, textEnd);
      else if (text.slice(position, textEnd).trim() !== '') throw damaged(part);
    }
    if (start < 0) break;
    const mark = text[start + 1];
    if (mark === '?') {
      position = findEnd(part, text, '?>', start + 2);
    } else if (mark === '!') {
      if (text.startsWith('<!--', start)) position = findEnd(part, text, '-->', start + 4);
      else if (text.startsWith('<![CDATA[', start)) position = findEnd(part, text, ']]>', start + 9);
      else throw new Refusal({ code: 'office/entities', part });
    } else {
      const end = findTagEnd(part, text, start + 1);
      const isClosing = mark === '/';
      const qualified = readName(text, isClosing ? start + 2 : start + 1);
      if (qualified === '') throw damaged(part);
      const colon = qualified.indexOf(':');
      const [name, prefix] = [qualified.slice(colon + 1), qualified.slice(0, Math.max(colon, 0))];
      if (isClosing) {
        if (open.pop() !== qualified) throw damaged(part);
        handlers.onClose?.({ name, prefix, start, end, isEmpty: false, depth: open.length });
      } else {
        if (open.length === 0 && hasRoot) throw damaged(part);
        hasRoot = true;
        const isEmpty = text[end - 2] === '/';
        const tag = { name, prefix, start, end, isEmpty, depth: open.length };
        handlers.onOpen?.(tag);
        if (isEmpty) handlers.onClose?.(tag);
        else if (open.push(qualified) > MAX_XML_DEPTH) {
          throw new Refusal({ code: 'office/too-deep', limit: MAX_XML_DEPTH });
        }
      }
      position = end;
    }
  }
  if (open.length > 0 || !hasRoot) throw damaged(part);
}

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a tag by their names without prefix; `xmlns` declarations keep theirs. */
export function readAttributes(text: string, tag: XmlTag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, qualified = '', double, single] of text.slice(tag.start, tag.end).matchAll(ATTRIBUTE)) {
    const name = qualified.startsWith('xmlns:') ? qualified : qualified.slice(qualified.indexOf(':') + 1);
    if (!found.has(name)) found.set(name, decodeEntities(double ?? single ?? ''));
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and those by number; others stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function damaged(part: string): Refusal {
  return new Refusal({ code: 'office/damaged', part });
}

function findEnd(part: string, text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw damaged(part);
  return found + mark.length;
}

/** Behind the `>` of a tag; one inside an attribute does not end it. */
function findTagEnd(part: string, text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === 0x3e) return index + 1;
    if (character === 0x3c) break;
    if (character === 0x22 || character === 0x27) {
      index = text.indexOf(character === 0x22 ? '"' : "'", index + 1);
      if (index < 0) break;
    }
  }
  throw damaged(part);
}

function readName(text: string, from: number): string {
  let end = from;
  while (end < text.length && isNameCharacter(text.charCodeAt(end))) end += 1;
  return text.slice(from, end);
}

/** Everything but white space, `/`, `>`, quotes and `=`. */
function isNameCharacter(code: number): boolean {
  return code > 0x20 && code !== 0x2f && code !== 0x3e && code !== 0x22 && code !== 0x27 && code !== 0x3d;
}
