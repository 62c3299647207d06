import { expect, it } from 'vitest';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { buildCommuneView } from '../../src/views/commune-view.ts';
import { buildReportView } from '../../src/views/report-view.ts';
import { buildSiteModel, type ReportModel, type SiteModel } from '../../src/views/site-model.ts';
import { changeFolder, loadFiles, SOUND_FOLDER } from '../ingest/data-folder.ts';

const HEADER = 'commune,period,from,to,field,received,received_online,carried_over,resolved,resolved_in_time';
const LEAD = 'khanh-hoa-tay-nha-trang,2025-07,2025-07-01,2025-07-31';

async function loadRows(rows: readonly string[], site: object = {}): Promise<SiteModel> {
  const settings = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? '{}'), ...site };
  const files = changeFolder({
    'site.json': JSON.stringify(settings),
    'reports/2025-07.csv': [HEADER, ...rows].join('\n'),
  });
  return buildSiteModel(withholdSmallCounts(await loadFiles(files)));
}

function findReports(site: SiteModel): readonly ReportModel[] {
  return site.models.filter(({ commune }) => commune.id === 'khanh-hoa-tay-nha-trang');
}

async function readCards(row: string) {
  const site = await loadRows([row]);
  const [model] = findReports(site);
  if (model === undefined) throw new Error('no report');
  const [online, , onTime] = buildReportView(site, model).cards;
  return { online, onTime };
}

it('shows 0 % where there is something to count and none of it', async () => {
  const { online, onTime } = await readCards(`${LEAD},,10,0,0,4,0`);
  expect(online).toMatchObject({ state: 'rate', text: '0\u00a0%', counts: '0/10 hồ sơ' });
  expect(online?.sentence).toBe('Không hồ sơ nào trong 10 hồ sơ mới tiếp nhận được nộp trực tuyến.');
  expect(onTime).toMatchObject({ state: 'rate', text: '0\u00a0%', counts: '0/4 hồ sơ' });
});

it('says "không phát sinh" where there is nothing to count', async () => {
  const { online, onTime } = await readCards(`${LEAD},,0,0,0,0,0`);
  for (const card of [online, onTime]) {
    expect(card).toMatchObject({ state: 'nothing', text: 'không phát sinh', ratio: null, counts: '' });
    expect(card?.sentence).toMatch(/^Không phát sinh: không có hồ sơ nào /);
  }
});

it('says "không có số liệu" and names what is missing where the report does not say', async () => {
  const { online, onTime } = await readCards(`${LEAD},,10,,,,`);
  expect(online).toMatchObject({ state: 'unknown', text: 'không có số liệu', ratio: null, counts: '' });
  expect(online?.sentence).toMatch(/^Báo cáo không nêu số hồ sơ tiếp nhận trực tuyến, nên /);
  expect(onTime?.sentence).toMatch(/^Báo cáo không nêu .*số hồ sơ đã giải quyết, nên /);
});

it('has a page for a commune without reports, and says so', async () => {
  const site = await loadRows([`${LEAD},,10,5,0,4,4`]);
  const commune = [...site.dataset.communes.values()].find(({ id }) => id === 'ha-noi-ba-dinh');
  if (commune === undefined) throw new Error('no commune');
  const view = buildCommuneView(site, commune);
  expect(view).toMatchObject({ latest: null, reports: null, overTime: null, downloads: [] });
});

it('tells two reports of one commune and one period apart by their dates', async () => {
  const site = await loadRows([
    `${LEAD},,10,5,0,4,4`,
    'khanh-hoa-tay-nha-trang,2025-07,2025-07-15,2025-08-14,,12,6,0,5,5',
  ]);
  const titles = findReports(site).map((model) => buildReportView(site, model).head.title);
  expect(titles).toEqual([
    'Báo cáo tháng 7 năm 2025 (1/7\u00a0– 31/7/2025), phường Tây Nha Trang',
    'Báo cáo tháng 7 năm 2025 (15/7\u00a0– 14/8/2025), phường Tây Nha Trang',
  ]);
});

it('names the place of a commune in the tab, as others bear the same name', async () => {
  const site = await loadRows([`${LEAD},,10,5,0,4,4`]);
  const titles = [...site.dataset.communes.values()]
    .filter(({ name }) => name === 'Vĩnh Thạnh')
    .map((commune) => buildCommuneView(site, commune).head.fullTitle);
  expect(titles).toEqual([
    expect.stringMatching(/^Xã Vĩnh Thạnh, thành phố Nha Trang, Khánh Hòa/),
    expect.stringMatching(/^Thị trấn Vĩnh Thạnh, huyện Vĩnh Thạnh, Bình Định/),
  ]);
});

it('shows no count of a field that is smaller than the smallest published one', async () => {
  const rows = [`${LEAD},,300,200,0,290,290`, `${LEAD},Hộ tịch,297,197,0,288,288`, `${LEAD},NCC,3,3,0,2,2`];
  const site = await loadRows(rows, { smallest_published_count: 5 });
  const [model] = findReports(site);
  if (model === undefined) throw new Error('no report');
  const table = buildReportView(site, model).fields?.table;
  const cells = table?.rows.flatMap((row) =>
    row.cells.slice(1).map(({ text, small }) => `${text} ${small ?? ''}`),
  );
  expect(cells?.length).toBeGreaterThan(5);
  // The other field is withheld too: 300 − 297 would give the three away.
  expect(cells?.filter((text) => /297|197|288|\b3\b|\b2\b|3\/3|2\/2/.test(text))).toEqual([]);
});
