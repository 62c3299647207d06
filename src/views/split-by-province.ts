import { formatCount } from '../format/number.ts';
import { compareVietnamese, slugify } from '../format/text.ts';
import { LISTING } from '../strings/listing.ts';
import { type Address, linkTo } from './addresses.ts';
import { LISTING_LIMIT } from './listing.ts';
import type { Link } from './page-head.ts';

/** One page of a listing: everything, or what belongs to one province, or a part of that. */
export interface ListingPage<Item> {
  readonly address: Address;
  readonly province: string | null;
  /** Those on this page. */
  readonly items: readonly Item[];
  /** Those of the listing, or of the province, on whatever page they are. */
  readonly all: readonly Item[];
  /** Links to the province pages; when there are any, this page lists no item itself. */
  readonly provinces: readonly Link[];
  /** 0: a lead that lists nothing itself; 1 for the first page that lists. */
  readonly part: number;
  /** True for the page at the address of the listing itself. */
  readonly isFirst: boolean;
  /** That address. */
  readonly listing: Address;
  /** Links to the other parts; empty where one page holds all. */
  readonly parts: readonly Link[];
}

/** The title of the listing a page belongs to: with its province, where it is one province's. */
export function titleListing(title: string, { province }: Pick<ListingPage<unknown>, 'province'>): string {
  return province === null ? title : `${title}, ${province}`;
}

/** The same with the number of the page, but for the first. */
export function titlePage(title: string, page: ListingPage<unknown>): string {
  const listing = titleListing(title, page);
  return page.isFirst ? listing : LISTING.titlePart(listing, formatCount(page.part));
}

/** How many items may stand below what is said of all of them. */
export interface Limits {
  readonly withLead: number;
}

const ONE_LIST: Limits = { withLead: Number.POSITIVE_INFINITY };

/** In alphabetical order. Spellings with the same address ("Hòa", "Hoà") are one province. */
export function groupByProvince<Item>(
  items: readonly Item[],
  provinceOf: (item: Item) => string,
): readonly { readonly name: string; readonly members: readonly Item[] }[] {
  const groups = Map.groupBy(items, (item) => slugify(provinceOf(item)));
  return [...groups.values()]
    .flatMap((members) => (members[0] === undefined ? [] : [{ name: provinceOf(members[0]), members }]))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

/** One page, or, where it would list too many communes, a leading page and the pages of each province. */
export function splitByProvince<Item>(
  address: Address,
  items: readonly Item[],
  provinceOf: (item: Item) => string,
  limits: Limits = ONE_LIST,
): readonly ListingPage<Item>[] {
  const groups = groupByProvince(items, provinceOf);
  if (items.length <= LISTING_LIMIT || groups.length === 1) {
    return splitIntoParts(address, null, items, limits);
  }
  const addressOf = (province: string) => `${address}${slugify(province)}/`;
  const lead: ListingPage<Item> = {
    address,
    province: null,
    items,
    all: items,
    part: 0,
    isFirst: true,
    listing: address,
    parts: [],
    provinces: groups.map(({ name: province, members }) => ({
      text: `${province} (${formatCount(members.length)})`,
      href: linkTo(address, addressOf(province)),
    })),
  };
  return [
    lead,
    ...groups.flatMap(({ name, members }) => splitIntoParts(addressOf(name), name, members, limits)),
  ];
}

/** In the order given, so many to a page; where there are more than may stand with a lead, the lead is page 0. */
export function splitIntoParts<Item>(
  address: Address,
  province: string | null,
  items: readonly Item[],
  { withLead }: Limits = ONE_LIST,
): readonly ListingPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / LISTING_LIMIT));
  const hasLead = items.length > withLead;
  const first = hasLead ? 0 : 1;
  const addressOf = (part: number) => (part === first ? address : `${address}trang-${part}/`);
  const lists = Array.from({ length: count }, (_, index) => index + 1);
  return (hasLead ? [0, ...lists] : lists).map((part) => ({
    address: addressOf(part),
    province,
    items: part === 0 ? [] : items.slice((part - 1) * LISTING_LIMIT, part * LISTING_LIMIT),
    all: items,
    provinces: [],
    part,
    isFirst: part === first,
    listing: address,
    parts: lists
      .filter((other) => other !== part)
      .map((other) => ({
        text: LISTING.part(
          formatCount((other - 1) * LISTING_LIMIT + 1),
          formatCount(Math.min(other * LISTING_LIMIT, items.length)),
        ),
        href: linkTo(addressOf(part), addressOf(other)),
      })),
  }));
}
