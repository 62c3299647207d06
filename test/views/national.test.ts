import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommuneView } from '../../src/views/commune-view.ts';
import { buildEmbed, estimateHeights } from '../../src/views/embed/build-embed.ts';
import { listEmbedSources } from '../../src/views/embed/list-embed-sources.ts';
import { buildFieldView, listAllFieldPages } from '../../src/views/field-view.ts';
import { buildOverviewView } from '../../src/views/overview-view.ts';
import { buildPeriodView, listPeriodPages } from '../../src/views/period-view.ts';
import { buildProvinceView, listProvincePages } from '../../src/views/province-view.ts';
import { buildSiteModel, type SiteModel } from '../../src/views/site-model.ts';
import { loadFiles, SOUND_FOLDER } from '../ingest/data-folder.ts';
import { plain, readRows } from './load-site.ts';

const COMMUNES = 3321;
const PROVINCES = 34;
const MONTHS = ['2026-01', '2026-02', '2026-03'];
/** What one page lists at most; the 97 or 98 communes of a province take four. */
const LISTED = 25;
const PARTS = 4;
const SECONDS = 1000;

/** The whole country after the reform of 2025, three months with one field each. */
function writeCountry(): Record<string, string> {
  const communes = ['id,name,kind,district,province,code,valid_from,valid_to,successor,website'];
  const rows = [
    'commune,period,from,to,field,received,received_online,carried_over,resolved,resolved_in_time',
  ];
  for (let index = 0; index < COMMUNES; index += 1) {
    const province = index % PROVINCES;
    const id = `tinh-${province}-xa-${index}`;
    const code = String(index).padStart(5, '0');
    communes.push(`${id},Xã số ${index},xã,,Tỉnh ${province},${code},2025-07-01,,,`);
    for (const month of MONTHS) {
      rows.push(`${id},${month},${month}-01,${month}-28,,100,60,5,90,88`);
      rows.push(`${id},${month},${month}-01,${month}-28,Hộ tịch,40,30,5,30,30`);
    }
  }
  return {
    'site.json': SOUND_FOLDER['site.json'] ?? '',
    'fields.csv': SOUND_FOLDER['fields.csv'] ?? '',
    'communes.csv': communes.join('\n'),
    'reports/2026.csv': rows.join('\n'),
  };
}

const viewProvinces = (site: SiteModel) =>
  listProvincePages(site).map((page) => buildProvinceView(site, page));

it('takes two spellings of a province for one', async () => {
  const communes = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
khanh-hoa-mot,Một,xã,,Khánh Hòa,00001,,,,
khanh-hoa-hai,Hai,xã,,Khánh Hoà,00002,,,,
`;
  const report = `commune,period,from,to,received,received_online
khanh-hoa-mot,2026,2026-01-01,2026-12-31,10,5
khanh-hoa-hai,2026,2026-01-01,2026-12-31,10,5
`;
  const { 'site.json': settings = '', 'fields.csv': fields = '' } = SOUND_FOLDER;
  const site = buildSiteModel(
    await loadFiles({
      'site.json': settings,
      'fields.csv': fields,
      'communes.csv': communes,
      'reports/a.csv': report,
    }),
  );
  const views = viewProvinces(site);
  expect(views.map(({ head }) => head.title)).toEqual(['Khánh Hòa']);
  const names = views[0]?.comparison?.table.rows.map(({ cells }) => cells[0]?.text);
  expect(names).toEqual(['Xã Hai', 'Xã Một']);
  expect(buildOverviewView(site).provinces).toHaveLength(1);
});

describe('at national size', () => {
  let site: SiteModel;
  let elapsed = 0;
  beforeAll(async () => {
    const start = performance.now();
    site = buildSiteModel(await loadFiles(writeCountry()));
    elapsed = performance.now() - start;
  });

  it('reads and computes the country in seconds', () => {
    expect(site.models).toHaveLength(COMMUNES * MONTHS.length);
    expect(elapsed).toBeLessThan(20 * SECONDS);
  });

  it('leads from the overview through provinces, without a list of communes', () => {
    const view = buildOverviewView(site);
    expect(view.provinces).toHaveLength(PROVINCES);
    expect(view.provinces.flatMap(({ communes }) => communes)).toEqual([]);
    expect(view.comparison).toBeNull();
    expect(view.fresh).toEqual([]);
    const rows = readRows(view.provinceTable);
    expect(rows).toHaveLength(PROVINCES + 1);
    // Each commune: 60 of 95 new ones online, 88 of 90 in time, and no row for certifications.
    expect(rows[0]).toEqual([
      'Tỉnh 0',
      '98 trên 98',
      '97,78 % | 8.624/8.820 đã giải quyết',
      '63,16 % | 5.880/9.310 mới tiếp nhận',
      'không có số liệu',
    ]);
    expect(plain(view.provinceTable?.caption ?? '')).toBe(
      'Mức chung của từng tỉnh, thành phố, tháng 3 năm 2026 (1/3 – 28/3/2026)',
    );
    expect(rows.at(-1)?.slice(0, 3)).toEqual([
      'Tất cả',
      '3.321 trên 3.321',
      '97,78 % | 292.248/298.890 đã giải quyết',
    ]);
    expect(view.periods.map(({ links }) => links.length)).toEqual([MONTHS.length]);
  });

  it('lists every commune on the page of its province', () => {
    const views = viewProvinces(site);
    const rows = views.map(({ comparison }) => comparison?.table.rows ?? []);
    expect(new Set(rows.flat().map(({ cells }) => cells[0]?.href)).size).toBe(COMMUNES);
    expect(Math.max(...rows.map(({ length }) => length))).toBe(LISTED);
    expect(views.flatMap(({ withoutReports }) => withoutReports)).toEqual([]);
    expect(plain(views[0]?.summary?.lead ?? '')).toBe(
      '98 trên 98 xã, phường có báo cáo tháng 3 năm 2026 (1/3 – 28/3/2026). Cộng số liệu của các đơn vị ấy:',
    );
    expect(views[0]?.summary?.period.href).toBe('../../ky/2026-03/tinh-0/index.html');
  });

  it('says that periods do not match even where they are too many to draw', async () => {
    const { 'reports/2026.csv': table = '', ...rest } = writeCountry();
    const shifted = table.replace('2026-03-01,2026-03-28', '2026-03-15,2026-04-14');
    const views = viewProvinces(buildSiteModel(await loadFiles({ ...rest, 'reports/2026.csv': shifted })));
    const [first, second] = [...views].map(({ comparison }) => comparison?.spans);
    expect(first?.notice).toMatch(/không trùng ngày nhau/);
    expect(first?.chart).toBeNull();
    expect(second).toBeNull();
  });

  it('splits a period and a field by province', () => {
    const [id, models = []] = [...site.byPeriod][0] ?? [];
    if (id === undefined) throw new Error('no period');
    const periods = listPeriodPages(id, models).map((page) => buildPeriodView(site, page));
    // Each province's own lead says what its reports are together.
    expect(periods).toHaveLength(1 + PROVINCES * (1 + PARTS));
    expect(periods[0]).toMatchObject({ groups: [], spans: null });
    expect(periods[0]?.provinces?.rows).toHaveLength(PROVINCES + 1);
    const fields = listAllFieldPages(site).map((page) => buildFieldView(site, page));
    expect(fields).toHaveLength(1 + PROVINCES * PARTS);
    expect(fields[0]?.table).toBeNull();
    const longest = fields.map(({ table }) => table?.rows.length ?? 0);
    expect(Math.max(...longest)).toBe(LISTED);
  });

  it('frames every commune and the reports of each province, and nothing that grows with the country', () => {
    const sources = listEmbedSources(site);
    const kinds = Object.groupBy(sources, ({ kind }) => kind);
    expect(kinds.commune).toHaveLength(COMMUNES);
    expect(kinds.period).toHaveLength(PROVINCES * MONTHS.length);
    expect(kinds.overview).toBeUndefined();
    const [period] = kinds.period ?? [];
    if (period === undefined) throw new Error('no period');
    const embed = buildEmbed(site, period);
    expect(JSON.stringify(embed.view).length).toBeLessThan(4_000);
    expect(Math.max(...estimateHeights(embed))).toBeLessThan(1_500);
  });

  it('gives a commune only its own reports', () => {
    const [commune] = [...site.dataset.communes.values()];
    if (commune === undefined) throw new Error('no commune');
    const view = buildCommuneView(site, commune);
    expect(view.overTime?.table.rows).toHaveLength(MONTHS.length);
    expect(JSON.stringify(view).length).toBeLessThan(30_000);
  });
});
