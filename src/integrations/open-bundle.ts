import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { hashCode } from './inline-code.ts';
import { BUNDLE_FILE, type PageBundle } from './keep-bundle.ts';
import type { PolicyRules } from './write-policy.ts';

/** One page that the bundle can render. */
export interface PageToRender {
  /** As Astro names it, without slashes around: `xa/x`, empty for the overview. */
  readonly pathname: string;
  readonly route: RouteData;
}

export interface OpenBundle {
  readonly assets: string;
  readonly policy: PolicyRules;
  readonly pages: readonly PageToRender[];
  readonly render: (page: PageToRender) => Promise<string>;
}

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];

/** The renderer inside a bundle, as Astro's own build drives it. */
interface BundledApp extends StaticPathsApp {
  readonly setInternals: (internals: {
    readonly pagesByKeys: ReadonlyMap<string, unknown>;
    readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
  }) => void;
  readonly setOptions: (options: {
    readonly settings: { readonly scripts: readonly unknown[] };
    readonly logger: { readonly options: { readonly destination: { readonly write: () => void } } };
  }) => void;
}

type RenderText = typeof import('./render-entry.ts').renderText;

interface BundledManifest {
  readonly csp: {
    readonly directives: readonly string[];
    readonly scriptHashes: readonly string[];
  };
  /** Imports of the modules of pages, by their source files. */
  readonly pageMap: Map<string, () => Promise<unknown>>;
  shouldInjectCspMetaTags: boolean;
}

/** Loads what `keepBundle` kept, and lists the pages it can render. */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const bundle: PageBundle = JSON.parse(await readFile(join(folder, BUNDLE_FILE), 'utf8'));
  const entry = (await readdir(folder)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`no entry in ${folder}`);
  const {
    app,
    manifest,
    renderText,
  }: { app: BundledApp; manifest: BundledManifest; renderText: RenderText } = await import(
    pathToFileURL(join(folder, entry)).href
  );
  const styles = bundle.styles.map(([kind, content]) => [kind, makeInlineStyle(content)] as const);
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => {} } } } });
  for (const [source, load] of manifest.pageMap) {
    let loading: Promise<unknown> | null = null;
    manifest.pageMap.set(source, () => {
      loading ??= load();
      return loading;
    });
  }
  // Astro would hash the styles of each page anew.
  manifest.shouldInjectCspMetaTags = false;
  const { directives, scriptHashes } = manifest.csp;
  const allowed = new Set([...scriptHashes, ...bundle.styles.map(([, css]) => hashCode(css))]);
  const paths = await new StaticPaths(app).getAll();
  const pages = paths.map(({ pathname, route }) => ({
    pathname: pathname.replace(/^\/|\/$/gu, ''),
    route,
  }));
  return {
    assets: bundle.assets,
    policy: { directives, allowed },
    pages,
    render: ({ pathname, route }) => {
      const address = pathname === '' ? bundle.origin : `${bundle.origin}${pathname}/`;
      return renderText(new Request(address), route);
    },
  };
}

/** As Astro keeps the styles of a page that has them in itself. */
function makeInlineStyle(content: string) {
  return { styles: [{ depth: -1, order: -1, sheet: { type: 'inline', content } }] };
}
