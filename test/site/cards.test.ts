import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { describe, expect, inject, it } from 'vitest';
import { ADDRESSED_ROOT } from './build-sites.ts';
import { listElements, readAttribute, readText } from './html.ts';
import { listFiles, type Page, readPages } from './read-site.ts';

const sites = {
  shipped: inject('shippedSite'),
  hostile: inject('hostileSite'),
  demo: inject('demoSite'),
};

describe.each(Object.entries(sites))('the cards of the %s site', (name, folder) => {
  const files = listFiles(folder);
  const cards = files.filter((file) => file.startsWith('anh/'));

  it('are there for the site, for each province and for each commune with reports', () => {
    const communes = files.filter((file) => /^du-lieu\/xa\/[^/]+\/ho-so\.csv$/u.test(file));
    const expected = communes.map((file) => `anh/xa/${file.split('/')[2]}.png`);
    const provinces = cards.filter((file) => file.startsWith('anh/tinh/'));
    for (const card of provinces)
      expect(files).toContain(`${card.slice('anh/'.length, -'.png'.length)}/index.html`);
    expect(cards).toEqual(['anh/trang.png', ...provinces, ...expected].toSorted());
    expect(cards.length).toBeGreaterThan(1);
  });

  it('are pictures of the stated size, each another one', () => {
    const contents = cards.map((file) => readFileSync(join(folder, file)));
    expect(new Set(contents.map((content) => content.toString('base64'))).size).toBe(cards.length);
    // A hundred of them are read as far as their size stands.
    for (const content of name === 'demo' ? contents.slice(0, 5) : contents) {
      expect(decode(content)).toMatchObject({ width: 800, height: 420 });
    }
    const sizes = contents.map((content) => `${content.readUInt32BE(16)}×${content.readUInt32BE(20)}`);
    expect(new Set(sizes)).toEqual(new Set(['800×420']));
  });
});

describe('a page of a site with an address', () => {
  const folder = inject('addressedSite');
  const pages = readPages(folder).filter(({ file }) => !/^(?:nhung|tep)\//u.test(file));

  it('tells messengers its title, what it is about, its address and its picture', () => {
    for (const page of pages) {
      const tags = readTags(page);
      expect(tags, page.file).toMatchObject({
        'og:type': 'website',
        'og:locale': 'vi_VN',
        'og:site_name': 'Cải cách hành chính cấp xã',
        'og:title': listElements(page.document, 'title').map(readText).join(),
        'og:description': readMeta(page, 'description'),
        'og:url': ADDRESSED_ROOT + page.file.replace(/index\.html$/u, ''),
        'og:image:width': '800',
        'og:image:height': '420',
      });
      expect(tags['og:image:alt'], page.file).toMatch(/\S+ \S+/u);
      expect(readMeta(page, 'twitter:card'), page.file).toBe('summary_large_image');
    }
  });

  it('shows the card of its commune or province, or that of the site', () => {
    for (const page of pages) {
      const image = readTags(page)['og:image'] ?? '';
      const [, commune] = /^(?:xa|phat-hien|niem-yet|chia-se\/xa)\/([^/]+)\//u.exec(page.file) ?? [];
      const [, province] = /^tinh\/([^/]+)\//u.exec(page.file) ?? [];
      const own = province === undefined ? `anh/xa/${commune}.png` : `anh/tinh/${province}.png`;
      const expected = existsSync(join(folder, own)) ? own : 'anh/trang.png';
      expect(image, page.file).toBe(ADDRESSED_ROOT + expected);
    }
    const images = new Set(pages.map((page) => readTags(page)['og:image']));
    expect(images.size).toBe(listFiles(folder).filter((file) => file.startsWith('anh/')).length);
  });

  it('says in words what its picture says', () => {
    const [page] = pages.filter(({ file }) => file === 'xa/khanh-hoa-vinh-thanh/index.html');
    expect(page && readTags(page)['og:image:alt']?.replaceAll('\u00a0', ' ')).toBe(
      'Xã Vĩnh Thạnh (thành phố Nha Trang, Khánh Hòa), quý III năm 2023. ' +
        'Nộp hồ sơ trực tuyến: 20,67 % (233/1.127 mới tiếp nhận). ' +
        'Trả kết quả đúng hạn: 100 % (1.117/1.117 đã giải quyết).',
    );
  });
});

it('says nothing to messengers where a site has no address', () => {
  const [page] = readPages(sites.shipped);
  expect(page && readTags(page)).toEqual({});
});

function readTags({ document }: Page): Readonly<Record<string, string>> {
  const tags = listElements(document, 'meta').flatMap((meta) => {
    const property = readAttribute(meta, 'property');
    return property === null ? [] : [[property, readAttribute(meta, 'content') ?? '']];
  });
  return Object.fromEntries(tags);
}

function readMeta({ document }: Page, name: string): string | undefined {
  const found = listElements(document, 'meta').find((meta) => readAttribute(meta, 'name') === name);
  return (found && readAttribute(found, 'content')) ?? undefined;
}
