import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createCodeHasher,
  createCodeReader,
  type InlineCode,
  listInlineCode,
  listKnownCode,
} from './inline-code.ts';
import { createStylePurger } from './purge-styles.ts';
import { findRoot, makeAddressesRelative } from './relative-addresses.ts';
import { type PolicyRules, writePolicy } from './write-policy.ts';

/** Astro writes this rule into the body, where markup allows no style; `styles/chart.css` has it. */
const ISLAND_CSS = 'astro-island,astro-slot,astro-static-slot{display:contents}';
const ISLAND_STYLE = `<style>${ISLAND_CSS}</style>`;

/** Makes of a rendered page the text of its file, in pieces: a long page is a large part of what a build has in memory. */
export type FinishPage = (html: string, file: string) => Promise<readonly string[]>;

/**
 * Lets pages work at any address and from `file://`, and gives each a policy and the styles of its own. `assets`:
 * absolute prefix of built files in rendered pages; `folder`: where the scripts are.
 */
export async function createPageFinisher(
  folder: string,
  assets: string,
  rules: PolicyRules,
): Promise<FinishPage> {
  const purge = createStylePurger(await readScripts(folder));
  const hash = createCodeHasher();
  const readCode = createCodeReader();
  const isAllowed = (content: string) => content === ISLAND_CSS || rules.allowed.has(hash(content));
  return async (html, file) => {
    const all = listKnownCode(html, readCode, isAllowed) ?? listInlineCode(html);
    const code = all.filter(({ content }) => content !== ISLAND_CSS);
    const style = code.find(({ tag }) => tag === 'style');
    if (style === undefined) throw new Error(`page without styles: ${file}`);
    const { content, start } = style;
    const head = html.lastIndexOf('<style', start);
    const [before, opening] = [html.slice(0, head), html.slice(head, start)];
    const after = html.slice(start + content.length);
    const inline = code.filter(({ tag }) => tag === 'script');
    const kept = await purge(
      content,
      cutOut(html, [{ content: html.slice(head, start + content.length), start: head }, ...inline]),
      inline.map((script) => script.content),
    );
    const policy = writePolicy(code, rules, hash, (one) => (one === content ? kept : one));
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    const pieces = [before, `${meta}${opening}${kept}`, ...after.split(ISLAND_STYLE)];
    const root = findRoot(file);
    return pieces.flatMap((piece) => makeAddressesRelative(piece, assets, root));
  };
}

/** What is left of a page in parts. */
function cutOut(html: string, pieces: readonly Pick<InlineCode, 'content' | 'start'>[]): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { content, start } of pieces.toSorted((a, b) => a.start - b.start)) {
    parts.push(html.slice(end, start));
    end = start + content.length;
  }
  parts.push(html.slice(end));
  return parts;
}

/** `xa/x` → `xa/x/index.html`; a file to carry away has a name of its own, and so has the page for what is not found. */
export function placePage(pathname: string): string {
  if (pathname === '') return 'index.html';
  return pathname === '404' || pathname.startsWith('tep/') ? `${pathname}.html` : `${pathname}/index.html`;
}

async function readScripts(folder: string): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.js')) {
      scripts.set(entry.name, await readFile(join(entry.parentPath, entry.name), 'utf8'));
    }
  }
  return scripts;
}
