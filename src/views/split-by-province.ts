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
  readonly provinces: readonly ProvinceLink[];
  /** 0: a lead that lists nothing itself; 1 for the first page that lists. */
  readonly part: number;
  /** True for the page at the address of the listing itself. */
  readonly isFirst: boolean;
  /** That address. */
  readonly listing: Address;
  /** The way through the parts: the first, those around this one, the last. Empty where one page holds all. */
  readonly parts: readonly PartLink[];
}

/** Its text has the number of items. */
export interface ProvinceLink extends Link {
  readonly province: string;
}

export interface PartLink extends Link {
  readonly isCurrent: boolean;
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

export interface Splitting<Item> {
  /** How many items may stand below what is said of all of them; left out: any number. */
  readonly withLead?: number;
  /** Of listings in the order of these names, so that parts are found by them. */
  readonly nameOf?: (item: Item) => string;
}

/** Parts on either side of the current one that it links to. */
const PARTS_AROUND = 3;

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

/** Whether there are too many items for one page, and of more than one province. */
export function isSplitByProvince<Item>(items: readonly Item[], provinceOf: (item: Item) => string): boolean {
  const [first] = items;
  if (first === undefined || items.length <= LISTING_LIMIT) return false;
  const slug = slugify(provinceOf(first));
  return items.some((item) => slugify(provinceOf(item)) !== slug);
}

/** One page, or, where it would list too many communes, a leading page and the pages of each province. */
export function splitByProvince<Item>(
  address: Address,
  items: readonly Item[],
  provinceOf: (item: Item) => string,
  splitting: Splitting<Item> = {},
): readonly ListingPage<Item>[] {
  if (!isSplitByProvince(items, provinceOf)) return splitIntoParts(address, null, items, splitting);
  const groups = groupByProvince(items, provinceOf);
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
      province,
      text: `${province} (${formatCount(members.length)})`,
      href: linkTo(address, addressOf(province)),
    })),
  };
  return [
    lead,
    ...groups.flatMap(({ name, members }) => splitIntoParts(addressOf(name), name, members, splitting)),
  ];
}

/** In the order given, so many to a page; where there are more than may stand with a lead, the lead is page 0. */
export function splitIntoParts<Item>(
  address: Address,
  province: string | null,
  items: readonly Item[],
  { withLead = Number.POSITIVE_INFINITY, nameOf }: Splitting<Item> = {},
): readonly ListingPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / LISTING_LIMIT));
  const hasLead = items.length > withLead;
  const first = hasLead ? 0 : 1;
  const addressOf = (part: number) => (part === first ? address : `${address}trang-${part}/`);
  const itemsOf = (part: number) =>
    part === 0 ? [] : items.slice((part - 1) * LISTING_LIMIT, part * LISTING_LIMIT);
  const nameOfPart = (part: number) => {
    const own = itemsOf(part);
    const [start, end] = [own[0], own.at(-1)];
    if (nameOf !== undefined && start !== undefined && end !== undefined) {
      return own.length === 1 ? nameOf(start) : LISTING.part(nameOf(start), nameOf(end));
    }
    const before = (part - 1) * LISTING_LIMIT;
    return LISTING.part(formatCount(before + 1), formatCount(before + own.length));
  };
  return Array.from({ length: count + 1 - first }, (_, index) => index + first).map((part) => ({
    address: addressOf(part),
    province,
    items: itemsOf(part),
    all: items,
    provinces: [],
    part,
    isFirst: part === first,
    listing: address,
    parts: listNear(part, count).map((other) => ({
      text: nameOfPart(other),
      href: linkTo(addressOf(part), addressOf(other)),
      isCurrent: other === part,
    })),
  }));
}

/** Never more than a few, however many parts there are. */
function listNear(part: number, count: number): readonly number[] {
  if (part === 1 && count === 1) return [];
  const around = Array.from({ length: 2 * PARTS_AROUND + 1 }, (_, index) => part - PARTS_AROUND + index);
  const near = new Set([1, ...around.filter((other) => other > 0 && other <= count), count]);
  return [...near].sort((a, b) => a - b);
}
