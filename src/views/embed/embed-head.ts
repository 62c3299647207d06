import { EMBED } from '../../strings/embed.ts';
import { SITE } from '../../strings/site.ts';
import { type Address, addressEmbed, linkTo, locatePublicly } from '../addresses.ts';
import type { Link } from '../page-head.ts';
import type { SiteModel } from '../site-model.ts';

/** What a framed page has around its content: little, because another site's page is around the frame. */
export interface EmbedHead {
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  /** The page it is an extract of, where the site knows its address. */
  readonly canonical: string | null;
  readonly notice: string | null;
  readonly publisher: string;
  readonly page: Link;
}

interface Words {
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  readonly open?: string;
}

/** `page` is the address of the full page. */
export function buildEmbedHead(
  { dataset, publicRoot }: SiteModel,
  page: Address,
  { open = EMBED.open, ...words }: Words,
): EmbedHead {
  return {
    ...words,
    canonical: locatePublicly(publicRoot, page),
    notice: dataset.site.notice,
    publisher: SITE.publisher(dataset.site.publisher),
    page: { text: open, href: linkTo(addressEmbed(page), page) },
  };
}
