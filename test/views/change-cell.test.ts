import { describe, expect, it } from 'vitest';
import { buildChangeCell, formatDistance } from '../../src/views/change-cell.ts';
import { HEADLINE_MEASURES } from '../../src/views/headline-measures.ts';
import type { Reference } from '../../src/views/references.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { findModel, loadSite, plain, readCell } from './load-site.ts';

const AUGUST = 'mau-an,2025-08,2025-08-01,2025-08-31,';
const SEPTEMBER = 'mau-an,2025-09,2025-09-01,2025-09-30,';

/** What stands beside one rate of xã An's report, against the period before unless said otherwise. */
function readChange(
  site: SiteModel,
  kind: 'on-time' | 'online' = 'on-time',
  id = '2025-09',
  reference: Reference = 'previous',
): string {
  const headline = HEADLINE_MEASURES.find((one) => one.kind === kind);
  if (headline === undefined) throw new Error(`no measure ${kind}`);
  return plain(readCell(buildChangeCell(site, headline, findModel(site, 'mau-an', id), reference)));
}

async function readRows(...rows: readonly string[]): Promise<string> {
  return readChange(await loadSite({ rows }));
}

describe('a change since the period before', () => {
  it('is told in percentage points, with the counts and the period it is measured from', async () => {
    // 810/900 = 90 %, 855/900 = 95 %: 5 points. By counts of 900 noise reaches about 3 points, so it is a rise.
    const site = await loadSite({
      rows: [`${AUGUST},1000,500,100,900,810`, `${SEPTEMBER},1000,500,100,900,855`],
    });
    expect(readChange(site)).toBe('tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), tháng 8 năm 2025');
  });

  it('is a fall where the rate fell', async () => {
    // 855/900 = 95 %, 765/900 = 85 %
    expect(await readRows(`${AUGUST},,,,900,855`, `${SEPTEMBER},,,,900,765`)).toBe(
      'giảm 10 điểm phần trăm | trước: 95 % (855/900 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is none where chance alone may make it, and the size is still told', async () => {
    // 90/100 = 90 %, 93/100 = 93 %
    expect(await readRows(`${AUGUST},,,,100,90`, `${SEPTEMBER},,,,100,93`)).toBe(
      'không đổi đáng kể | chênh 3 điểm, trong mức dao động ngẫu nhiên; trước: 90 % (90/100 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is none where both are the same, with different counts', async () => {
    expect(await readRows(`${AUGUST},,,,100,90`, `${SEPTEMBER},,,,200,180`)).toBe(
      'không đổi đáng kể | bằng nhau; trước: 90 % (90/100 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is not judged below the minimum of dossiers, however large it looks', async () => {
    // 29 dossiers, one fewer than the minimum: 0 % → 100 %
    expect(await readRows(`${AUGUST},,,,29,0`, `${SEPTEMBER},,,,300,300`)).toBe(
      'dưới 30 hồ sơ nên không kết luận tăng hay giảm | trước: 0 % (0/29 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('is refused for a share that no count can have, which the remark calls contradicted', async () => {
    expect(await readRows(`${AUGUST},,,,100,120`, `${SEPTEMBER},,,,100,90`)).toBe(
      'số liệu mâu thuẫn nên không so | trước: 120 % (120/100 hồ sơ), tháng 8 năm 2025; ít nhất một trong hai số có điểm chưa khớp',
    );
  });
});

describe('without a rate to measure from', () => {
  it('says that there is no report, rather than taking one further back', async () => {
    const july = 'mau-an,2025-07,2025-07-01,2025-07-31,,,,,900,810';
    expect(await readRows(july, `${SEPTEMBER},,,,900,855`)).toBe('chưa có báo cáo của kỳ liền trước');
  });

  it('says so of the same period of the year before too', async () => {
    const site = await loadSite({ rows: [`${AUGUST},,,,900,810`, `${SEPTEMBER},,,,900,855`] });
    expect(readChange(site, 'on-time', '2025-09', 'last-year')).toBe('chưa có báo cáo của cùng kỳ năm trước');
  });

  it('names the period whose report does not say', async () => {
    expect(await readRows(`${AUGUST},100,,,,`, `${SEPTEMBER},,,,900,855`)).toBe(
      'tháng 8 năm 2025 không có số liệu theo cách tính này',
    );
    expect(await readRows(`${AUGUST},,,,900,855`, `${SEPTEMBER},100,,,,`)).toBe(
      'kỳ này không có số liệu theo cách tính này',
    );
  });

  it('does not mix up nothing to count with nothing said', async () => {
    expect(await readRows(`${AUGUST},,,,0,0`, `${SEPTEMBER},,,,900,855`)).toBe(
      'tháng 8 năm 2025 không phát sinh hồ sơ để tính',
    );
  });
});

describe('the online rate where one period lacks what was carried over', () => {
  // August: 500/(1.000 − 100) = 55,56 % of the new, 500/1.000 = 50 % of all. September: 600/1.000 = 60 % of all alone.
  const lacking = [`${AUGUST},1000,500,100,,`, `${SEPTEMBER},1000,600,,,`];

  it('is compared by the formula that both have: 50 % → 60 %, not 55,56 % → 60 %', async () => {
    expect(readChange(await loadSite({ rows: lacking }), 'online')).toBe(
      'tăng 10 điểm phần trăm | trước: 50 % (500/1.000 hồ sơ), tháng 8 năm 2025',
    );
  });

  it('names that formula, and the rate by it, where the page shows the other one beside', async () => {
    // September now has both: 600/800 = 75 % of the new is shown, 600/1.000 = 60 % of all is compared.
    const site = await loadSite({ rows: [`${AUGUST},1000,500,,,`, `${SEPTEMBER},1000,600,200,,`] });
    expect(readChange(site, 'online')).toBe(
      'tăng 10 điểm phần trăm | hai kỳ cùng tính theo trực tuyến ÷ tổng tiếp nhận: kỳ này 60 % (600/1.000 hồ sơ); trước: 50 % (500/1.000 hồ sơ), tháng 8 năm 2025',
    );
  });
});

describe('dates', () => {
  const report = (period: string, from: string, to: string, inTime: number) =>
    `mau-an,${period},${from},${to},,,,,900,${inTime}`;

  it('that leave a hole of two days are remarked', async () => {
    const later = report('2025-09', '2025-09-03', '2025-09-30', 855);
    expect(await readRows(`${AUGUST},,,,900,810`, later)).toBe(
      'tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), tháng 8 năm 2025; hai kỳ cách nhau 2 ngày',
    );
  });

  it('two days off those of the year before are remarked', async () => {
    const site = await loadSite({
      rows: [report('2024-09', '2024-09-03', '2024-10-02', 810), `${SEPTEMBER},,,,900,855`],
    });
    expect(readChange(site, 'on-time', '2025-09', 'last-year')).toBe(
      'tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), tháng 9 năm 2024; ngày bắt đầu hoặc kết thúc lệch nhau 2 ngày',
    );
  });

  it('of a period half as long are no reference, and the cell says why', async () => {
    // 15/8 – 31/8 has 17 days, September 30.
    const half = report('2025-08', '2025-08-15', '2025-08-31', 810);
    expect(await readRows(half, `${SEPTEMBER},,,,900,855`)).toBe(
      'Không so được: độ dài hai kỳ lệch nhau 13 ngày.',
    );
  });

  it('across 1/7/2025 belong to no commune, whether before this period or its own', async () => {
    const across = report('2025-07', '2025-06-15', '2025-07-14', 810);
    const after = report('2025-08', '2025-07-15', '2025-08-14', 855);
    const before = report('2025-06', '2025-05-15', '2025-06-14', 855);
    const site = await loadSite({ rows: [before, across, after] });
    const refusal = 'Không so được: kỳ chứa ngày 1/7/2025 không thuộc riêng đơn vị cũ hay đơn vị mới.';
    expect(readChange(site, 'on-time', '2025-08')).toBe(refusal);
    expect(readChange(site, 'on-time', '2025-07')).toBe(refusal);
  });

  it('tell two periods of one name apart', async () => {
    const rows = [
      report('2025-08', '2025-07-15', '2025-08-14', 720),
      report('2025-08', '2025-08-01', '2025-08-31', 810),
      `${SEPTEMBER},,,,900,855`,
    ];
    expect(await readRows(...rows)).toBe(
      'tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), tháng 8 năm 2025 (1/8 – 31/8/2025)',
    );
  });

  it('of custom periods decide alone: the name says nothing', async () => {
    const site = await loadSite({
      rows: [
        report('Chiến dịch hè', '2025-07-01', '2025-07-20', 810),
        report('Đợt hai', '2025-07-21', '2025-08-09', 855),
      ],
    });
    expect(readChange(site, 'on-time', 'dot-hai')).toBe(
      'tăng 5 điểm phần trăm | trước: 90 % (810/900 hồ sơ), Chiến dịch hè',
    );
  });
});

describe('a report as issued', () => {
  const DOSSIERS = 'STT,Lĩnh vực,Đã giải quyết,Trước hạn,Đúng hạn\n,Tổng cộng,900,0,810\n';

  async function readAfter(report: object, reference: Reference = 'previous') {
    const site = await loadSite({
      rows: [`${SEPTEMBER},,,,900,855`],
      files: {
        'reports/mau-an/2025-thang-8/report.json': JSON.stringify({
          commune: 'mau-an',
          title: 'Báo cáo',
          period: '2025-08',
          source: 'Báo cáo',
          cumulative: false,
          ...report,
        }),
        'reports/mau-an/2025-thang-8/dossiers.csv': DOSSIERS,
      },
    });
    return {
      september: readChange(site, 'on-time', '2025-09', reference),
      august: readChange(site, 'on-time', '2025-thang-8', reference),
    };
  }

  it('that counts from the start of the year is not compared with a month of its own', async () => {
    const { september } = await readAfter({ from: '2025-08-01', to: '2025-08-31', cumulative: true });
    expect(september).toBe('Không so được: một bên là số lũy kế, một bên là số riêng trong kỳ.');
  });

  it('without dates is compared with nothing, and says so', async () => {
    const { september, august } = await readAfter({});
    expect(september).toBe('chưa có báo cáo của kỳ liền trước');
    expect(august).toBe('Không so được: có báo cáo không ghi ngày bắt đầu, kết thúc.');
  });

  it('whose table has dates of its own is compared by those', async () => {
    // The report is of August, its table of the half-month from 1/8: 15 days against 30.
    const { september } = await readAfter({
      from: '2025-08-01',
      to: '2025-08-31',
      tables: { 'dossiers.csv': { title: 'Biểu', from: '2025-08-01', to: '2025-08-15' } },
    });
    expect(september).toBe('Không so được: độ dài hai kỳ lệch nhau 15 ngày.');
  });
});

it('never rounds a difference to nothing', () => {
  // 0,00004 is 0,004 points; 0,0001 is 0,01 points.
  expect(formatDistance(-0.000_04)).toBe('dưới 0,01');
  expect(formatDistance(0.0001)).toBe('0,01');
  expect(formatDistance(-0.0525)).toBe('5,25');
});
