import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCodeHasher, listInlineCode, listKnownCode } from './inline-code.ts';
import { createStylePurger } from './purge-styles.ts';
import { findRoot, makeAddressesRelative } from './relative-addresses.ts';
import { type PolicyRules, writePolicy } from './write-policy.ts';

/** Astro writes this rule into the body, where markup allows no style; `styles/chart.css` has it. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Makes of a rendered page the text of its file. */
export type FinishPage = (html: string, file: string) => Promise<string>;

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
  const isAllowed = (content: string) => rules.allowed.has(hash(content));
  return async (html, file) => {
    const page = makeAddressesRelative(html.replace(ISLAND_STYLE, ''), assets, findRoot(file));
    const code = listKnownCode(page, isAllowed) ?? listInlineCode(page);
    const style = code.find(({ tag }) => tag === 'style');
    if (style === undefined) throw new Error(`page without styles: ${file}`);
    const { content, start } = style;
    const head = page.lastIndexOf('<style', start);
    const [before, opening] = [page.slice(0, head), page.slice(head, start)];
    const after = page.slice(start + content.length);
    const kept = await purge(content, [before, after]);
    const policy = writePolicy(code, rules, hash, (one) => (one === content ? kept : one));
    return `${before}<meta http-equiv="content-security-policy" content="${policy}">${opening}${kept}${after}`;
  };
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
