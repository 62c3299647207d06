import { createHash } from 'node:crypto';

/** Inline code in groups 1–3. The other markup is matched to be stepped over: an attribute may hold "<script>" as text. */
const MARKUP =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1>|<[a-z!/](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const DATA_BLOCK = /\btype="(?!module"|text\/javascript")/u;

export interface InlineCode {
  readonly tag: string;
  readonly content: string;
  /** Where the content begins in the page. */
  readonly start: number;
}

/** The scripts and styles that stand in a page itself; blocks of data and scripts in files are neither. */
export function listInlineCode(html: string): readonly InlineCode[] {
  return Array.from(html.matchAll(MARKUP)).flatMap((match) => {
    const [whole, tag, attributes = '', content = ''] = match;
    if (tag === undefined || attributes.includes(' src="')) return [];
    if (tag === 'script' && DATA_BLOCK.test(attributes)) return [];
    const start = match.index + whole.length - `</${tag}>`.length - content.length;
    return [{ tag, content, start }];
  });
}

/** As a policy names it: "sha256-…". */
export function hashCode(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
