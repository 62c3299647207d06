import { describe, expect, it } from 'vitest';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { buildAncestryTable } from '../../src/views/ancestry.ts';
import { buildCommuneView } from '../../src/views/commune-view.ts';
import { buildCorrectionTable } from '../../src/views/corrections/correction-table.ts';
import { listAllCorrectionsViews } from '../../src/views/corrections/corrections-view.ts';
import { listReportCorrections } from '../../src/views/corrections/report-corrections.ts';
import { buildDossierTable } from '../../src/views/dossier-table.ts';
import { listDownloadFiles, writeDownload } from '../../src/views/downloads/list-downloads.ts';
import { buildFeed } from '../../src/views/feeds/build-feed.ts';
import { listFeedFiles } from '../../src/views/feeds/list-feeds.ts';
import { buildNotice } from '../../src/views/notice-view.ts';
import { buildRateCards } from '../../src/views/report-rates.ts';
import { buildSiteModel, type ReportModel } from '../../src/views/site-model.ts';
import { buildYearView, listYearPages } from '../../src/views/year-view.ts';
import { load, loadMay, MAY, ROWS, row } from './load-corrections.ts';
import { findModel, plain, readRows } from './load-site.ts';

/** What stands right at the figures of the dossier table, row by row. */
function readNotes({ report, inPlace }: ReportModel): readonly string[] {
  if (report.dossiers === null) return [];
  return buildDossierTable(report.dossiers, inPlace).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.corrections ?? []).map(({ name, text }) => `${name}: ${text}`)),
  );
}

const readList = (model: ReportModel) =>
  listReportCorrections(model, model.address).map(
    ({ name, href, text }) => `${name} ${href}: ${plain(text)}`,
  );

describe('at the figure', () => {
  it('tells the value before, the day and the reason; of several corrections the newest first', async () => {
    const model = await loadMay([
      `${MAY}/total/received,280,290,2025-07-01,Cộng thiếu`,
      `${MAY}/chung-thuc/received,1.100,100,20/6/2025,Gõ thừa một chữ số!`,
      `${MAY}/total/received,290,300,2025-08-01,Bỏ sót hồ sơ`,
    ]);
    expect(readNotes(model)).toEqual([
      'Hồ sơ tiếp nhận: đã đính chính ngày 20/6/2025, trước đây 1.100. Lý do: Gõ thừa một chữ số!',
      'Hồ sơ tiếp nhận: đã đính chính ngày 1/8/2025, trước đây 290. Lý do: Bỏ sót hồ sơ.',
      'Hồ sơ tiếp nhận: trước đó, ngày 1/7/2025, đã đính chính từ 280 thành 290. Lý do: Cộng thiếu.',
    ]);
  });

  it('says that there was no value before', async () => {
    expect(readNotes(await loadMay([`${MAY}/total/resolved,,270,2025-07-01,Bổ sung`]))).toEqual([
      'Hồ sơ đã giải quyết: đã đính chính ngày 1/7/2025, trước đây không có số liệu. Lý do: Bổ sung.',
    ]);
  });

  it('stands nowhere where nothing was corrected', async () => {
    expect(readNotes(await loadMay([]))).toEqual([]);
  });
});

describe('what is made of a corrected count', () => {
  const noteCards = (model: ReportModel) =>
    buildRateCards(model, 'xa/mau-an/').map(({ correction }) => correction?.text ?? null);

  it('says so on the cards of its rates', async () => {
    const said = 'Số liệu gốc đã được đính chính ngày 1/7/2025';
    const online = await loadMay([`${MAY}/total/received_online,90,100,2025-07-01,a`]);
    expect(noteCards(online)).toEqual([said, said, null]);
    const resolved = await loadMay([`${MAY}/total/resolved,260,270,2025-07-01,a`]);
    expect(noteCards(resolved)).toEqual([null, null, said]);
    expect(buildRateCards(resolved, 'xa/mau-an/')[2]?.correction?.href).toBe(
      '../../xa/mau-an/nam-2025/index.html#ky-2025-05-dinh-chinh',
    );
  });

  it('says so of the rate without certification where that row was corrected', async () => {
    const model = await loadMay([`${MAY}/chung-thuc/received,90,100,2025-07-01,a`]);
    expect(noteCards(model)).toEqual([null, 'Số liệu gốc đã được đính chính ngày 1/7/2025', null]);
  });

  it('says so of a sum where one of the fields was corrected', async () => {
    const model = await loadMay([`${MAY}/ho-tich/received,190,200,2025-07-01,a`], ROWS.slice(0, 2));
    const said = 'Số liệu gốc đã được đính chính ngày 1/7/2025';
    expect(noteCards(model)).toEqual([said, said, null]);
  });

  it('names the count in the calculation', async () => {
    const model = await loadMay([`${MAY}/total/received,290,300,2025-07-01,a`]);
    const texts = buildAncestryTable(model)?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ links = [] }) => links.map(({ text }) => text)),
    );
    expect(texts).toContain(
      'hồ sơ tiếp nhận: 300 (bang.csv, dòng 4, in là “300”; đã đính chính ngày 1/7/2025)',
    );
    expect(texts).toContain('hồ sơ tiếp nhận trực tuyến: 100 (bang.csv, dòng 4, in là “100”)');
  });

  it('is said on the notice for the wall only where the notice shows the count', async () => {
    const imprint = async (line: string) => {
      const site = await load([line]);
      return buildNotice(site, findModel(site, 'mau-an', '2025-05')).imprint;
    };
    const said = 'Số liệu gốc đã được đính chính ngày 1/7/2025.';
    expect(await imprint(`${MAY}/total/received,290,300,2025-07-01,a`)).toContain(said);
    expect(await imprint(`${MAY}/ho-tich/received,190,200,2025-07-01,a`)).not.toContain(said);
  });
});

describe('what is gone', () => {
  const GONE = [
    `${MAY}/dat-dai/received,12,,2025-07-01,Không thuộc xã`,
    `${MAY}/nguoi-co-cong,,,2025-07-02,Ghi nhầm dòng`,
    'mau-an/2025-04,,,2025-07-03,Của đơn vị khác',
    'mau-chau/2025-q1,,,2025-07-04,Của đơn vị khác',
  ];

  it('is told on the page of its report, without a link', async () => {
    expect(readList(await loadMay(GONE))).toEqual([
      'Cả dòng lĩnh vực Người có công, bảng hồ sơ null: đã rút ngày 2/7/2025. Lý do: Ghi nhầm dòng.',
      'Hồ sơ tiếp nhận, lĩnh vực dat-dai null: đã rút ngày 1/7/2025, trước đây 12. Lý do: Không thuộc xã.',
    ]);
  });

  it('is told on the page of its commune where the report is gone, also of one without any report', async () => {
    const site = await load(GONE);
    const facts = (id: string) => {
      const commune = [...site.dataset.communes.values()].find((one) => one.id === id);
      if (commune === undefined) throw new Error(id);
      return buildCommuneView(site, commune).facts.slice(2);
    };
    expect(facts('mau-an')).toEqual([
      {
        term: 'Đính chính',
        text: '3 lần, gần nhất ngày 3/7/2025',
        href: '../../dinh-chinh/xa/mau-an/index.html',
      },
      { term: 'Báo cáo đã rút', text: 'báo cáo tháng 4 năm 2025 (ngày 3/7/2025)' },
    ]);
    expect(facts('mau-chau')).toMatchObject([
      { text: '1 lần, ngày 4/7/2025' },
      { text: 'báo cáo quý I năm 2025 (ngày 4/7/2025)' },
    ]);
    expect(facts('mau-binh')).toEqual([]);
  });

  it('has a row on the page of all corrections', async () => {
    const { corrections } = await load(GONE);
    expect(readRows(buildCorrectionTable('', corrections, 'dinh-chinh/'))).toEqual([
      ['Cả báo cáo', 'có công bố', 'đã rút', '4/7/2025', 'Của đơn vị khác'],
      ['Cả báo cáo', 'có công bố', 'đã rút', '3/7/2025', 'Của đơn vị khác'],
      ['Cả dòng lĩnh vực Người có công, bảng hồ sơ', 'có công bố', 'đã rút', '2/7/2025', 'Ghi nhầm dòng'],
      ['Hồ sơ tiếp nhận, lĩnh vực dat-dai', '12', 'đã rút', '1/7/2025', 'Không thuộc xã'],
    ]);
  });

  it('is news of its commune', async () => {
    const site = await load(GONE);
    expect(listFeedFiles(site).map(({ address }) => address)).toContain('xa/mau-chau/tin.xml');
    const chau = site.corrections[0]?.commune ?? null;
    expect(buildFeed(site, chau)?.entries).toMatchObject([
      {
        title: 'Đính chính: cả báo cáo; báo cáo quý I năm 2025, phường Châu',
        href: '../../dinh-chinh/xa/mau-chau/index.html',
      },
    ]);
  });
});

describe('a withheld figure', () => {
  const rows = [
    row('chứng thực', '4,4,0,4,4'),
    row('hộ tịch', '7,7,0,7,7'),
    row('người có công', '200,60,0,180,170'),
    row('', '211,71,0,191,181'),
  ];
  const lines = [
    `${MAY}/chung-thuc/received,7.654.321,4,2025-07-01,Gõ nhầm`,
    `${MAY}/chung-thuc/pending,6.543.217,,2025-07-01,Bỏ cột`,
    `${MAY}/total/received,210,211,2025-07-02,Cộng thiếu`,
  ];
  const loadWithheld = async () => {
    const { dataset } = await load(lines, rows);
    const site = { ...dataset.site, smallestPublishedCount: 5 };
    return buildSiteModel(withholdSmallCounts({ ...dataset, site }));
  };

  it('tells the day and the reason, and no value, wherever corrections are told', async () => {
    const site = await loadWithheld();
    const model = findModel(site, 'mau-an', '2025-05');
    const hidden = 'đã đính chính ngày 1/7/2025; số trước và sau không công bố vì số nhỏ. Lý do: Gõ nhầm.';
    expect(readNotes(model)).toContain(`Hồ sơ tiếp nhận: ${hidden}`);
    const files = listDownloadFiles(site).map(writeDownload);
    const years = listYearPages(site).map((page) => buildYearView(site, page));
    const feeds = listFeedFiles(site).map(({ write }) => write());
    const shown = JSON.stringify([files, years, feeds, listAllCorrectionsViews(site), readList(model)]);
    expect(shown).not.toMatch(/7\.?654\.?321|6\.?543\.?217/);
    expect(shown.split('Gõ nhầm').length).toBeGreaterThan(8);
  });

  it('hides no other', async () => {
    expect(readNotes(findModel(await loadWithheld(), 'mau-an', '2025-05'))).toContain(
      'Hồ sơ tiếp nhận: đã đính chính ngày 2/7/2025, trước đây 210. Lý do: Cộng thiếu.',
    );
  });
});
