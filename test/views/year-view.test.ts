import { describe, expect, it } from 'vitest';
import { listYearLinks } from '../../src/views/commune-years.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { buildYearView, listYearPages } from '../../src/views/year-view.ts';
import { loadSite, plain, readRows } from './load-site.ts';

const AUGUST = 'mau-an,2025-08,2025-08-01,2025-08-31';
const SEPTEMBER = 'mau-an,2025-09,2025-09-01,2025-09-30';

function viewYears(site: SiteModel) {
  return listYearPages(site).map((page) => buildYearView(site, page));
}

async function viewOne(...rows: readonly string[]) {
  const [view] = viewYears(await loadSite({ rows }));
  if (view === undefined) throw new Error('no year');
  return view;
}

describe('the page of a year', () => {
  it('has a sheet for each period of the year, in order of time, and says how many', async () => {
    const view = await viewOne(`${SEPTEMBER},,,,,900,855`, `${AUGUST},,,,,900,810`);
    expect(view.head).toMatchObject({ address: 'xa/mau-an/nam-2025/', title: 'Xã An, năm 2025: từng kỳ' });
    expect(view.lead).toBe('Có 2 kỳ, mỗi kỳ một phiếu.');
    expect(view.contents.flatMap(({ links }) => links.map(({ text, href }) => [text, href]))).toEqual([
      ['Tháng 8 năm 2025', `#${view.briefs[0]?.id}`],
      ['Tháng 9 năm 2025', `#${view.briefs[1]?.id}`],
    ]);
    expect(view.briefs.map(({ title }) => title)).toEqual(['Tháng 8 năm 2025', 'Tháng 9 năm 2025']);
  });

  it('parts notes as their writers closed them, and names the field of those of a field', async () => {
    const note = 'commune,period,from,to,field,received,note';
    const site = await loadSite({
      files: {
        'reports/ghi-chu.csv': `${note}
mau-an,2025-09,2025-09-01,2025-09-30,,900,Đính chính ngày 3/10/2025.
mau-an,2025-09,2025-09-01,2025-09-30,Hộ tịch,400,Đếm lại
mau-an,2025-09,2025-09-01,2025-09-30,Người có công,500,Ước tính
`,
      },
    });
    const [page] = listYearPages(site);
    const facts = page === undefined ? [] : buildYearView(site, page).briefs[0]?.facts;
    expect(facts?.find(({ term }) => term === 'Ghi chú')?.text).toBe(
      'Đính chính ngày 3/10/2025. Hộ tịch: Đếm lại; Người có công: Ước tính',
    );
  });

  it('tells two periods of one name apart by their dates', async () => {
    const view = await viewOne(`${AUGUST},,,,,900,810`, 'mau-an,2025-08,2025-07-15,2025-08-14,,,,,900,855');
    const titles = ['Tháng 8 năm 2025 (15/7 – 14/8/2025)', 'Tháng 8 năm 2025 (1/8 – 31/8/2025)'];
    expect(view.contents.flatMap(({ links }) => links.map(({ text }) => plain(text)))).toEqual(titles);
    expect(view.briefs.map(({ title }) => plain(title))).toEqual(titles);
    expect(new Set(view.briefs.map(({ id }) => id)).size).toBe(2);
  });

  it('is that of the name of the period, of a custom one that of its last day', async () => {
    // The reporting year 2025 began on 15/12/2024.
    const site = await loadSite({
      rows: [
        'mau-an,2025-01,2024-12-15,2025-01-14,,,,,900,810',
        'mau-an,Chiến dịch cuối năm,2025-12-20,2026-01-10,,,,,900,810',
      ],
    });
    expect(listYearPages(site).map(({ address }) => address)).toEqual([
      'xa/mau-an/nam-2025/',
      'xa/mau-an/nam-2026/',
    ]);
    expect(listYearLinks(site.models, 'xa/mau-an/')).toEqual([
      { text: 'Xã An, năm 2026: từng kỳ', href: '../../xa/mau-an/nam-2026/index.html' },
      { text: 'Xã An, năm 2025: từng kỳ', href: '../../xa/mau-an/nam-2025/index.html' },
    ]);
  });

  it('of a custom period without dates is a page of its own', async () => {
    const site = await loadSite({
      files: {
        'reports/mau-an/dot-xuat/report.json': JSON.stringify({
          commune: 'mau-an',
          title: 'Báo cáo đột xuất',
          period: 'Báo cáo đột xuất',
          cumulative: false,
          source: 'Báo cáo',
        }),
        'reports/mau-an/dot-xuat/dossiers.csv': 'STT,Lĩnh vực,Tổng số tiếp nhận\n,Tổng cộng,100\n',
      },
    });
    const [view] = viewYears(site);
    expect(view?.head.address).toBe('xa/mau-an/nam-khong-ro/');
    expect(view?.briefs[0]).toMatchObject({
      title: 'Báo cáo đột xuất',
      facts: [{ text: 'báo cáo không ghi ngày bắt đầu, kết thúc' }, {}, {}],
      report: { href: '../../../xa/mau-an/dot-xuat/index.html' },
      figures: null,
    });
  });
});

describe('the sheet of a period', () => {
  it('says of each rate how it moved, what is missing to the target and where it stands', async () => {
    const rows = [
      `${AUGUST},,1000,500,100,900,810`,
      `${SEPTEMBER},,1000,600,200,900,855`,
      'mau-binh,2025-09,2025-09-01,2025-09-30,,1000,100,0,1000,900',
      'mau-chau,2025-09,2025-09-01,2025-09-30,,1000,200,0,1000,600',
    ];
    const targets = ['a,Đúng hạn,on-time-a,98 %,,,,Kế hoạch 1,,'];
    const [view] = viewYears(await loadSite({ rows, targets }));
    const [onTime, online] = readRows(view?.briefs[1]?.analysis?.rates ?? null);
    // 98 % of 900 = 882: 882 − 855 = 27. Pooled (855 + 900 + 600)/2.900 = 81,21 %; 95 % and 90 % do not overlap.
    expect(onTime).toEqual([
      'Trả kết quả đúng hạn | (trước hạn + đúng hạn) ÷ đã giải quyết',
      '95 % | 855/900 đã giải quyết',
      'tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), tháng 8 năm 2025',
      'chưa có báo cáo của cùng kỳ năm trước',
      'còn thiếu 27 hồ sơ để đạt | mục tiêu từ 98 % trở lên, Kế hoạch 1',
      'cao hơn mức chung | đứng thứ 1 trên 3; Tất cả đơn vị có kỳ báo cáo so được',
    ]);
    // 500/900 = 55,56 % → 600/800 = 75 %
    expect(online?.slice(1, 5)).toEqual([
      '75 % | 600/800 mới tiếp nhận',
      'tăng 19,44 điểm phần trăm | trước: 55,56 % (500/900 hồ sơ), tháng 8 năm 2025',
      'chưa có báo cáo của cùng kỳ năm trước',
      'không có mục tiêu cùng cách tính trong kỳ này',
    ]);
  });

  it('says that nobody else has a period to compare with', async () => {
    const view = await viewOne(`${AUGUST},,1000,500,100,900,810`);
    const verdicts = readRows(view.briefs[0]?.analysis?.rates ?? null).map((cells) => cells.at(-1));
    expect(new Set(verdicts)).toEqual(new Set(['chưa có đơn vị nào khác có kỳ so được']));
    expect(view.briefs[0]?.analysis?.trend).toBeNull();
  });

  it('keeps its dates, nature, source and notes, and the backlog, beside the rates', async () => {
    const columns = 'commune,period,from,to,received,resolved,resolved_in_time,pending_overdue,source,note';
    const [view] = viewYears(
      await loadSite({
        files: {
          'reports/b.csv': `${columns}\nmau-an,2025-9M,2024-12-15,2025-09-14,1000,900,855,12,Cổng dịch vụ công,đã đối chiếu\n`,
        },
      }),
    );
    expect(view?.briefs[0]?.facts.map(({ text }) => plain(text))).toEqual([
      '15/12/2024 – 14/9/2025',
      'lũy kế',
      'Cổng dịch vụ công',
      'đã đối chiếu',
    ]);
    // 855 = 95 × 9
    expect(view?.briefs[0]?.lead).toBe(
      'Cứ 100 hồ sơ đã giải quyết thì 95 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 45 hồ sơ trễ hẹn. Còn 12 hồ sơ đã quá hạn mà chưa giải quyết xong. Báo cáo không nêu số hồ sơ tiếp nhận trực tuyến, nên không nói được bao nhiêu hồ sơ nộp trực tuyến.',
    );
  });

  it('says what a table without those columns does not say', async () => {
    const [brief] = (await viewOne(`${AUGUST},,1000,500,100,900,810`)).briefs;
    expect(brief?.facts[2]?.text).toBe('bảng số liệu không ghi nguồn');
    expect(brief?.lead).toContain('Báo cáo không nêu số hồ sơ đang giải quyết, đã quá hạn.');
  });

  it('shows the largest fields, and says how many more there are', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `linh-vuc-${index + 1}`);
    const [view] = viewYears(
      await loadSite({
        rows: [`${AUGUST},,5500,,,,`, ...ids.map((id, index) => `${AUGUST},${id},${100 * (index + 1)},,,,`)],
        files: {
          'fields.csv': ['id,name,aliases', ...ids.map((id) => `${id},${id},`)].join('\n'),
          'forms/mau-1.csv': null,
        },
      }),
    );
    const brief = view?.briefs[0]?.analysis;
    const shown = brief?.fields?.rows.map(({ cells }) => cells[1]?.text) ?? [];
    expect(shown.slice(0, 3)).toEqual(['1.000', '900', '800']);
    expect(shown.length).toBeLessThan(10);
    expect(brief?.moreFields).toBe(`Còn ${10 - shown.length} lĩnh vực khác trong bảng số liệu gốc.`);
  });

  it('shows the gravest findings, and says how many more there are', async () => {
    // A part larger than its whole in each of six rows; the whole row is the sum of its fields, column by column.
    const fields = ['Hộ tịch', 'Chứng thực', 'NCC', 'a', 'b'];
    const [view] = viewYears(
      await loadSite({
        rows: [`${AUGUST},,50,100,,,`, ...fields.map((field) => `${AUGUST},${field},10,20,,,`)],
        files: {
          'fields.csv':
            'id,name,aliases\nho-tich,Hộ tịch,\nchung-thuc,Chứng thực,\nnguoi-co-cong,Người có công,NCC\na,a,\nb,b,\n',
        },
      }),
    );
    const shown = view?.briefs[0]?.findings.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(view?.briefs[0]?.moreFindings).toMatch(new RegExp(`^Còn ${6 - shown} điểm chưa khớp khác`));
  });

  it('ends its trend with its own period', async () => {
    const { briefs } = await viewOne(
      'mau-an,2025-07,2025-07-01,2025-07-31,,,,,900,800',
      `${AUGUST},,,,,900,810`,
      `${SEPTEMBER},,,,,900,855`,
    );
    const drawn = briefs.map(
      ({ analysis }) => new Set(analysis?.trend?.values.map(({ label }) => label)).size,
    );
    expect(drawn).toEqual([0, 2, 3]);
  });

  it('holds only the latest periods against others where the whole country reports', async () => {
    const months = ['05', '06', '07', '08'].map((month) => `2025-${month},2025-${month}-01,2025-${month}-28`);
    const others = Array.from({ length: 300 }, (_, index) => `xa-${index}`);
    const site = await loadSite({
      files: {
        'communes.csv': [
          'id,name,kind,province,code,valid_from,valid_to,successor',
          ...['mau-an', ...others].map((id) => `${id},${id},xã,Mẫu,,,,`),
        ].join('\n'),
      },
      rows: [
        ...[...months, '2025-Q2,2025-04-01,2025-06-30'].map((dates) => `mau-an,${dates},,,,,900,855`),
        ...others.map((id) => `${id},${months[3]},,,,,900,855`),
      ],
    });
    const [view] = viewYears(site);
    expect(view?.briefs.map(({ title, analysis }) => [title, analysis !== null])).toEqual([
      ['Tháng 5 năm 2025', false],
      ['Tháng 6 năm 2025', true],
      ['Quý II năm 2025', true],
      ['Tháng 7 năm 2025', true],
      ['Tháng 8 năm 2025', true],
    ]);
    expect(view?.briefs[0]?.figures?.dossiers.rows).toHaveLength(1);
    expect(view?.older?.text).toContain('3 kỳ gần nhất');
    expect(view?.older?.compare.href).toBe('../../../so-sanh/index.html?xa=mau-an');
  });
});
