import { SITE } from '../strings/site.ts';
import { CARD_SIZE } from './card-view.ts';
import type { PageHead } from './page-head.ts';

/** What messengers and networks show of a page whose address is sent: Open Graph properties and their values. */
export function listPreviewTags(head: PageHead, canonical: string): readonly (readonly [string, string])[] {
  return [
    ['og:type', 'website'],
    ['og:locale', SITE.locale],
    ['og:site_name', head.siteTitle],
    ['og:title', head.fullTitle],
    ['og:description', head.description],
    ['og:url', canonical],
    ['og:image', new URL(`${head.root}${head.card.address}`, canonical).href],
    ['og:image:width', String(CARD_SIZE.width)],
    ['og:image:height', String(CARD_SIZE.height)],
    ['og:image:alt', head.card.alt],
  ];
}
