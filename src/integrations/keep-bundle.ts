import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';

type Kinds = HookParameters<'astro:build:setup'>['pages'];

/** What Astro made of all pages before any of them is rendered. */
export interface PageBundle {
  /** Absolute prefix of built files in pages as they are rendered: `/_astro/`. */
  readonly assets: string;
  /** Where the pages will be, ending in a slash, as Astro tells them. */
  readonly origin: string;
  /** Astro's own record of each kind of page; its styles are read from it. */
  readonly kinds: readonly (readonly [key: string, data: { readonly styles: readonly unknown[] }])[];
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
    const kinds = Array.from(pages, ([key, { styles }]) => [key, { styles }] as const);
    const bundle: PageBundle = { kinds, assets: place.assets, origin: place.origin };
    await writeFile(join(folder, BUNDLE_FILE), JSON.stringify(bundle));
  };
  return {
    name: 'keep-bundle',
    hooks: {
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
