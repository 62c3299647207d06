import type { RouteData } from 'astro';
import { app, manifest } from 'astro/entrypoints/prerender';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';

/**
 * Stands in the bundle for Astro's own entry, whose exports it has: a page is wanted as text, and Astro would make bytes
 * of it, of these a response, and of that bytes again.
 */
export { app, manifest };

/** Throws where the page is none of the site's own components. */
export async function renderText(request: Request, route: RouteData): Promise<string> {
  const state = new FetchState(request);
  state.routeData = route;
  const page = await state.loadComponentInstance();
  const props = await state.getProps();
  const result = await state.createResult(page, state.getActionAPIContext());
  const metadata = result.componentMetadata.get(page.default.moduleId ?? '');
  result._metadata.headInTree = metadata?.containsHead ?? false;
  const text = await renderToString(result, page.default, props, {}, true, route);
  if (typeof text !== 'string') throw new Error(`a page that is a response: ${request.url}`);
  return text;
}
