import { createHash } from 'node:crypto';

/** Inline code in groups 1–3. The other markup is matched to be stepped over: an attribute may hold "<script>" as text. */
const MARKUP =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1>|<[a-z!/](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const DATA_BLOCK = /\btype="(?!module"|text\/javascript")/u;

export interface InlineCode {
  readonly tag: 'script' | 'style';
  readonly content: string;
  /** Where the content begins in the page. */
  readonly start: number;
}

/** The scripts and styles that stand in a page itself; blocks of data and scripts in files are neither. */
export function listInlineCode(html: string): readonly InlineCode[] {
  return Array.from(html.matchAll(MARKUP)).flatMap((match) => {
    const [whole, name, attributes = '', content = ''] = match;
    if (name === undefined || attributes.includes(' src="')) return [];
    const tag = name.toLowerCase() === 'script' ? 'script' : 'style';
    if (tag === 'script' && DATA_BLOCK.test(attributes)) return [];
    const start = match.index + whole.length - `</${tag}>`.length - content.length;
    return [{ tag, content, start }];
  });
}

/** As a policy names it: "sha256-…". */
export function hashCode(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** The same of code that comes again and again. */
export function createCodeHasher(): (content: string) => string {
  const known = new Map<string, string>();
  return (content) => {
    const hash = known.get(content) ?? hashCode(content);
    known.set(content, hash);
    return hash;
  };
}

/** What stands in a page from `start` to `end`. */
export type ReadCode = (html: string, start: number, end: number) => string;

/** Gives equal code as the same string: to find out that it was seen before takes less than to copy and to hash it. */
export function createCodeReader(): ReadCode {
  const byLength = new Map<number, string[]>();
  return (html, start, end) => {
    const known = byLength.get(end - start) ?? [];
    const found = known.find((content) => html.startsWith(content, start));
    if (found !== undefined) return found;
    // A part of a string would keep the whole.
    const content = Buffer.from(html.slice(start, end)).toString();
    byLength.set(end - start, [...known, content]);
    return content;
  };
}

/**
 * The same list, found by looking for closing tags alone, of which a long page has few: null where something that looks
 * like code is none that `isKnown` accepts, as text in an attribute may.
 */
export function listKnownCode(
  html: string,
  readCode: ReadCode,
  isKnown: (content: string) => boolean,
): readonly InlineCode[] | null {
  const found: InlineCode[] = [];
  for (const tag of ['style', 'script'] as const) {
    const closing = `</${tag}>`;
    let done = 0;
    for (let end = html.indexOf(closing); end >= 0; end = html.indexOf(closing, end + 1)) {
      const at = html.lastIndexOf(`<${tag}`, end);
      const start = html.indexOf('>', at) + 1;
      const opening = html.slice(at, start);
      if (at < done || start > end) return null;
      const isCode = !opening.includes(' src="') && !(tag === 'script' && DATA_BLOCK.test(opening));
      // A text in code may look like an opening tag, too.
      if (!isCode && html.lastIndexOf(`<${tag}`, at - 1) >= done) return null;
      done = end;
      if (!isCode) continue;
      const content = readCode(html, start, end);
      if (!isKnown(content)) return null;
      found.push({ tag, content, start });
    }
  }
  return found;
}
