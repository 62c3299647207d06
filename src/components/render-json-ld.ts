import { formatScriptJson } from '../format/html.ts';
import type { JsonLd } from '../views/open-data/dataset-json-ld.ts';

/** What a page says of its data to programs, as text like tables. */
export function renderJsonLd(data: JsonLd): string {
  return `<script type="application/ld+json">${formatScriptJson(data)}</script>`;
}
