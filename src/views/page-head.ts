import type { SiteInfo } from '../domain/dataset.ts';
import { ACCESS } from '../strings/access.ts';
import { SITE } from '../strings/site.ts';
import { ADDRESSES, type Address, addressCard, linkTo, rootOf } from './addresses.ts';
import type { CardLink } from './card-links.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What every page has around its content. */
export interface PageHead {
  readonly address: Address;
  readonly root: string;
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  readonly siteTitle: string;
  /** What the site says at the top of every page; null: nothing. */
  readonly notice: string | null;
  readonly home: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  /** From the overview down to the page above this one; empty on the overview. */
  readonly trail: readonly Link[];
  readonly footer: readonly string[];
  /** To the statement of accessibility. */
  readonly access: Link;
  readonly contact: { readonly text: string; readonly url: string | null };
  /** What feed readers find here; null: nothing. */
  readonly feed: Link | null;
  /** The picture that stands for the page in messages. */
  readonly card: CardLink;
}

/** What tabs and search results show of a title. */
const TITLE_LENGTH = 70;

/**
 * Titles are cut nowhere. `title` is the h1; the browser tab adds `where`, which tells apart pages of the same
 * title, and the site's own title where it fits.
 */
export function buildPageHead(
  site: SiteInfo,
  address: Address,
  title: string,
  description: string,
  trail: readonly Link[] = [],
  where = '',
): PageHead {
  const sections = [
    { text: SITE.overview, address: ADDRESSES.overview },
    { text: SITE.compare, address: ADDRESSES.compare },
    { text: SITE.indicators, address: ADDRESSES.indicators },
    { text: SITE.findings, address: ADDRESSES.findings },
    { text: SITE.method, address: ADDRESSES.method },
    { text: SITE.data, address: ADDRESSES.data },
  ];
  return {
    address,
    root: rootOf(address),
    title,
    fullTitle:
      address === ADDRESSES.overview
        ? site.title
        : completeTitle(where === '' ? title : `${title}, ${where}`, site.title),
    description,
    siteTitle: site.title,
    notice: site.notice,
    home: linkTo(address, ADDRESSES.overview),
    nav: sections.map((section) => ({
      text: section.text,
      href: linkTo(address, section.address),
      current: section.address === address,
    })),
    trail:
      address === ADDRESSES.overview
        ? []
        : [{ text: SITE.overview, href: linkTo(address, ADDRESSES.overview) }, ...trail],
    footer: [SITE.publisher(site.publisher), SITE.licence(site.licence.name), SITE.noTracking],
    access: { text: ACCESS.link, href: linkTo(address, ADDRESSES.access) },
    contact: site.contact,
    feed: null,
    card: { address: addressCard(ADDRESSES.overview), alt: site.title },
  };
}

function completeTitle(title: string, siteTitle: string): string {
  const full = `${title} – ${siteTitle}`;
  return full.length > TITLE_LENGTH ? title : full;
}
