import type { SiteInfo } from '../domain/dataset.ts';
import { placeKey, type Sink } from '../domain/diagnostic.ts';
import { parseSiteJson } from './json-shapes.ts';
import { parseJson } from './parse-json.ts';
import { checkUrl } from './read-url.ts';

export function readSite(file: string, text: string, sink: Sink): SiteInfo | null {
  const value = parseJson(file, text, sink);
  const json = value === undefined ? null : parseSiteJson(file, value, sink);
  if (json === null) return null;
  const urls = { 'contact.url': json.contact.url, 'licence.url': json.licence.url, homepage: json.homepage };
  for (const [path, printed] of Object.entries(urls)) {
    if (!checkUrl(printed ?? '')) sink({ code: 'cell/url', printed: printed ?? '', ...placeKey(file, path) });
  }
  const { title, publisher, contact, licence, homepage } = json;
  return {
    title,
    publisher,
    contact: { text: contact.text, url: contact.url || null },
    licence: { name: licence.name, url: licence.url || null },
    homepage: homepage || null,
    smallestPublishedCount: json.smallest_published_count,
    minimumDossiers: json.minimum_dossiers,
    notice: json.notice || null,
  };
}
