import { describe, expect, it } from 'vitest';
import { LISTING_LIMIT } from '../../src/views/listing.ts';
import { splitByProvince, splitIntoParts } from '../../src/views/split-by-province.ts';

interface Item {
  readonly name: string;
  readonly province: string;
}

function makeItems(count: number, province: string): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${province} ${index + 1}`, province }));
}

const split = (items: readonly Item[]) => splitByProvince('ky/2025/', items, ({ province }) => province);

describe('a listing', () => {
  it('of as many as one page holds is one page, whatever their provinces', () => {
    const items = [...makeItems(LISTING_LIMIT - 1, 'Khánh Hòa'), ...makeItems(1, 'Hà Nội')];
    const pages = split(items);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      address: 'ky/2025/',
      province: null,
      provinces: [],
      part: 1,
      parts: [],
    });
    expect(pages[0]?.items).toEqual(items);
  });

  it('of more leads through its provinces, in the order of the alphabet', () => {
    const items = [...makeItems(LISTING_LIMIT, 'Hà Nội'), ...makeItems(1, 'An Giang')];
    const [lead, ...pages] = split(items);
    expect(lead?.provinces).toEqual([
      { province: 'An Giang', text: 'An Giang (1)', href: '../../ky/2025/an-giang/index.html' },
      { province: 'Hà Nội', text: `Hà Nội (${LISTING_LIMIT})`, href: '../../ky/2025/ha-noi/index.html' },
    ]);
    expect(pages.map(({ address, province, items: some }) => [address, province, some.length])).toEqual([
      ['ky/2025/an-giang/', 'An Giang', 1],
      ['ky/2025/ha-noi/', 'Hà Nội', LISTING_LIMIT],
    ]);
  });

  it('of one province alone is split into parts, without a leading page', () => {
    const pages = split(makeItems(LISTING_LIMIT + 1, 'Hà Nội'));
    expect(pages.map(({ address, province, provinces }) => [address, province, provinces])).toEqual([
      ['ky/2025/', null, []],
      ['ky/2025/trang-2/', null, []],
    ]);
  });
});

describe('parts', () => {
  const items = makeItems(2 * LISTING_LIMIT + 5, 'Hà Nội').map(({ name }) => name);
  const pages = splitIntoParts('tinh/ha-noi/', 'Hà Nội', items);

  it('hold every item once, in the order given, and know the whole', () => {
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map((page) => page.items.length)).toEqual([LISTING_LIMIT, LISTING_LIMIT, 5]);
    expect(pages.every(({ all }) => all === items)).toBe(true);
  });

  it('link to each other, and tell which one is shown', () => {
    expect(pages.map(({ address, part }) => [address, part])).toEqual([
      ['tinh/ha-noi/', 1],
      ['tinh/ha-noi/trang-2/', 2],
      ['tinh/ha-noi/trang-3/', 3],
    ]);
    expect(pages[1]?.parts).toEqual([
      { text: `Từ 1 đến ${LISTING_LIMIT}`, href: '../../../tinh/ha-noi/index.html', isCurrent: false },
      {
        text: `Từ ${LISTING_LIMIT + 1} đến ${2 * LISTING_LIMIT}`,
        href: '../../../tinh/ha-noi/trang-2/index.html',
        isCurrent: true,
      },
      {
        text: `Từ ${2 * LISTING_LIMIT + 1} đến ${2 * LISTING_LIMIT + 5}`,
        href: '../../../tinh/ha-noi/trang-3/index.html',
        isCurrent: false,
      },
    ]);
  });

  it('stand behind a lead where there are more than may stand below it', () => {
    const some = items.slice(0, 9);
    const [lead, list, ...others] = splitIntoParts('ky/2025/', null, some, { withLead: 8 });
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ address: 'ky/2025/', part: 0, isFirst: true, items: [], all: some });
    expect(lead?.parts).toEqual([
      { text: 'Từ 1 đến 9', href: '../../ky/2025/trang-1/index.html', isCurrent: false },
    ]);
    expect(list).toMatchObject({ address: 'ky/2025/trang-1/', part: 1, isFirst: false, items: some });
    expect(splitIntoParts('ky/2025/', null, some, { withLead: 9 })).toMatchObject([
      { address: 'ky/2025/', part: 1, isFirst: true, items: some },
    ]);
  });

  it('are named by their first and last item where the listing is in the order of names', () => {
    const some = [...items.slice(0, LISTING_LIMIT - 1), 'An', 'Bình'];
    const [first] = splitIntoParts('tinh/ha-noi/', 'Hà Nội', some, { nameOf: (name) => name });
    expect(first?.parts.map(({ text }) => text)).toEqual(['Từ Hà Nội 1 đến An', 'Bình']);
  });

  it('link to the first, the last and those around them alone, however many there are', () => {
    const many = splitIntoParts('dinh-chinh/2025/', null, makeItems(923 * LISTING_LIMIT, 'Hà Nội'));
    expect(many).toHaveLength(923);
    const linked = many[399]?.parts.map(({ href }) => /trang-(\d+)/.exec(href)?.[1] ?? '1');
    expect(linked).toEqual(['1', '397', '398', '399', '400', '401', '402', '403', '923']);
    expect(Math.max(...many.map(({ parts }) => parts.length))).toBe(9);
  });

  it('of nothing are one empty page', () => {
    expect(splitIntoParts('tinh/ha-noi/', 'Hà Nội', [])).toMatchObject([{ items: [], parts: [], part: 1 }]);
  });
});
