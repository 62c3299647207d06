import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { type Figure, NOT_STATED } from '../../src/domain/figure.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Statement } from '../../src/domain/tables.ts';
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

/** The sentences as a reader sees them, with plain spaces. */
function write(report: Report): readonly string[] {
  return auditReport(report).map((finding) => formatFinding(finding).replaceAll('\u00a0', ' '));
}

function state(
  printed: string,
  counts: Parameters<typeof buildDossierRow>[1],
  quantity: 'on_time_rate' | 'online_rate',
) {
  const dossiers = buildDossierTable([buildDossierRow(null, counts)]);
  return buildReport({ dossiers, statements: [buildStatement(printed, { quantity })] });
}

describe('of the formulas that a report may have meant', () => {
  // A: 648/650 = 99,6923 %; B: 648/652 = 99,3865 %, cut to 99,38
  const onTime = { received: 652, resolved: 650, resolved_in_time: 648 };
  // new: 2/6 = 33,3333 %; all: 2/7 = 28,5714 %, cut to 28,57 %
  const online = { received: 7, received_online: 2, carried_over: 1 };

  test('the one that comes nearest is named, whether it is tried first or last', () => {
    expect(listFindings(state('99,38%', onTime, 'on_time_rate'))).toEqual([
      'I6-rate truncated: on_time_rate 99.38% ≠ 99.3865% ← 648, 652',
    ]);
    expect(listFindings(state('99,6%', onTime, 'on_time_rate'))).toEqual([
      'I6-rate truncated: on_time_rate 99.6% ≠ 99.6923% ← 648, 650',
    ]);
    expect(listFindings(state('33,4%', online, 'online_rate'))).toEqual([
      'I6-rate rounded: online_rate 33.4% ≠ 33.3333% ← 2, 6',
    ]);
  });

  test('each count keeps its name; a term made of several counts is a number', () => {
    expect(write(state('84%', online, 'online_rate'))).toEqual([
      'Báo cáo ghi 84 %; tính từ 2/6 hồ sơ (trực tuyến trên mới tiếp nhận) là 33,33 % (lệch +50,67 điểm phần trăm).',
    ]);
    const [finding] = auditReport(
      state('90%', { resolved: 50, resolved_early: 40, resolved_on_time: 8 }, 'on_time_rate'),
    );
    expect(finding?.operands).toMatchObject([
      { quantity: null, label: '', value: 48, printed: '' },
      { quantity: 'resolved', label: '', value: 50, printed: '50' },
    ]);
    expect(finding?.formula).toBe('on-time-a');
    const [other] = auditReport(state('90%', { received: 485, received_online: 251 }, 'online_rate'));
    expect(other?.operands).toMatchObject([
      { quantity: 'received_online', value: 251, printed: '251' },
      { quantity: 'received', value: 485, printed: '485' },
    ]);
  });
});

describe('which counts a headline rate is held against', () => {
  test('those of its own scope', () => {
    const police = (printed: string, quantity: 'received' | 'received_online' | 'online_rate') =>
      buildStatement(printed, { quantity, scope: 'police' });
    const counts = [
      buildStatement('1.000', { quantity: 'received' }),
      buildStatement('100', { quantity: 'received_online' }),
      police('400', 'received'),
      police('300', 'received_online'),
    ];
    const audit = (printed: string) =>
      listFindings(buildReport({ statements: [...counts, police(printed, 'online_rate')] }));
    expect(audit('75%')).toEqual([]);
    expect(audit('10%')).toEqual(['I6-rate mismatch: online_rate 10% ≠ 75% ← 300, 400']);
  });

  test('those of its own dates, also in the appendix', () => {
    const span = buildSpan('2024-01-01', '2024-04-30');
    const audit = (printed: string, ownSpan: typeof span | null) =>
      listFindings(
        buildReport({
          span: buildSpan('2024-05-01', '2024-05-31'),
          dossiers: buildDossierTable([buildDossierRow(null, { received: 200, received_online: 50 })]),
          appendix: buildAppendix(
            [
              ['1.', 'Tỷ lệ trực tuyến', '%', printed],
              ['2.', 'Tiếp nhận', 'Hồ sơ', '400'],
              ['3.', 'Nộp qua mạng', 'Hồ sơ', '300'],
            ],
            {
              0: { quantity: 'online_rate', span: ownSpan },
              1: { quantity: 'received', span },
              2: { quantity: 'received_online', span },
            },
          ),
        }),
      ).filter((line) => line.startsWith('I6'));
    expect(audit('25', null)).toEqual([]);
    expect(audit('75', null)).toEqual(['I6-rate mismatch: online_rate 75% ≠ 25% ← 50, 200']);
    expect(audit('75', span)).toEqual([]);
    expect(audit('25', span)).toEqual(['I6-rate mismatch: online_rate 25% ≠ 75% ← 300, 400']);
  });

  test('dates that the report gives no counts for leave only the impossible', () => {
    const audit = (printed: string) =>
      listFindings(
        buildReport({
          span: buildSpan('2024-05-01', '2024-05-31'),
          dossiers: buildDossierTable([buildDossierRow(null, { received: 200, received_online: 50 })]),
          appendix: buildAppendix([['1.', 'Tỷ lệ trực tuyến', '%', printed]], {
            0: { quantity: 'online_rate', span: buildSpan('2024-01-01', '2024-04-30') },
          }),
        }),
      ).filter((line) => line.startsWith('I6'));
    expect(audit('75')).toEqual([]);
    expect(audit('175')).toEqual(['I6-rate impossible: online_rate 175% ≠ ? ← ']);
  });

  test('a blank count stands for none: the one that is given elsewhere is used', () => {
    const report = buildReport({
      dossiers: buildDossierTable([buildDossierRow(null, { received: 200, received_online: 50 })]),
      appendix: buildAppendix(
        [
          ['1.', 'Tiếp nhận', 'Hồ sơ', ''],
          ['2.', 'Tỷ lệ trực tuyến', '%', '30'],
        ],
        { 0: { quantity: 'received' }, 1: { quantity: 'online_rate' } },
      ),
    });
    expect(listFindings(report)).toEqual(['I6-rate mismatch: online_rate 30% ≠ 25% ← 50, 200']);
  });
});

describe('a headline rate without counts of its own', () => {
  const phungMinh = (printed: string) =>
    listFindings(
      buildReport({
        statements: [buildStatement(printed, { quantity: 'on_time_rate' })],
        appendix: buildAppendix(
          [
            ['3.3.1', 'Số lượng hồ sơ đã tiếp nhận', 'Số lượng hồ sơ', '652'],
            ['3.3.2', 'Số lượng hồ sơ được giải quyết đúng hạn', 'Số lượng hồ sơ', '648'],
          ],
          { 0: { quantity: 'received' }, 1: { quantity: 'resolved_in_time' } },
        ),
      }),
    );

  test('is compared with formula A, or B where A is unknown: 648/652 = 99,3865 %', () => {
    expect(phungMinh('99,38%')).toEqual(['I6-rate truncated: on_time_rate 99.38% ≠ 99.3865% ← 648, 652']);
    expect(phungMinh('99,39%')).toEqual([]);
    expect(phungMinh('90%')).toEqual(['I6-rate mismatch: on_time_rate 90% ≠ 99.3865% ← 648, 652']);
  });

  test('online: any of the two usual bases may have been meant', () => {
    const dossiers = buildDossierTable([
      buildDossierRow(null, { received: 485, received_online: 251, carried_over: 9 }),
    ]);
    const online = (printed: string) =>
      listFindings(
        buildReport({ dossiers, statements: [buildStatement(printed, { quantity: 'online_rate' })] }),
      );
    expect(online('52,73%')).toEqual([]); // 251/476
    expect(online('51,75%')).toEqual([]); // 251/485
    expect(online('84%')).toEqual(['I6-rate mismatch: online_rate 84% ≠ 52.7311% ← 251, 476']);
  });

  test('the two counts that a sentence names come first; one of them alone is not enough', () => {
    const figure = (printed: string) => buildStatement(printed).figure;
    const rate = (numerator: Figure, denominator: Figure, given: Partial<Statement> = {}) =>
      listFindings(
        buildReport({ statements: [buildStatement('90%', { numerator, denominator, ...given })] }),
      );
    expect(rate(figure('18'), figure('20'))).toEqual([]);
    const named = buildStatement('90%', { numerator: figure('17'), denominator: figure('20') });
    expect(auditReport(buildReport({ statements: [named] }))[0]?.operands).toMatchObject([
      { quantity: null, label: '', value: 17, printed: '17' },
      { quantity: null, label: '', value: 20, printed: '20' },
    ]);
    expect(rate(figure('17'), figure('20'))).toEqual(['I6-rate mismatch: “Hồ sơ” 90% ≠ 85% ← 17, 20']);
    expect(rate(NOT_STATED, figure('20'))).toEqual([]);
    expect(rate(figure('17'), NOT_STATED)).toEqual([]);
    // Not a rate by its unit, and a rate that is not given.
    expect(rate(figure('17'), figure('20'), { unit: 'hồ sơ' })).toEqual([]);
    expect(rate(figure('17'), figure('20'), { figure: buildAbsent() })).toEqual([]);
  });

  test('nothing to compare with: only the impossible is said', () => {
    const lone = (printed: string) =>
      listFindings(buildReport({ statements: [buildStatement(printed, { quantity: 'on_time_rate' })] }));
    expect(lone('97%')).toEqual([]);
    expect(lone('120%')).toEqual(['I6-rate impossible: on_time_rate 120% ≠ ? ← ']);
  });
});
