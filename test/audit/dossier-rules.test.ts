import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import {
  buildDossierRow,
  buildDossierTable,
  buildProcedures,
  buildReport,
  buildSpan,
  buildStatement,
  buildTasks,
} from '../build-report.ts';
import { listFindings } from './list-findings.ts';

const SOUND = {
  received: 34,
  received_online: 32,
  received_direct: 2,
  carried_over: 0,
  resolved: 33,
  resolved_early: 30,
  resolved_on_time: 3,
  resolved_overdue: 0,
  pending: 1,
  pending_in_time: 1,
  pending_overdue: 0,
};

function auditRow(change: Partial<typeof SOUND> & { readonly resolved_in_time?: number }) {
  return listFindings(
    buildReport({ dossiers: buildDossierTable([buildDossierRow('ho-tich', { ...SOUND, ...change })]) }),
  );
}

describe('identities of one row', () => {
  test('a row that adds up has no finding', () => {
    expect(auditRow({})).toEqual([]);
  });

  test('I1: 32 + 2 + 5 = 39 received, not 34', () => {
    expect(auditRow({ carried_over: 5 })).toEqual(['I1-received mismatch: received 34 ≠ 39 ← 32, 2, 5']);
  });

  test('I2: 30 + 1 + 0 = 31 resolved, not 33', () => {
    expect(auditRow({ resolved_on_time: 1 })).toEqual(['I2-resolved mismatch: resolved 33 ≠ 31 ← 30, 1, 0']);
  });

  test('I2 with early and on time merged: 30 + 2 = 32', () => {
    const { resolved_early, resolved_on_time, ...merged } = SOUND;
    const row = buildDossierRow('ho-tich', { ...merged, resolved_in_time: 30, resolved_overdue: 2 });
    expect(listFindings(buildReport({ dossiers: buildDossierTable([row]) }))).toEqual([
      'I2-resolved mismatch: resolved 33 ≠ 32 ← 30, 2',
    ]);
  });

  test('I3: 1 + 4 = 5 pending, not 1; and 4 of 1 is impossible', () => {
    expect(auditRow({ pending_overdue: 4 })).toEqual([
      'I3-pending mismatch: pending 1 ≠ 5 ← 1, 4',
      'I7-part impossible: pending_overdue 4 ≠ 1 ← 1',
    ]);
  });

  test('I4: 33 resolved + 1 pending = 34 received, not 35', () => {
    expect(auditRow({ received: 35, received_direct: 3 })).toEqual([
      'I4-balance mismatch: received 35 ≠ 34 ← 33, 1',
    ]);
  });

  test('I7: more online than received', () => {
    expect(auditRow({ received_online: 40 })).toContain('I7-part impossible: received_online 40 ≠ 34 ← 34');
  });

  test('a table without a column for dossiers carried over: received = online + direct', () => {
    const rows = [
      buildDossierRow('a', { received: 501, received_online: 458, received_direct: 43 }),
      buildDossierRow('b', { received: 53, received_online: 44, received_direct: 10 }),
    ];
    expect(listFindings(buildReport({ dossiers: buildDossierTable(rows) }))).toEqual([
      'I1-received mismatch: received 53 ≠ 54 ← 44, 10',
    ]);
  });

  test('nothing is said where a count is missing', () => {
    const rows = [
      buildDossierRow('c', {
        received_online: 2,
        received_direct: 2,
        carried_over: 1,
        resolved: 4,
        pending: 2,
      }),
      buildDossierRow('d', { resolved_early: 2, resolved_on_time: 2, resolved_overdue: 1 }),
      buildDossierRow('a', { received: 10, received_online: 1, received_direct: 1 }),
      buildDossierRow('b', { received: 5, received_online: 2, received_direct: 2, carried_over: 1 }),
    ];
    expect(listFindings(buildReport({ dossiers: buildDossierTable(rows) }))).toEqual([]);
  });
});

describe('the prose, scope by scope', () => {
  test('the police received 322 = 300 + 0 + 0?', () => {
    const police = (
      printed: string,
      quantity: 'received' | 'received_online' | 'received_direct' | 'carried_over',
    ) => buildStatement(printed, { quantity, scope: 'police' });
    const report = buildReport({
      statements: [
        buildStatement('3.225', { quantity: 'received' }),
        police('322', 'received'),
        police('300', 'received_online'),
        police('0', 'received_direct'),
        police('0', 'carried_over'),
      ],
    });
    expect(listFindings(report)).toEqual(['I1-received mismatch: received 322 ≠ 300 ← 300, 0, 0']);
    expect(auditReport(report).map(formatFinding)[0]).toMatch(/^Báo cáo ghi 322/);
  });

  test('3.225 received = 3.218 resolved + 7 pending adds up', () => {
    const report = buildReport({
      statements: [
        buildStatement('3.225', { quantity: 'received' }),
        buildStatement('3.218', { quantity: 'resolved' }),
        buildStatement('7', { quantity: 'pending' }),
      ],
    });
    expect(listFindings(report)).toEqual([]);
  });
});

describe('several rows', () => {
  test('I5: the fields add up to 30, the total says 31', () => {
    const rows = [
      buildDossierRow('a', { received: 10, received_online: 5 }),
      buildDossierRow('b', { received: 20, received_online: 5 }),
      buildDossierRow(null, { received: 31, received_online: 10 }),
    ];
    expect(listFindings(buildReport({ dossiers: buildDossierTable(rows) }))).toEqual([
      'I5-total mismatch: received 31 ≠ 30 ← 10, 20',
    ]);
  });

  test('I5 says nothing of a column that a field leaves blank', () => {
    const rows = [
      buildDossierRow('a', { received: 10 }),
      buildDossierRow('b', {}),
      buildDossierRow(null, { received: 31 }),
    ];
    expect(listFindings(buildReport({ dossiers: buildDossierTable(rows) }))).toEqual([]);
  });

  test('I5 and I10 say nothing of a total that is left blank', () => {
    const dossiers = buildDossierTable([
      buildDossierRow('a', { received: 10, received_online: 4 }),
      buildDossierRow('b', { received: 20, received_online: 5 }),
      buildDossierRow(null, { received: 30 }),
    ]);
    const procedures = buildProcedures([
      ['a', '4', '10'],
      ['b', '6', '20'],
    ]);
    expect(listFindings(buildReport({ dossiers }))).toEqual([]);
    expect(listFindings(buildReport({ dossiers, procedures }))).toEqual([
      'I10-procedures mismatch: received_online 5 ≠ 6 ← 6',
    ]);
  });

  test('I10: by procedure against by field, and in total', () => {
    const dossiers = buildDossierTable([
      buildDossierRow('ho-tich', { received: 240, received_online: 206 }),
      buildDossierRow('chung-thuc', { received: 848, received_online: 0 }),
      buildDossierRow(null, { received: 1088, received_online: 206 }),
    ]);
    const procedures = buildProcedures([
      ['ho-tich', '200', '230'],
      ['chung-thuc', '0', '671'],
      ['chung-thuc', '0', '205'],
      ['ho-tich', '6', '10'],
    ]);
    // 671 + 205 = 876; 230 + 671 + 205 + 10 = 1116
    expect(listFindings(buildReport({ dossiers, procedures }))).toEqual([
      'I10-procedures mismatch: received 848 ≠ 876 ← 671, 205',
      'I10-procedures mismatch: received 1088 ≠ 1116 ← 230, 671, 205, 10',
    ]);
    const elsewhen = { ...procedures, span: buildSpan('2023-01-01', '2023-03-31') };
    expect(listFindings(buildReport({ dossiers, procedures: elsewhen }))).toEqual([]);
  });

  test('task plans: 54 tasks are not 47 done and 3 not done; the sections give 48 and 6', () => {
    const tasks = buildTasks([
      ['Phụ lục 2', '1', '30', '26', '4'],
      ['Phụ lục 2', '2', '24', '22', '2'],
      ['Phụ lục 2', null, '54', '47', '03'],
      ['Phụ lục 3', '1', '9', '6', '3'],
    ]);
    expect(listFindings(buildReport({ tasks }))).toEqual([
      'parts-sum mismatch: “Số nhiệm vụ” 54 ≠ 50 ← 47, 3',
      'parts-sum mismatch: “Đã thực hiện” 47 ≠ 48 ← 26, 22',
      'parts-sum mismatch: “Chưa thực hiện” 3 ≠ 6 ← 4, 2',
    ]);
  });
});
