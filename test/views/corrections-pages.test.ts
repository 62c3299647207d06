import { describe, expect, it } from 'vitest';
import { listAllCorrectionsViews } from '../../src/views/corrections/corrections-view.ts';
import { listDownloadFiles } from '../../src/views/downloads/list-downloads.ts';
import { buildFeed } from '../../src/views/feeds/build-feed.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { load, MAY, ROWS, row } from './load-corrections.ts';
import { COMMUNES } from './load-site.ts';

describe('the pages of corrections', () => {
  const listTables = (site: SiteModel) =>
    listAllCorrectionsViews(site).map(({ head, years, parts, provinces, byYear }) => ({
      address: head.address,
      rows: years.map(({ table }) => table.rows.length),
      links: [...parts, ...provinces, ...byYear].map(({ text }) => text),
    }));

  it('say so where there are none', async () => {
    const [page, ...others] = listAllCorrectionsViews(await load([]));
    expect(others).toEqual([]);
    expect(page?.texts.at(-1)).toBe('Đến nay chưa có con số nào phải đính chính.');
    expect(page?.years).toEqual([]);
  });

  it('hold all on one page while they are few, a table per year, the last year first', async () => {
    const site = await load([
      `${MAY}/total/received,280,290,2025-07-01,a`,
      `${MAY}/total/received,290,300,2026-01-02,b`,
    ]);
    expect(listTables(site)).toEqual([
      { address: 'dinh-chinh/', rows: [1, 1], links: [] },
      { address: 'dinh-chinh/xa/mau-an/', rows: [1, 1], links: [] },
    ]);
    const [page] = listAllCorrectionsViews(site);
    expect(page?.years.map(({ title }) => title)).toEqual(['Năm 2026', 'Năm 2025']);
  });

  it('never grow beyond 25 rows: years, then provinces, then parts', async () => {
    const communes = COMMUNES.trim()
      .split('\n')
      .slice(1, 6)
      .map((line) => line.split(',')[0]);
    const lines = communes.flatMap((id, index) =>
      Array.from(
        { length: index === 0 ? 30 : 2 },
        (_, day) => `${id}/bao-cao-${day},,,2025-01-${String((day % 28) + 1).padStart(2, '0')},a`,
      ),
    );
    const site = await load([...lines, 'mau-an/2023,,,2024-05-05,b']);
    const pages = listTables(site);
    expect(pages.filter(({ rows }) => rows.reduce((sum, count) => sum + count, 0) > 25)).toEqual([]);
    expect(pages.slice(0, 6)).toEqual([
      { address: 'dinh-chinh/', rows: [25], links: ['Năm 2025 (38)', 'Năm 2024 (1)'] },
      { address: 'dinh-chinh/2025/', rows: [], links: ['Khác (4)', 'Mẫu (34)'] },
      { address: 'dinh-chinh/2025/khac/', rows: [4], links: [] },
      { address: 'dinh-chinh/2025/mau/', rows: [25], links: ['Từ 1 đến 25', 'Từ 26 đến 34'] },
      { address: 'dinh-chinh/2025/mau/trang-2/', rows: [9], links: ['Từ 1 đến 25', 'Từ 26 đến 34'] },
      { address: 'dinh-chinh/2024/', rows: [1], links: [] },
    ]);
  });
});

describe('feeds', () => {
  const received = `${MAY}/total/received,290,300,2025-07-01,Cộng thiếu`;
  const online = `${MAY}/total/received_online,90,100,2025-07-09,Gõ nhầm`;
  const june = 'mau-binh,2025-06,2025-06-01,2025-06-30,,10,5,0,8,8';

  it('have an entry per correction, and the corrected report is as new as its latest one', async () => {
    const site = await load([received, online], [...ROWS, june]);
    const feed = buildFeed(site, null);
    const page = (id: string) => `./xa/${id}/nam-2025/index.html#ky-2025`;
    const name = 'mọi lĩnh vực; tháng 5 năm 2025, xã An';
    expect(feed?.entries.map(({ updated, title, href }) => [updated.slice(0, 10), title, href])).toEqual([
      ['2025-07-09', `Đính chính: hồ sơ tiếp nhận trực tuyến, ${name}`, `${page('mau-an')}-05-bang-4`],
      ['2025-07-09', 'Báo cáo tháng 5 năm 2025, xã An', `${page('mau-an')}-05`],
      ['2025-07-01', `Đính chính: hồ sơ tiếp nhận, ${name}`, `${page('mau-an')}-05-bang-4`],
      ['2025-06-30', 'Báo cáo tháng 6 năm 2025, xã Bình', `${page('mau-binh')}-06`],
    ]);
    expect(feed?.entries[0]?.summary).toBe(
      'Hồ sơ tiếp nhận trực tuyến, mọi lĩnh vực: đã đính chính ngày 9/7/2025, từ 90 thành 100. Lý do: Gõ nhầm.',
    );
    expect(feed?.entries[1]?.summary).toContain('Số liệu đã đính chính 2 lần, gần nhất ngày 9/7/2025.');
    expect(feed?.subtitle).toContain('Gồm 2 báo cáo. Kèm 2 lần đính chính.');
  });

  it('keep the id of an entry when lines move or are added, and give two of a day two', async () => {
    const idsOf = async (lines: readonly string[], total: string) => {
      const site = await load(lines, [...ROWS.slice(0, 2), row('', `${total},100,0,270,250`)]);
      return new Map(buildFeed(site, null)?.entries.map(({ id, summary }) => [summary, id]));
    };
    const again = `${MAY}/total/received,300,310,2025-07-01,Bỏ sót`;
    const first = await idsOf([received, online], '300');
    const later = await idsOf([online, received, again], '310');
    expect(new Set(later.values()).size).toBe(4);
    const corrections = [...first].filter(([summary]) => summary.includes('Lý do'));
    expect(corrections).toHaveLength(2);
    for (const [summary, id] of corrections) expect(later.get(summary)).toBe(id);
  });
});

it('tells corrections as a table, numbers and ratios plain', async () => {
  const site = await load([
    `${MAY}/total/received,1.280,300,2025-07-01,Gõ nhầm`,
    'mau-chau/2025-q1,,,2025-07-04,b',
  ]);
  const find = (address: string) =>
    listDownloadFiles(site)
      .find((file) => file.address === address)
      ?.build().rows;
  expect(find('du-lieu/dinh-chinh.csv')).toEqual([
    [
      'mau-chau',
      '2025-q1',
      'mau-chau/2025-q1',
      'withdrawn',
      null,
      null,
      null,
      null,
      '2025-07-04',
      'b',
      'Cả báo cáo: đã rút ngày 4/7/2025. Lý do: b.',
    ],
    [
      'mau-an',
      '2025-05',
      `${MAY}/total/received`,
      'changed',
      '1.280',
      '300',
      1280,
      300,
      '2025-07-01',
      'Gõ nhầm',
      'Hồ sơ tiếp nhận, mọi lĩnh vực: đã đính chính ngày 1/7/2025, từ 1.280 thành 300. Lý do: Gõ nhầm.',
    ],
  ]);
  expect(find('du-lieu/xa/mau-an/dinh-chinh.json')).toHaveLength(1);
});
