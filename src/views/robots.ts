import { locatePublicly } from './addresses.ts';
import type { SiteModel } from './site-model.ts';

/** Everything may be read. Search engines ask for the file only at a domain's root; elsewhere it does no harm. */
export function writeRobots({ publicRoot }: SiteModel): string {
  const map = locatePublicly(publicRoot, 'sitemap-index.xml');
  return ['User-agent: *', 'Allow: /', ...(map === null ? [] : [`Sitemap: ${map}`]), ''].join('\n');
}
