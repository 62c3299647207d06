import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { GRADES, RULES } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import { explainGrade, explainRule, nameGrade, nameRule } from '../../src/strings/rules.ts';
import {
  buildAppendix,
  buildDossierRow,
  buildDossierTable,
  buildProcedures,
  buildReport,
  buildStatement,
  buildTasks,
} from '../build-report.ts';

/** The sentences as a reader sees them, with plain spaces. */
function write(given: Partial<Report>): readonly string[] {
  return auditReport(buildReport(given)).map((finding) => formatFinding(finding).replaceAll('\u00a0', ' '));
}

describe('what a finding says', () => {
  test('a rate and its own counts', () => {
    const appendix = buildAppendix([
      ['3.2.2.', 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn', '%', '98,5'],
      ['>', '- Số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ', '1.117'],
      ['>', '- Số hồ sơ TTHC đã giải quyết đúng hạn', 'Hồ sơ', '1.117'],
    ]);
    expect(write({ appendix })).toEqual([
      'Báo cáo ghi 98,5 %; tính từ 1.117/1.117 là 100 % (lệch −1,5 điểm phần trăm).',
    ]);
  });

  test('a rate without counts of its own names the counts it was compared with', () => {
    const statements = [
      buildStatement('99,38%', { quantity: 'on_time_rate' }),
      buildStatement('652', { quantity: 'received' }),
      buildStatement('648', { quantity: 'resolved_in_time' }),
    ];
    expect(write({ statements })).toEqual([
      'Báo cáo ghi 99,38 %; tính từ 648/652 hồ sơ (trước hạn và đúng hạn trên tiếp nhận) là 99,39 % (lệch −0,01 điểm phần trăm).',
    ]);
  });

  test('rates that cannot be', () => {
    const appendix = buildAppendix([
      ['1.', 'Tỷ lệ hồ sơ đúng hạn', '%', '102'],
      ['>', '- Số hồ sơ đã giải quyết', 'Hồ sơ', '50'],
      ['>', '- Số hồ sơ đúng hạn', 'Hồ sơ', '51'],
      ['2.', 'Tỷ lệ PAKN đã giải quyết', '%', '0'],
      ['>', '- Số PAKN đã tiếp nhận', 'PAKN', '0'],
      ['>', '- Số PAKN đã giải quyết', 'PAKN', '0'],
      ['3.', 'Tỷ lệ người tham gia khảo sát', '%', '402'],
    ]);
    expect(write({ appendix })).toEqual([
      'Báo cáo ghi 102 %; tính từ 51/50 là 102 %. Một phần không thể lớn hơn tổng.',
      'Báo cáo ghi 0 %, nhưng tính từ 0/0: không có gì để tính nên không có tỷ lệ.',
      'Báo cáo ghi 402 %; tỷ lệ của một phần trên tổng không thể vượt 100 %.',
    ]);
  });

  test('sums that do not add up', () => {
    const dossiers = buildDossierTable([
      buildDossierRow('Hộ tịch', { received: 1134, received_online: 233, received_direct: 900 }),
      buildDossierRow(null, { received: 1135 }),
    ]);
    const procedures = buildProcedures([['Hộ tịch', '233', '1.161']]);
    const tasks = buildTasks([['Phụ lục 2', null, '54', '47', '03']]);
    expect(write({ dossiers, procedures, tasks })).toEqual([
      'Hộ tịch: báo cáo ghi 1.134 hồ sơ tiếp nhận; cộng 233 hồ sơ tiếp nhận trực tuyến và 900 hồ sơ tiếp nhận trực tiếp, qua bưu chính được 1.133 (lệch 1).',
      'Tổng cộng: báo cáo ghi 1.135 hồ sơ tiếp nhận; cộng các lĩnh vực được 1.134 (lệch 1).',
      'Hộ tịch: báo cáo ghi 1.134 hồ sơ tiếp nhận; cộng theo thủ tục được 1.161 (lệch 27).',
      'Báo cáo ghi 1.135 hồ sơ tiếp nhận; cộng theo thủ tục được 1.161 (lệch 26).',
      'Phụ lục 2, Tổng: báo cáo ghi 54 ở “Số nhiệm vụ”; cộng “Đã thực hiện” 47 và “Chưa thực hiện” 3 được 50 (lệch 4).',
    ]);
  });

  test('a part larger than its whole, in a table and in an appendix', () => {
    const dossiers = buildDossierTable([buildDossierRow('Hộ tịch', { received: 10, received_online: 12 })]);
    const appendix = buildAppendix([
      ['1.4', 'Tổng số TTHC thuộc thẩm quyền. Trong đó:', 'Thủ tục', '139'],
      ['>', '- Số TTHC cấp xã', 'Thủ tục', '157'],
    ]);
    expect(write({ dossiers, appendix })).toEqual([
      'Hộ tịch: báo cáo ghi 12 hồ sơ tiếp nhận trực tuyến, lớn hơn tổng chứa nó là 10 hồ sơ tiếp nhận (vượt 2).',
      'Báo cáo ghi 157 ở “Số TTHC cấp xã”, lớn hơn tổng chứa nó là 139 ở “Tổng số TTHC thuộc thẩm quyền” (vượt 18).',
    ]);
  });

  test('a quantity stated twice says where it is stated otherwise', () => {
    const dossiers = buildDossierTable([buildDossierRow(null, { received: 485 })]);
    const appendix = buildAppendix([['1.', 'Tổng số hồ sơ', 'Hồ sơ', '251']], {
      0: { quantity: 'received' },
    });
    expect(write({ dossiers, appendix })).toEqual([
      'Ở chỗ này báo cáo ghi 251 hồ sơ tiếp nhận; ở test.csv, dòng 1 là 485 (lệch 234).',
    ]);
  });
});

test('every grade and every rule has a name and an explanation of its own', () => {
  const texts = [
    ...GRADES.flatMap((grade) => [nameGrade(grade), explainGrade(grade)]),
    ...RULES.flatMap((rule) => [nameRule(rule), explainRule(rule)]),
  ];
  expect(new Set(texts).size).toBe(2 * (GRADES.length + RULES.length));
});
