import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/views/references.ts';
import { loadSite } from './load-site.ts';
import { AUGUST, readChange, readChangeIn, SEPTEMBER } from './read-change.ts';

describe('dates', () => {
  const report = (period: string, from: string, to: string, inTime: number) =>
    `mau-an,${period},${from},${to},,,,,900,${inTime}`;

  it('that leave a hole of two days are remarked', async () => {
    const later = report('2025-09', '2025-09-03', '2025-09-30', 855);
    expect(await readChangeIn(`${AUGUST},,,,900,810`, later)).toBe(
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
    expect(await readChangeIn(half, `${SEPTEMBER},,,,900,855`)).toBe(
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
    const alone = await loadSite({ rows: [across] });
    expect(readChange(alone, 'on-time', '2025-07')).toBe(refusal);
  });

  it('tell two periods of one name apart', async () => {
    const rows = [
      report('2025-08', '2025-07-15', '2025-08-14', 720),
      report('2025-08', '2025-08-01', '2025-08-31', 810),
      `${SEPTEMBER},,,,900,855`,
    ];
    expect(await readChangeIn(...rows)).toBe(
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
