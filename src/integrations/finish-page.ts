import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStylePurger } from './purge-styles.ts';
import { findRoot, makeAddressesRelative } from './relative-addresses.ts';
import { tightenPolicy } from './tighten-policy.ts';

/** Astro writes this rule into the body, where markup allows no style; `styles/chart.css` has it. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Makes of a rendered page the text of its file. */
export type FinishPage = (html: string, file: string) => Promise<string>;

/**
 * Lets pages work at any address and from `file://`, and gives each a policy and the styles of its own. `assets`:
 * absolute prefix of built files in rendered pages; `folder`: where the scripts are.
 */
export async function createPageFinisher(folder: string, assets: string): Promise<FinishPage> {
  const purge = createStylePurger(await readScripts(folder));
  return async (html, file) => {
    const plain = html.replace(ISLAND_STYLE, '');
    return tightenPolicy(await purge(makeAddressesRelative(plain, assets, findRoot(file))));
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
