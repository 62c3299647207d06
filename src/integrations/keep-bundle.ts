import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Plugin } from 'vite';

const ASTRO_ENTRY = 'astro/entrypoints/prerender';
const ENTRY = fileURLToPath(new URL('./render-entry.ts', import.meta.url));

type Kinds = HookParameters<'astro:build:setup'>['pages'];
type Kind = Kinds extends Map<string, infer Data> ? Data : never;

/** What Astro made of all pages before any of them is rendered. */
export interface PageBundle {
  /** Absolute prefix of built files in pages as they are rendered: `/_astro/`. */
  readonly assets: string;
  /** Where the pages will be, ending in a slash, as Astro tells them. */
  readonly origin: string;
  /** The styles of each kind of page, by Astro's key of the kind. */
  readonly styles: readonly (readonly [kind: string, css: string])[];
}

/** The description of the bundle, inside its folder. */
export const BUNDLE_FILE = 'bundle.json';

/**
 * Stops Astro before it renders pages: what would render them is moved to `folder`, which must stand in the project, so
 * that the packages it names are found. Scripts, styles and public files are written to Astro's own output folder.
 */
export function keepBundle(folder: string): AstroIntegration {
  let pages: Kinds = new Map();
  let place = { outDir: '', assets: '', origin: '' };
  const keep = async () => {
    await rename(join(place.outDir, '.prerender'), folder);
    const styles = Array.from(pages, ([kind, data]) => [kind, joinStyles(data)] as const);
    const bundle: PageBundle = { styles, assets: place.assets, origin: place.origin };
    await writeFile(join(folder, BUNDLE_FILE), JSON.stringify(bundle));
  };
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [replaceEntry()] } });
      },
      'astro:config:done': ({ config }) => {
        const base = `${config.base.replace(/\/$/u, '')}/`;
        const origin = config.site === undefined ? 'http://localhost' : new URL(config.site).origin;
        place = {
          outDir: fileURLToPath(config.outDir),
          assets: `${base}${config.build.assets}/`,
          origin: `${origin}${base}`,
        };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-bundle',
          setup: keep,
          getStaticPaths: async () => [],
          render: async () => {
            throw new Error('no page is rendered here');
          },
        });
      },
      'astro:build:setup': (setup) => {
        // Astro fills it while it makes the bundle.
        pages = setup.pages;
      },
    },
  };
}

/** `render-entry.ts` in place of Astro's entry, which it imports itself. */
function replaceEntry(): Plugin {
  return {
    name: 'replace-entry',
    enforce: 'pre',
    resolveId: (id, importer) => (id === ASTRO_ENTRY && importer === undefined ? ENTRY : null),
  };
}

/** In the order in which Astro writes them. Throws where they are not written into pages. */
function joinStyles({ component, styles }: Kind): string {
  return styles
    .toSorted(compareStyles)
    .map(({ sheet }) => {
      if (sheet.type === 'inline') return sheet.content;
      throw new Error(`styles of ${component} in a file: ${sheet.src}`);
    })
    .join('');
}

function compareStyles(a: Kind['styles'][number], b: Kind['styles'][number]): number {
  // -1 is the last order and the outermost depth.
  const rank = (value: number) => (value === -1 ? Number.MAX_SAFE_INTEGER : value);
  return rank(a.order) - rank(b.order) || rank(b.depth) - rank(a.depth);
}
