import { formatCount } from '../format/number.ts';
import { compareVietnamese, slugify } from '../format/text.ts';
import { type Address, linkTo } from './addresses.ts';
import { LISTING_LIMIT } from './listing.ts';
import type { Link } from './page-head.ts';

/** One page of a listing: everything, or what belongs to one province. */
export interface ListingPage<Item> {
  readonly address: Address;
  readonly province: string | null;
  readonly items: readonly Item[];
  /** Links to the province pages; when there are any, this page lists no item itself. */
  readonly provinces: readonly Link[];
}

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

/** One page, or, where it would list too many communes, a leading page and one page per province. */
export function splitByProvince<Item>(
  address: Address,
  items: readonly Item[],
  provinceOf: (item: Item) => string,
): readonly ListingPage<Item>[] {
  if (items.length <= LISTING_LIMIT) return [{ address, province: null, items, provinces: [] }];
  const groups = groupByProvince(items, provinceOf);
  const addressOf = (province: string) => `${address}${slugify(province)}/`;
  return [
    {
      address,
      province: null,
      items,
      provinces: groups.map(({ name: province, members }) => ({
        text: `${province} (${formatCount(members.length)})`,
        href: linkTo(address, addressOf(province)),
      })),
    },
    ...groups.map(({ name: province, members }) => ({
      address: addressOf(province),
      province,
      items: members,
      provinces: [],
    })),
  ];
}
