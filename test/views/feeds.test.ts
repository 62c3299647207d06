import { expect, it } from 'vitest';
import { buildFeed } from '../../src/views/feeds/build-feed.ts';
import { linkToFeed, listFeedFiles } from '../../src/views/feeds/list-feeds.ts';
import { findModel, loadSite, plain, writeMonth } from './load-site.ts';

/** A report as issued with these lines in its report.json, and a table of dossiers where given. */
function writeReport(commune: string, lines: object): Record<string, string> {
  const path = `reports/${commune}/bao-cao`;
  const report = { commune, title: 'Báo cáo', source: 'Báo cáo', cumulative: false, ...lines };
  return { [`${path}/report.json`]: JSON.stringify(report) };
}

/** Titles and days of the entries of the whole site's feed, and what it says of itself. */
async function readFeed(given: Parameters<typeof loadSite>[0]) {
  const feed = buildFeed(await loadSite(given), null);
  return feed && { ...feed, days: feed.entries.map(({ title, updated }) => `${updated} ${title}`) };
}

it('has the newest report first: by the day of issue, else by the last day of its figures', async () => {
  const feed = await readFeed({
    rows: [writeMonth('mau-an', '05', '10,5,0,8,8'), writeMonth('mau-an', '06', '10,5,0,8,8')],
    files: writeReport('mau-binh', {
      period: '2025-Q2',
      from: '2025-03-15',
      to: '2025-06-14',
      issued: '2025-06-20',
    }),
  });
  expect(feed?.days).toEqual([
    '2025-06-30T00:00:00+07:00 Báo cáo tháng 6 năm 2025, xã An',
    '2025-06-20T00:00:00+07:00 Báo cáo quý II năm 2025, xã Bình',
    '2025-05-31T00:00:00+07:00 Báo cáo tháng 5 năm 2025, xã An',
  ]);
  expect(feed?.updated).toBe('2025-06-30T00:00:00+07:00');
});

it('takes the day a period is named after where a report states none', async () => {
  const feed = await readFeed({ files: writeReport('mau-an', { period: '2023-9M' }) });
  expect(feed?.days).toEqual(['2023-09-30T00:00:00+07:00 Báo cáo 9 tháng đầu năm 2023, xã An']);
});

it('leaves out a report without any day and says how many', async () => {
  const feed = await readFeed({
    rows: [writeMonth('mau-an', '05', '10,5,0,8,8')],
    files: writeReport('mau-binh', { period: 'đợt một' }),
  });
  expect(feed?.days).toEqual(['2025-05-31T00:00:00+07:00 Báo cáo tháng 5 năm 2025, xã An']);
  expect(feed?.subtitle).toContain('Gồm 1 báo cáo mới nhất trong số 2 báo cáo.');
  expect(feed?.subtitle).toContain('Không có trong danh sách này: 1 báo cáo không ghi ngày nào.');
});

it('is not there where no report has a day', async () => {
  const site = await loadSite({ files: writeReport('mau-binh', { period: 'đợt một' }) });
  expect(buildFeed(site, null)).toBeNull();
  expect(listFeedFiles(site)).toEqual([]);
  expect(linkToFeed(site, null, '')).toBeNull();
});

it('tells both rates with their counts and days, the backlog and the findings', async () => {
  const site = await loadSite({
    rows: [writeMonth('mau-an', '05', '1127,233,0,1000,1117'), writeMonth('mau-binh', '05', '0,0,0,,')],
  });
  const [binh, an] = [buildFeed(site, findCommune('mau-binh')), buildFeed(site, findCommune('mau-an'))];
  function findCommune(id: string) {
    return findModel(site, id, '2025-05').commune;
  }
  expect(an?.entries.map(({ summary }) => plain(summary))).toEqual([
    'Nộp hồ sơ trực tuyến: 20,67 % (233/1.127 hồ sơ). Trả kết quả đúng hạn: 111,7 % (1.117/1.000 hồ sơ). ' +
      'Số liệu 1/5 – 31/5/2025. Báo cáo không nêu số hồ sơ đang giải quyết đã quá hạn. Có 1 điểm chưa khớp trong báo cáo.',
  ]);
  expect(binh?.entries.map(({ summary }) => plain(summary))).toEqual([
    'Nộp hồ sơ trực tuyến: không phát sinh. Không có hồ sơ nào để tính. ' +
      'Trả kết quả đúng hạn: không có số liệu. Báo cáo không nêu: hồ sơ giải quyết trước hạn và đúng hạn; hồ sơ đã giải quyết. ' +
      'Số liệu 1/5 – 31/5/2025. Báo cáo không nêu số hồ sơ đang giải quyết đã quá hạn. ' +
      'Các phép kiểm đã làm không thấy điểm chưa khớp nào.',
  ]);
});

it('gives an entry one id in every feed, and two publishers two', async () => {
  const rows = [writeMonth('mau-an', '05', '10,5,0,8,8')];
  const site = await loadSite({ rows });
  const { commune } = findModel(site, 'mau-an', '2025-05');
  const [ofSite, ofCommune] = [buildFeed(site, null), buildFeed(site, commune)];
  expect(ofSite?.entries.map(({ id }) => id)).toEqual(ofCommune?.entries.map(({ id }) => id));
  expect(ofSite?.id).not.toBe(ofCommune?.id);
  const other = { ...site, dataset: { ...site.dataset, site: { ...site.dataset.site, publisher: 'Khác' } } };
  expect(buildFeed(other, null)?.entries[0]?.id).not.toBe(ofSite?.entries[0]?.id);
});

it('keeps to the fifty newest', async () => {
  const months = Array.from({ length: 60 }, (_, index) => {
    const month = `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return `mau-an,${month},${month}-01,${month}-28,,10,5,0,8,8`;
  });
  const feed = await readFeed({ rows: months });
  expect(feed?.entries).toHaveLength(50);
  expect(feed?.days.at(-1)).toContain('tháng 11 năm 2020');
  expect(feed?.subtitle).toContain('Gồm 50 báo cáo mới nhất trong số 60 báo cáo.');
});
