import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeSingleFiles } from './place-single-files.ts';
import { createStylePurger } from './purge-styles.ts';
import { findRoot, makeAddressesRelative } from './relative-addresses.ts';
import { tightenPolicy } from './tighten-policy.ts';

/** Astro writes this rule into the body, where markup allows no style; `styles/chart.css` has it. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Pages read and written while another waits for the disk; few, so that they fit in memory. */
const AT_ONCE = 16;

async function readScripts(folder: string, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const scripts = entries.filter((entry) => entry.endsWith('.js'));
  const read = async (entry: string) =>
    [basename(entry), await readFile(join(folder, entry), 'utf8')] as const;
  return new Map(await Promise.all(scripts.map(read)));
}

/** Lets the built folder work at any address and from `file://`, and gives each page a policy and the styles of its own. */
export function portablePages(): AstroIntegration {
  let assets = '/_astro/';
  return {
    name: 'portable-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = `${config.base.replace(/\/$/u, '')}/${config.build.assets}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { recursive: true });
        const pages = entries.filter((entry) => entry.endsWith('.html'));
        const purge = createStylePurger(await readScripts(folder, entries));
        const rewrite = async (entry: string) => {
          const file = join(folder, entry);
          const root = findRoot(entry.split(sep).join('/'));
          const html = (await readFile(file, 'utf8')).replace(ISLAND_STYLE, '');
          await writeFile(file, tightenPolicy(await purge(makeAddressesRelative(html, assets, root))));
        };
        for (let first = 0; first < pages.length; first += AT_ONCE) {
          await Promise.all(pages.slice(first, first + AT_ONCE).map(rewrite));
        }
        await placeSingleFiles(folder);
      },
    },
  };
}
