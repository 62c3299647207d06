import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { BUNDLE_FILE, type PageBundle } from './keep-bundle.ts';

/** One page that the bundle can render. */
export interface PageToRender {
  /** As Astro names it, without slashes around: `xa/x`, empty for the overview. */
  readonly pathname: string;
  readonly route: RouteData;
}

export interface OpenBundle {
  readonly assets: string;
  readonly pages: readonly PageToRender[];
  readonly render: (page: PageToRender) => Promise<string>;
}

/** The renderer inside a bundle, as Astro's own build drives it. */
interface BundledApp {
  readonly setInternals: (internals: {
    readonly pagesByKeys: ReadonlyMap<string, unknown>;
    readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
  }) => void;
  readonly setOptions: (options: {
    readonly settings: { readonly scripts: readonly unknown[] };
    readonly logger: { readonly options: { readonly destination: { readonly write: () => void } } };
  }) => void;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

/** Loads what `keepBundle` kept, and lists the pages it can render. */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const bundle: PageBundle = JSON.parse(await readFile(join(folder, BUNDLE_FILE), 'utf8'));
  const entry = (await readdir(folder)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`no entry in ${folder}`);
  const { app }: { app: BundledApp } = await import(pathToFileURL(join(folder, entry)).href);
  app.setInternals({ pagesByKeys: new Map(bundle.kinds), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => {} } } } });
  const paths = await new StaticPaths(app).getAll();
  const pages = paths.map(({ pathname, route }) => ({
    pathname: pathname.replace(/^\/|\/$/gu, ''),
    route,
  }));
  return {
    assets: bundle.assets,
    pages,
    render: async ({ pathname, route }) => {
      const address = pathname === '' ? bundle.origin : `${bundle.origin}${pathname}/`;
      const response = await app.render(new Request(address), { routeData: route });
      return response.text();
    },
  };
}
