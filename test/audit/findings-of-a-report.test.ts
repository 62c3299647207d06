import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Report } from '../../src/domain/report.ts';
import {
  buildAppendix,
  buildDossierRow,
  buildDossierTable,
  buildProcedures,
  buildReport,
  buildStatement,
  buildTasks,
} from '../build-report.ts';
import { buildIndicator, id } from './build-indicator.ts';
import { listFindings, summarize } from './list-findings.ts';

const CONTEXT = {
  indicators: new Map([
    buildIndicator('partial'),
    buildIndicator('full'),
    buildIndicator('online', { partIds: [id('partial'), id('full')] }),
    buildIndicator('rate', { kind: 'rate' }),
  ]),
  reportsByCommune: new Map(),
};

function audit(report: Report): readonly string[] {
  return auditReport(report, CONTEXT).map(summarize);
}

describe('what is said once', () => {
  const sum = (given: Parameters<typeof buildAppendix>[1]) =>
    buildAppendix(
      [
        ['1.', 'Tổng số trực tuyến, trong đó:', 'TTHC', '50'],
        ['>1.1', 'Một phần', 'TTHC', '46'],
        ['>1.2', 'Toàn trình', 'TTHC', '2'],
      ],
      given,
    );
  const mapped = {
    0: { indicatorId: id('online') },
    1: { indicatorId: id('partial') },
    2: { indicatorId: id('full') },
  };

  test('a sum that the form and the catalogue both ask for: 46 + 2 = 48', () => {
    const expected = ['parts-sum mismatch: “Tổng số trực tuyến, trong” 50 ≠ 48 ← 46, 2'];
    expect(audit(buildReport({ appendix: sum({}) }))).toEqual(expected);
    expect(audit(buildReport({ appendix: sum(mapped) }))).toEqual(expected);
  });

  test('a report alone, without the catalogue, is held against itself', () => {
    expect(listFindings(buildReport({ appendix: sum(mapped) }))).toEqual([
      'parts-sum mismatch: “Tổng số trực tuyến, trong” 50 ≠ 48 ← 46, 2',
    ]);
  });

  test('a rate that its own counts contradict: the prose needs no word about it', () => {
    const appendix = (printed: string) =>
      buildAppendix(
        [
          ['1.', 'Tỷ lệ điện tử', '%', printed],
          ['>', '- Tổng số văn bản', 'Văn bản', '50'],
          ['>', '- Số văn bản điện tử', 'Văn bản', '45'],
        ],
        { 0: { indicatorId: id('rate') } },
      );
    const statements = [buildStatement('80%', { indicatorId: id('rate') })];
    expect(audit(buildReport({ appendix: appendix('98'), statements }))).toEqual([
      'I6-rate mismatch: “Tỷ lệ điện tử” 98% ≠ 90% ← 45, 50',
    ]);
    // 90 % is right by its own counts, so that the prose contradicts it is news.
    expect(audit(buildReport({ appendix: appendix('90'), statements }))).toEqual([
      'stated-twice mismatch: “Tỷ lệ điện tử” 90% ≠ 80% ← 0.8',
    ]);
    // Whatever else is found in the report.
    const dossiers = buildDossierTable([
      buildDossierRow('ho-tich', { received: 10, received_online: 9, received_direct: 2 }),
    ]);
    expect(audit(buildReport({ dossiers, appendix: appendix('90'), statements }))).toEqual([
      'I1-received mismatch: received 10 ≠ 11 ← 9, 2',
      'stated-twice mismatch: “Tỷ lệ điện tử” 90% ≠ 80% ← 0.8',
    ]);
  });

  test('a count stated twice stays, though the rate in the next row is contradicted', () => {
    const appendix = buildAppendix(
      [
        ['1.', 'Tỷ lệ điện tử', '%', '98'],
        ['>', '- Tổng số văn bản', 'Văn bản', '50'],
        ['>', '- Số văn bản điện tử', 'Văn bản', '45'],
      ],
      { 0: { indicatorId: id('rate') }, 2: { indicatorId: id('partial') } },
    );
    const statements = [
      buildStatement('80%', { indicatorId: id('rate') }),
      buildStatement('44', { indicatorId: id('partial') }),
    ];
    expect(audit(buildReport({ appendix, statements }))).toEqual([
      'stated-twice mismatch: “- Số văn bản điện” 45 ≠ 44 ← 44',
      'I6-rate mismatch: “Tỷ lệ điện tử” 98% ≠ 90% ← 45, 50',
    ]);
  });
});

test('findings come in the order of the report: table, procedures, tasks, prose, appendix row by row', () => {
  const report = buildReport({
    dossiers: buildDossierTable([
      buildDossierRow('ho-tich', { received: 10, received_online: 9, received_direct: 2 }),
      buildDossierRow(null, { received: 12, received_online: 9, received_direct: 3 }),
    ]),
    procedures: buildProcedures([['ho-tich', '9', '11']]),
    tasks: buildTasks([['Kế hoạch', '1', '5', '3', '1']]),
    statements: [
      buildStatement('90%', {
        numerator: buildStatement('1').figure,
        denominator: buildStatement('2').figure,
      }),
    ],
    appendix: buildAppendix([
      ['1.', 'Tổng số hồ sơ', 'Hồ sơ', '5'],
      ['>1.1', 'Tỷ lệ hồ sơ giấy', '%', '200'],
      ['>1.2', 'Số hồ sơ giấy', 'Hồ sơ', '6'],
      ['2.', 'Tỷ lệ khảo sát', '%', '300'],
    ]),
  });
  expect(listFindings(report)).toEqual([
    'I1-received mismatch: received 10 ≠ 11 ← 9, 2',
    'I5-total mismatch: received 12 ≠ 10 ← 10',
    'I5-total mismatch: received_direct 3 ≠ 2 ← 2',
    'I10-procedures mismatch: received 10 ≠ 11 ← 11',
    'I10-procedures mismatch: received 12 ≠ 11 ← 11',
    'parts-sum mismatch: “Số nhiệm vụ” 5 ≠ 4 ← 3, 1',
    'I6-rate mismatch: “Hồ sơ” 90% ≠ 50% ← 1, 2',
    'I6-rate impossible: “Tỷ lệ hồ sơ giấy” 200% ≠ ? ← ',
    'I6-rate impossible: “Tỷ lệ khảo sát” 300% ≠ ? ← ',
    'I7-part impossible: “Số hồ sơ giấy” 6 ≠ 5 ← 5',
  ]);
});
