import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseReportId } from '../../src/domain/report.ts';
import { buildCommuneView } from '../../src/views/commune-view.ts';
import { buildFieldView, listAllFieldPages } from '../../src/views/field-view.ts';
import { listAllFindingsViews } from '../../src/views/findings-view.ts';
import { buildMethodView } from '../../src/views/method-view.ts';
import { buildOverviewView } from '../../src/views/overview-view.ts';
import type { PageHead } from '../../src/views/page-head.ts';
import { buildPeriodView, listPeriodPages } from '../../src/views/period-view.ts';
import { buildProvinceView, listProvincePages } from '../../src/views/province-view.ts';
import { buildReportView, listIssuedReports } from '../../src/views/report-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import type { TableView } from '../../src/views/table-view.ts';
import { buildYearView, listYearPages } from '../../src/views/year-view.ts';
import { changeFolder, listProblems, SOUND_FOLDER } from '../ingest/data-folder.ts';
import { findModel, HEADER, loadSite } from './load-site.ts';

interface Page {
  readonly head: PageHead;
}

const ISSUED = 'reports/mau-chau/2025-thang-9';

/** Flat tables in two files, with mistakes, fields and certification; and a report as issued that counts two scopes. */
async function loadAll(): Promise<SiteModel> {
  const august = 'mau-an,2025-08,2025-08-01,2025-08-31';
  const report = JSON.parse(SOUND_FOLDER['reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json'] ?? '{}');
  const say = (place: string, printed: string, quantity: string, scope: string) => ({
    place,
    label: 'Hồ sơ',
    printed,
    unit: 'hồ sơ',
    quantity,
    scope,
  });
  return loadSite({
    rows: [
      `${august},,1000,500,100,900,950`,
      `${august},Hộ tịch,400,300,50,400,380`,
      'mau-an,2025-09,2025-09-01,2025-09-30,,1000,600,200,900,855',
      'mau-binh,2025-08,2025-08-01,2025-08-31,,1000,600,200,900,855',
      'mau-chau,2025-08,2025-08-01,2025-08-31,,1000,600,200,900,855',
      'mau-an,Chiến dịch hè,2025-06-01,2025-06-20,,100,60,20,90,85',
    ],
    targets: ['a,Đúng hạn,on-time-a,98 %,,,,Kế hoạch 1,,'],
    files: {
      // The rows of one report may stand in several files, at the same row numbers.
      'reports/khac.csv': `${HEADER},pending,pending_overdue\n${august},Chứng thực,500,100,50,500,470,0,0\nmau-binh,2025-09,2025-09-01,2025-09-30,,1000,600,200,900,855,100,12\n`,
      [`${ISSUED}/report.json`]: JSON.stringify({
        ...report,
        commune: 'mau-chau',
        period: '2025-09',
        from: '2025-09-01',
        to: '2025-09-30',
        form: '',
        tables: {},
        statements: [
          say('II', '1.088', 'received', 'one-stop'),
          say('II', '300', 'received', 'police'),
          say('II', '100', 'received_online', 'police'),
        ],
      }),
      [`${ISSUED}/dossiers.csv`]: SOUND_FOLDER['reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv'] ?? '',
    },
  });
}

function listAllPages(site: SiteModel): readonly Page[] {
  return [
    buildOverviewView(site),
    buildMethodView(site),
    ...listAllFindingsViews(site),
    ...listProvincePages(site).map((page) => buildProvinceView(site, page)),
    ...[...site.dataset.communes.values()].map((commune) => buildCommuneView(site, commune)),
    ...[...site.byPeriod].flatMap(([id, models]) =>
      listPeriodPages(id, models).map((page) => buildPeriodView(site, page)),
    ),
    ...listAllFieldPages(site).map((page) => buildFieldView(site, page)),
    ...listIssuedReports(site).map((model) => buildReportView(site, model)),
    ...listYearPages(site).map((page) => buildYearView(site, page)),
  ];
}

/** Every value under a key of this name, however deep. */
function collect(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : collect(inner, key),
  );
}

const listRowIds = (table: TableView | null | undefined) => (table?.rows ?? []).flatMap(({ id }) => id ?? []);

/** Ids that the pages of the years have, by address: sheets, their findings, the rows of the tables below them. */
function listYearIds(site: SiteModel): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listYearPages(site).map((page) => [
      page.address,
      buildYearView(site, page).briefs.flatMap(({ id, findings, figures }) => [
        id,
        ...(findings.length > 0 ? [`${id}-diem-chua-khop`] : []),
        ...listRowIds(figures?.dossiers),
        ...listRowIds(figures?.calculations),
      ]),
    ]),
  );
}

/** Ids of the rows of a report as issued, and of the headings of its page that other pages link to. */
function listReportIds(site: SiteModel): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listIssuedReports(site).map((model) => {
      const { sections, ancestry, contents } = buildReportView(site, model);
      const headings = contents.map(({ href }) => href.slice(1));
      return [
        model.address,
        [...headings, ...listRowIds(ancestry), ...sections.flatMap(({ table }) => listRowIds(table))],
      ];
    }),
  );
}

describe('links to reports', () => {
  let site: SiteModel;
  let links: readonly { readonly from: string; readonly address: string; readonly fragment: string }[];
  beforeAll(async () => {
    site = await loadAll();
    links = listAllPages(site).flatMap(({ head, ...view }) =>
      collect(view, 'href').map((href) => {
        const [path = '', fragment = ''] = href.split('#');
        const target = posix
          .join(`/${head.address}`, path)
          .slice(1)
          .replace(/index\.html$/, '');
        return { from: head.address, address: target, fragment };
      }),
    );
  });

  it('lead to the page of their year where they are rows of a flat table', () => {
    expect(findModel(site, 'mau-an', '2025-08').address).toBe('xa/mau-an/nam-2025/');
    expect(findModel(site, 'mau-an', 'chien-dich-he').address).toBe('xa/mau-an/nam-2025/');
    expect(findModel(site, 'mau-chau', '2025-thang-9').address).toBe('xa/mau-chau/2025-thang-9/');
    const reports = links.filter(({ address }) => address.startsWith('xa/') && address.split('/').length > 3);
    const pages = new Set([...listYearIds(site).keys(), ...listReportIds(site).keys()]);
    expect(reports.filter(({ address }) => !pages.has(address))).toEqual([]);
  });

  it.each([
    ['phuong-phap/', 'the example of a rule'],
    ['phat-hien/', 'findings'],
    ['ky/2025-08/', 'a listing'],
    ['linh-vuc/ho-tich/', 'a field'],
    ['linh-vuc/chung-thuc/', 'a field whose row stands in another file'],
    ['tinh/mau/', 'a province'],
    ['xa/mau-an/', 'a commune'],
    ['', 'the overview'],
  ])('from %s (%s) name ids that are there', (from) => {
    const ids = listYearIds(site);
    const some = links.filter((link) => link.from === from && ids.has(link.address) && link.fragment !== '');
    expect(some.length).toBeGreaterThan(0);
    expect(some.filter(({ address, fragment }) => !ids.get(address)?.includes(fragment))).toEqual([]);
  });

  it('from anywhere name ids that are there', () => {
    const ids = new Map([...listYearIds(site), ...listReportIds(site)]);
    const some = links.filter(({ address, fragment }) => ids.has(address) && fragment !== '');
    expect(some.length).toBeGreaterThan(100);
    expect(some.filter(({ address, fragment }) => !ids.get(address)?.includes(fragment))).toEqual([]);
  });

  it('to the scopes that a report as issued counts name its rows', () => {
    const commune = site.dataset.communes.get(findModel(site, 'mau-chau', '2025-thang-9').commune.id);
    if (commune === undefined) throw new Error('no commune');
    const hrefs = collect(buildCommuneView(site, commune).latest?.scopes, 'href');
    expect(hrefs.length).toBeGreaterThan(0);
    const ids = listReportIds(site).get('xa/mau-chau/2025-thang-9/') ?? [];
    expect(hrefs.filter((href) => !ids.includes(href.split('#')[1] ?? ''))).toEqual([]);
  });

  it('have an id each, also where the rows of one report come from two files', () => {
    for (const ids of [...listYearIds(site).values(), ...listReportIds(site).values()]) {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('begin, within the page of a year, with the report', () => {
    const anchor = site.models.map((model) => model.anchor).filter((text) => text !== '');
    const ids = [...listYearIds(site)].flatMap(([address, some]) => some.map((id) => ({ address, id })));
    const stray = ids.filter(({ id }) => !anchor.some((start) => `${id}-`.startsWith(start)));
    expect(stray.map(({ id }) => id)).toEqual(['ky-2025-thang-9']);
  });
});

describe('a report folder', () => {
  it.each(['nam-2024', 'nam-khong-ro'])('may not take the address of a year: %s', async (name) => {
    expect(parseReportId(name)).toBeNull();
    const from = 'reports/khanh-hoa-vinh-thanh/2023-quy-3';
    const files = Object.entries(SOUND_FOLDER).filter(([path]) => path.startsWith(from));
    const moved = files.map(([path, text]) => [path.replace('2023-quy-3', name), text]);
    const gone = files.map(([path]) => [path, null]);
    const problems = await listProblems(changeFolder(Object.fromEntries([...gone, ...moved])));
    expect(problems).toEqual([
      `data/reports/khanh-hoa-vinh-thanh/${name}/report.json — Tên thư mục báo cáo "${name}" không đúng cách viết. Tên này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, và không có dạng nam-2023 vì đó là địa chỉ trang của một năm. Hãy đổi tên thư mục, ví dụ 2023-quy-3. [report/id]`,
    ]);
  });

  it.each(['2024-nam', 'nam', 'nam-2024-dinh-chinh'])('may be called %s', (name) => {
    expect(parseReportId(name)).toBe(name);
  });
});
