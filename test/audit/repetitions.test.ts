import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { AppendixRow, Quantity } from '../../src/domain/tables.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import {
  buildAbsent,
  buildAppendix,
  buildDossierRow,
  buildDossierTable,
  buildReport,
  buildSpan,
  buildStatement,
} from '../build-report.ts';
import { listFindings } from './list-findings.ts';

function appendixWith(stated: readonly (readonly [Quantity, string])[], change: Partial<AppendixRow> = {}) {
  const given = Object.fromEntries(stated.map(([quantity], index) => [index, { quantity, ...change }]));
  return buildAppendix(
    stated.map(([quantity, value]) => ['1.', quantity, 'Hồ sơ', value]),
    given,
  );
}

const TABLE = buildDossierTable([
  buildDossierRow(null, { received: 485, resolved: 478, resolved_early: 471, resolved_on_time: 7 }),
]);

describe('the same quantity stated twice', () => {
  test('the appendix repeats the online subset as the total', () => {
    const appendix = appendixWith([
      ['received', '251'],
      ['resolved', '251'],
      ['resolved_in_time', '251'],
    ]);
    const statements = [buildStatement('478', { quantity: 'resolved_in_time' })];
    expect(listFindings(buildReport({ dossiers: TABLE, appendix, statements }))).toEqual([
      'stated-twice mismatch: received 251 ≠ 485 ← 485',
      'stated-twice mismatch: resolved 251 ≠ 478 ← 478',
      'stated-twice mismatch: resolved_in_time 251 ≠ 478 ← 471, 7',
    ]);
  });

  test('the prose is believed before the appendix', () => {
    const statements = [
      buildStatement('3.218', { quantity: 'resolved' }),
      buildStatement('3.143', { quantity: 'resolved_early' }),
      buildStatement('75', { quantity: 'resolved_on_time' }),
    ];
    const appendix = appendixWith([
      ['resolved', '3.225'],
      ['resolved_in_time', '3.225'],
    ]);
    expect(listFindings(buildReport({ statements, appendix }))).toEqual([
      'stated-twice mismatch: resolved 3225 ≠ 3218 ← 3218',
      'stated-twice mismatch: resolved_in_time 3225 ≠ 3218 ← 3143, 75',
    ]);
  });

  test('figures of other dates are other figures', () => {
    const appendix = appendixWith([['received', '251']], { span: buildSpan('2023-01-01', '2023-04-30') });
    expect(listFindings(buildReport({ dossiers: TABLE, appendix }))).toEqual([]);
  });

  test('figures of other scopes are other figures, and may contradict each other', () => {
    const land = { quantity: 'received', scope: 'land' } as const;
    const statements = [buildStatement('74', land), buildStatement('74', land), buildStatement('70', land)];
    expect(listFindings(buildReport({ dossiers: TABLE, statements }))).toEqual([
      'stated-twice mismatch: received 70 ≠ 74 ← 74',
    ]);
  });

  test('a figure that is left blank contradicts nothing, and nothing contradicts it', () => {
    const blank = (quantity: Quantity) => buildStatement('', { quantity, figure: buildAbsent() });
    const statements = [
      blank('received'),
      blank('resolved_early'),
      buildStatement('8', { quantity: 'resolved_on_time' }),
    ];
    const appendix = appendixWith([
      ['received', '485'],
      ['resolved_in_time', '251'],
    ]);
    expect(listFindings(buildReport({ statements, appendix }))).toEqual([]);
  });

  test('early and on time are added where one place states both for the same dates', () => {
    const spring = buildSpan('2023-01-01', '2023-04-30');
    const inTime = (earlySpan: typeof spring | null, printed = '251') =>
      listFindings(
        buildReport({
          span: buildSpan('2022-12-15', '2023-06-14'),
          appendix: buildAppendix(
            [
              ['1.', 'Trước hạn', 'Hồ sơ', '70'],
              ['2.', 'Đúng hạn', 'Hồ sơ', '7'],
              ['3.', 'Trước hạn và đúng hạn', 'Hồ sơ', printed],
            ],
            {
              0: { quantity: 'resolved_early', span: earlySpan },
              1: { quantity: 'resolved_on_time' },
              2: { quantity: 'resolved_in_time' },
            },
          ),
        }),
      );
    expect(inTime(null)).toEqual(['stated-twice mismatch: resolved_in_time 251 ≠ 77 ← 70, 7']);
    expect(inTime(null, '77')).toEqual([]);
    expect(inTime(spring)).toEqual([]);
    // The prose says how many were early, the appendix how many were on time.
    const apart = buildReport({
      statements: [buildStatement('70', { quantity: 'resolved_early' })],
      appendix: appendixWith([
        ['resolved_on_time', '7'],
        ['resolved_in_time', '251'],
      ]),
    });
    expect(listFindings(apart)).toEqual([]);
  });

  test('a sum in the appendix does not contradict what the table says of both together', () => {
    const dossiers = buildDossierTable([buildDossierRow(null, { resolved_in_time: 478 })]);
    const appendix = appendixWith([
      ['resolved_early', '70'],
      ['resolved_on_time', '7'],
    ]);
    expect(listFindings(buildReport({ dossiers, appendix }))).toEqual([]);
  });

  test('only a count of both together is held against their sum', () => {
    const appendix = appendixWith([
      ['resolved_early', '70'],
      ['resolved_on_time', '7'],
      ['pending', '5'],
    ]);
    expect(listFindings(buildReport({ appendix }))).toEqual([]);
  });

  test('of other scopes only dossier counts that have a value are compared, each with its own kind', () => {
    const land = (printed: string, quantity: Quantity | null) =>
      buildStatement(printed, { quantity, scope: 'land' });
    const blank = buildStatement('', { quantity: 'pending', scope: 'land', figure: buildAbsent() });
    const statements = [
      land('74', null),
      land('70', null),
      land('90%', 'online_rate'),
      land('80%', 'online_rate'),
      blank,
      land('3', 'pending'),
      land('7', 'resolved_overdue'),
      buildStatement('4', { quantity: 'pending', scope: 'police' }),
    ];
    expect(listFindings(buildReport({ statements }))).toEqual([]);
  });

  test('the sentence says where the other value stands', () => {
    const statements = [
      buildStatement('74', { quantity: 'received' }),
      buildStatement('70', { quantity: 'received' }),
      buildStatement('5', { quantity: 'received', scope: 'land' }),
      buildStatement('6', { quantity: 'received', scope: 'land' }),
    ];
    const sentences = auditReport(buildReport({ statements })).map(formatFinding);
    expect(sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
      'Ở chỗ này báo cáo ghi 70 hồ sơ tiếp nhận; ở test.csv, dòng 1 là 74 (lệch 4).',
      'Ở chỗ này báo cáo ghi 6 hồ sơ tiếp nhận; ở test.csv, dòng 1 là 5 (lệch 1).',
    ]);
  });
});
