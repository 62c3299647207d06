import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { parseFragment } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { hasClass, listElements, type Node, readAttribute, readText } from './html.ts';
import { listFiles, readPage } from './read-site.ts';

const sites = { shipped: inject('shippedSite'), hostile: inject('hostileSite'), demo: inject('demoSite') };
const PLACEHOLDER = 'ĐỊA-CHỈ-TRANG/';

/** The codes of a page, as a reader copies them, parsed as the page does that they are pasted into. */
function readCodes(folder: string, file: string): readonly Node[] {
  return listElements(readPage(folder, file).document, 'textarea').map((field) =>
    parseFragment(field.childNodes.map((child) => ('value' in child ? child.value : '')).join('')),
  );
}

function listShares(folder: string, kind: RegExp): readonly string[] {
  return listFiles(folder).filter((file) => file.startsWith('chia-se/') && kind.test(file));
}

/** Tag and attributes of every element, outermost first. */
function listTags(code: Node | undefined) {
  return (code === undefined ? [] : listElements(code)).map(({ tagName, attrs }) => [
    tagName,
    Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  ]);
}

describe.each(Object.entries(sites))('the %s site', (name, folder) => {
  const locate = (address: string) => join(folder, address.replace(PLACEHOLDER, ''));

  it('gives each commune with reports, and no other, all that can be taken along', () => {
    const communes = listFiles(folder).flatMap((file) => /^xa\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    const reporting = communes.filter((id) => existsSync(join(folder, `du-lieu/xa/${id}/ho-so.csv`)));
    expect(reporting.length).toBeGreaterThan(1);
    for (const id of communes) {
      const files = [
        `nhung/xa/${id}/index.html`,
        `nhung/xa/${id}/huy-hieu.svg`,
        `chia-se/xa/${id}/index.html`,
        `tep/${id}.html`,
      ];
      const found = files.map((file) => existsSync(join(folder, file)));
      expect(found, id).toEqual(files.map(() => reporting.includes(id)));
    }
  });

  it('gives codes that make one frame and one picture in a link, whatever the names', () => {
    const shares = listShares(folder, /^chia-se\/xa\//);
    for (const file of name === 'demo' ? shares.slice(0, 10) : shares) {
      const page = file.replace('chia-se/', '');
      const [frame, badge] = readCodes(folder, file).map(listTags);
      expect(frame, file).toEqual([
        ['div', { style: 'container-type:inline-size' }],
        [
          'iframe',
          expect.objectContaining({
            src: `${PLACEHOLDER}nhung/${page}`,
            loading: 'lazy',
            width: '100%',
            height: expect.stringMatching(/^\d+$/),
          }),
        ],
      ]);
      expect(badge, file).toEqual([
        ['a', { href: `${PLACEHOLDER}${page}` }],
        ['img', expect.objectContaining({ width: expect.stringMatching(/^\d+$/) })],
      ]);
      const heading = listElements(readPage(folder, page).document, 'h1').map(readText).join();
      const alternative = (badge?.[1]?.[1] as Record<string, string> | undefined)?.['alt'];
      expect(alternative?.startsWith(heading), file).toBe(true);
    }
  });

  it('names in codes only what is there', () => {
    for (const file of listShares(folder, /./)) {
      const addresses = readCodes(folder, file).flatMap((code) =>
        listElements(code).flatMap((element) => [
          ...(readAttribute(element, 'src') === null ? [] : [readAttribute(element, 'src') ?? '']),
          ...(readAttribute(element, 'href') === null ? [] : [readAttribute(element, 'href') ?? '']),
        ]),
      );
      expect(addresses.length, file).toBeGreaterThanOrEqual(2);
      expect(addresses.filter((address) => !existsSync(locate(address)))).toEqual([]);
    }
  });

  it('draws each badge as a picture of its own that says in words what it shows', () => {
    const badges = listFiles(folder).filter((file) => file.endsWith('huy-hieu.svg'));
    for (const file of badges) {
      const svg = readFileSync(join(folder, file), 'utf8');
      const parsed = XmlDocument.fromString(svg);
      const read = (path: string) =>
        parsed.find(path, { s: 'http://www.w3.org/2000/svg' }).map((node) => node.content);
      expect(read('//s:script | //s:style | //s:image | //s:a | //@style | //@href'), file).toEqual([]);
      const title = read('/s:svg/s:title').join();
      const shown = read('//s:text').join(' ').replaceAll(/[.;]/g, '');
      expect(shown.split(' ').filter((word) => !title.replaceAll(/[.;]/g, '').includes(word))).toEqual([]);
      expect(shown, file).toMatch(/Trả đúng hạn: .* Nộp trực tuyến: /);
      parsed.dispose();
    }
  });

  it('frames without a script, and every link leaves the frame', () => {
    const frames = listFiles(folder).filter((file) => /^nhung\/.*\.html$/.test(file));
    for (const file of frames) {
      const { document } = readPage(folder, file);
      expect(listElements(document, 'script', 'iframe', 'img', 'nav'), file).toEqual([]);
      const links = listElements(document, 'a');
      expect(links.length, file).toBeGreaterThan(0);
      for (const link of links) {
        expect([readAttribute(link, 'target'), readAttribute(link, 'rel')]).toEqual(['_blank', 'noopener']);
        const [path = ''] = (readAttribute(link, 'href') ?? '').split('#');
        expect(existsSync(join(folder, posix.join(posix.dirname(file), path))), `${file} → ${path}`).toBe(
          true,
        );
      }
    }
  });

  it('leads in a file to carry away nowhere but inside it and to the world', () => {
    for (const file of listFiles(folder).filter((one) => one.startsWith('tep/'))) {
      const { document } = readPage(folder, file);
      expect(listElements(document, 'script', 'img', 'iframe', 'object'), file).toEqual([]);
      expect(listElements(document).filter((element) => readAttribute(element, 'src') !== null)).toEqual([]);
      const ids = new Set(listElements(document).flatMap((element) => readAttribute(element, 'id') ?? []));
      const links = listElements(document, 'a', 'link').map((link) => readAttribute(link, 'href') ?? '');
      const dead = links.filter((href) =>
        href.startsWith('#') ? !ids.has(href.slice(1)) : !/^(https?|mailto):/.test(href),
      );
      expect(dead, file).toEqual([]);
    }
  });
});

/** No-break spaces as plain ones, single. */
function readFrame(file: string): string {
  return listElements(readPage(sites.shipped, file).document, 'main').map(readText).join();
}

describe('a frame', () => {
  it('shows both rates with counts, dates, sentence, what is overdue and what contradicts', () => {
    const text = readFrame('nhung/xa/khanh-hoa-vinh-thanh/index.html');
    expect(text).toContain('Quý III năm 2023: 14/6 – 13/9/2023');
    expect(text).toContain('Trả kết quả đúng hạn 100 % 1.117/1.117 hồ sơ Tất cả 1.117 hồ sơ');
    expect(text).toContain('Cách A: (trước hạn + đúng hạn) ÷ đã giải quyết');
    expect(text).toContain('Đang giải quyết đã quá hạn: 0 hồ sơ.');
    expect(text).toContain('Nộp hồ sơ trực tuyến 20,67 % 233/1.127 hồ sơ');
    expect(text).toContain('Không tính chứng thực: 83,51 % (233/279 hồ sơ)');
    expect(text).toContain('Báo cáo này có 19 điểm chưa khớp');
  });

  it('says why there is no rate, and gives the other one by its name', () => {
    const text = readFrame('nhung/xa/thanh-hoa-phung-minh/index.html');
    expect(text).toContain('Trả kết quả đúng hạn không có số liệu Báo cáo không nêu số hồ sơ đã giải quyết');
    expect(text).toContain('Cách B: 99,39 % (648/652 hồ sơ)');
  });

  it('tells the dates of the two rates apart', () => {
    const text = readFrame('nhung/xa/ha-noi-phuong-khong-neu-ten/index.html');
    expect(text).toMatch(/100 % 893\/893 hồ sơ .* Số liệu 1\/1 – 30\/4\/2024/);
    expect(text).toMatch(/25 % 97\/388 hồ sơ .* Báo cáo không ghi ngày của số liệu này/);
  });

  it('sets periods that do not match side by side without a rank', () => {
    const text = readFrame('nhung/index.html');
    expect(text).toContain('không so hơn kém và không xếp hạng');
    expect(text).toContain('Xã Phùng Minh 6 tháng đầu năm 2024, 10/11/2023 – 5/6/2024; 3 điểm chưa khớp');
    expect(text).not.toMatch(/hạng \d|thứ \d/);
  });

  it('says of many communes what they are together, and names those that stand apart', () => {
    const { document } = readPage(sites.demo, 'nhung/ky/2024-12/index.html');
    const text = readText(document);
    expect(listElements(document, 'table')).toEqual([]);
    expect(text).toMatch(/Trả kết quả đúng hạn: mức chung 96,89 % \(31\.691\/32\.709 hồ sơ\)/);
    expect(text).toMatch(/Trong số thấp hơn mức chung: .*Xã Mẫu An Xuân 90,62 % \(715\/789\)/);
    expect(text).toContain('số đang giải quyết đã quá hạn là');
    expect(text).toContain('Số liệu mô phỏng');
  });
});

it('leads from the page of a commune and of a comparison to how to take it along', () => {
  for (const [file, share] of [
    ['xa/khanh-hoa-vinh-thanh/index.html', '../../chia-se/xa/khanh-hoa-vinh-thanh/index.html'],
    ['ky/2023-q3/index.html', '../../chia-se/ky/2023-q3/index.html'],
    ['index.html', './chia-se/index.html'],
  ] as const) {
    const links = listElements(readPage(sites.shipped, file).document, 'a');
    expect(links.filter((link) => readAttribute(link, 'href') === share)).toHaveLength(1);
  }
  const share = readPage(sites.shipped, 'chia-se/xa/khanh-hoa-vinh-thanh/index.html').document;
  const downloads = listElements(share, 'a').filter((link) =>
    /du-lieu\/xa\/khanh-hoa-vinh-thanh\/(ho-so|ty-le|so-lieu|phat-hien)\.(csv|json)$/.test(
      readAttribute(link, 'href') ?? '',
    ),
  );
  expect(downloads).toHaveLength(8);
  expect(listElements(share, 'img').filter((image) => hasClass(image, 'badge'))).toHaveLength(1);
});
