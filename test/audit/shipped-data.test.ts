import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { summarize } from './list-findings.ts';

let dataset: Dataset;

beforeEach(async () => {
  const result = await loadDataFolder(resolve(process.cwd(), 'data'));
  if (result.kind === 'failed') throw new Error(`the data folder has ${result.diagnostics.length} errors`);
  dataset = result.dataset;
});

/** "file:row" of the claim, then the finding. Nothing else may be found, nothing may be missing. */
function audit(communeId: string): readonly string[] {
  const report = dataset.reports.find((candidate) => candidate.communeId === communeId);
  if (report === undefined) throw new Error(`no report of ${communeId}`);
  return auditReport(report, dataset).map((finding) => {
    const { file, row } = finding.claim.place;
    return `${file.slice(file.lastIndexOf('/') + 1)}:${row} ${summarize(finding)}`;
  });
}

describe('the complete findings of the five published reports', () => {
  test('Cam Phúc Nam, first half of 2023', () => {
    expect(audit('khanh-hoa-cam-phuc-nam')).toEqual([
      // the form repeats the 251 online dossiers as all received, resolved and on time
      'indicators.csv:47 stated-twice mismatch: received 251 ≠ 485 ← 485',
      'indicators.csv:48 stated-twice mismatch: resolved 251 ≠ 478 ← 478',
      'indicators.csv:49 stated-twice mismatch: resolved_in_time 251 ≠ 478 ← 471, 7',
      // 0 % of nothing: no legal documents to deal with, no citizen feedback
      'indicators.csv:18 I6-empty mismatch: “- Tỷ lệ xử lý” 0% ≠ ? ← 0, 0',
      'indicators.csv:23 I6-empty mismatch: “- Tỷ lệ xử lý” 0% ≠ ? ← 0, 0',
      'indicators.csv:54 I6-empty mismatch: “Tỷ lệ giải quyết phản” 0% ≠ ? ← 0, 0',
      // 294,196 of 300 million đồng
      'indicators.csv:66 I6-rate mismatch: “Tỷ lệ thực hiện kế” 99.4% ≠ 98.0653% ← 294.196, 300',
      // 26,7 and 73,3 are the shares 67/251 and 184/251 of all online procedures, not of those that qualify
      'indicators.csv:78 I6-rate mismatch: “Tỷ lệ TTHC đủ điều” 26.7% ≠ 100% ← 67, 67',
      'indicators.csv:82 I6-rate mismatch: “Tỷ lệ TTHC đủ điều” 73.3% ≠ 100% ← 184, 184',
      // 67 and 184 are dossiers again: fewer procedures are online in all
      'indicators.csv:87 parts-sum mismatch: “- Tổng số TTHC đang” 54 ≠ 251 ← 67, 184',
      // a rate by its label, dossiers by its unit
      'indicators.csv:104 unit mismatch: “Tỷ lệ hồ sơ được” 11 ≠ ? ← ',
    ]);
  });

  test('Vĩnh Thạnh, third quarter of 2023', () => {
    const allReceived =
      '40, 9, 2, 37, 23, 23, 3, 671, 205, 12, 10, 5, 1, 1, 1, 18, 5, 3, 2, 1, 4, 2, 3, 5, 2, 38, 1, 1, 18, 15';
    const allOnline =
      '37, 8, 2, 37, 20, 21, 2, 0, 0, 12, 10, 4, 1, 0, 0, 12, 4, 2, 1, 1, 3, 0, 0, 5, 0, 32, 1, 1, 13, 9';
    const civilReceived = '40, 9, 2, 37, 23, 23, 3, 12, 10, 5, 1, 1, 1, 18, 5, 3, 2, 1, 4, 38, 1';
    const civilOnline = '37, 8, 2, 37, 20, 21, 2, 12, 10, 4, 1, 0, 0, 12, 4, 2, 1, 1, 3, 32, 1';
    expect(audit('khanh-hoa-vinh-thanh')).toEqual([
      // the table by procedure gives other numbers than the table by field, in four fields and in total
      'dossiers.csv:4 I10-procedures mismatch: received 37 ≠ 38 ← 5, 18, 15',
      'dossiers.csv:4 I10-procedures mismatch: received_online 26 ≠ 27 ← 5, 13, 9',
      'dossiers.csv:5 I10-procedures mismatch: received 848 ≠ 876 ← 671, 205',
      `dossiers.csv:6 I10-procedures mismatch: received 240 ≠ 239 ← ${civilReceived}`,
      `dossiers.csv:6 I10-procedures mismatch: received_online 206 ≠ 210 ← ${civilOnline}`,
      'dossiers.csv:7 I10-procedures mismatch: received 8 ≠ 7 ← 2, 3, 2',
      `dossiers.csv:9 I10-procedures mismatch: received 1134 ≠ 1161 ← ${allReceived}`,
      `dossiers.csv:9 I10-procedures mismatch: received_online 233 ≠ 238 ← ${allOnline}`,
      // plan 2: 47 done and 3 not done are not 54 tasks; its sections have 48 and 6
      'tasks.csv:18 parts-sum mismatch: “Số nhiệm vụ” 54 ≠ 50 ← 47, 3',
      'tasks.csv:18 parts-sum mismatch: “Đã thực hiện” 47 ≠ 48 ← 6, 6, 5, 7, 6, 12, 3, 3',
      'tasks.csv:18 parts-sum mismatch: “Chưa thực hiện” 3 ≠ 6 ← 3, 0, 0, 1, 1, 0, 0, 1',
      // 8 of 9 is 88,89, printed 88.8
      'report.json:33 I6-rate truncated: “Tỷ lệ công chức đạt” 88.8% ≠ 88.8889% ← 8, 9',
      // 21 posts assigned, 20 by the decision that the prose cites
      'indicators.csv:74 stated-twice mismatch: “- Tổng số biên chế” 21 ≠ 20 ← 20',
      // 100 % and 0 % of nothing
      'indicators.csv:9 I6-empty mismatch: “Tỷ lệ xử lý các” 100% ≠ ? ← 0, 0',
      'indicators.csv:31 I6-empty mismatch: “- Tỷ lệ xử lý” 0% ≠ ? ← 0, 0',
      'indicators.csv:36 I6-empty mismatch: “- Tỷ lệ xử lý” 0% ≠ ? ← 0, 0',
      // 98,5 is 1.117 of 1.134 received, printed above 1.117 of 1.117 resolved
      'indicators.csv:55 I6-rate mismatch: on_time_rate 98.5% ≠ 100% ← 1117, 1117',
      // 744 documents sent electronically of 894 issued
      'indicators.csv:114 I6-rate mismatch: “- Tỷ lệ sử dụng” 100% ≠ 83.2215% ← 744, 894',
      'indicators.csv:126 I6-rate truncated: online_rate 20.54% ≠ 20.5467% ← 233, 1134',
    ]);
  });

  test('Chi Lăng Nam, 2023', () => {
    expect(audit('hai-duong-chi-lang-nam')).toEqual([
      'report.json:11 I6-rate truncated: “Tỷ lệ hồ sơ giải” 97.6% ≠ 97.6694% ← 3143, 3218',
      // 2,4 is what is left of 100 beside 97,6
      'report.json:15 I6-rate rounded: “Tỷ lệ hồ sơ giải” 2.4% ≠ 2.3306% ← 75, 3218',
      // the form takes all 3.225 received for resolved; the prose has 3.218 resolved and 7 pending
      'indicators.csv:48 stated-twice mismatch: resolved 3225 ≠ 3218 ← 3218',
      'indicators.csv:49 stated-twice mismatch: resolved_in_time 3225 ≠ 3218 ← 3143, 75',
      'indicators.csv:50 I6-empty mismatch: “Tỷ lệ giải quyết phản” 0% ≠ ? ← 0, 0',
      'indicators.csv:118 I6-rate mismatch: online_rate 84% ≠ 97.5814% ← 3147, 3225',
      // 157 procedures of the commune (139 + 11 + 7) under a total of 139
      'indicators.csv:41 I7-part impossible: “Số TTHC cấp xã (UBND:” 157 ≠ 139 ← 139',
    ]);
  });

  test('Phùng Minh, first half of 2024', () => {
    expect(audit('thanh-hoa-phung-minh')).toEqual([
      // of the received, since the report has no number of the resolved
      'report.json:15 I6-rate truncated: on_time_rate 99.38% ≠ 99.3865% ← 648, 652',
      'indicators.csv:52 parts-sum mismatch: received 652 ≠ 526 ← 0, 0, 423, 103',
      // no procedure with online payment in all, five of them in the commune
      'indicators.csv:90 I7-part impossible: “- Cấp xã” 5 ≠ 0 ← 0',
    ]);
  });

  test('the Hà Nội ward, May 2024', () => {
    expect(audit('ha-noi-phuong-khong-neu-ten')).toEqual([
      // the number of people asked stands where their share belongs
      'indicators.csv:82 I6-rate impossible: “Tỷ lệ % số lượng” 402% ≠ ? ← ',
      // 478/2163 is printed as its reckoning, above 97 of 388
      'indicators.csv:120 I6-rate mismatch: online_rate 22.09% ≠ 25% ← 97, 388',
      // 28,395… and 1,2048…, reckoned in the column of remarks
      'indicators.csv:108 I6-rate truncated: “Tỷ lệ TTHC đủ điều” 28.39% ≠ 28.3951% ← 46, 162',
      'indicators.csv:116 I6-rate mismatch: “Tỷ lệ TTHC cung cấp” 1.23% ≠ 1.2048% ← 2, 166',
      // 46 in part and 2 in full are not 2 together
      'indicators.csv:117 parts-sum mismatch: “Tổng số TTHC đang cung” 2 ≠ 48 ← 46, 2',
      // the report is called May, these rows say January to April
      'indicators.csv:76 period-name mismatch: “Kết quả tiếp nhận và” 893 ≠ ? ← ',
      // 893 from January to April, 388 of unstated dates
      'indicators.csv:78 over-received mismatch: resolved 893 ≠ 388 ← 388',
    ]);
  });
});
