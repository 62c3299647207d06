import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import {
  buildAbsent,
  buildDossierRow,
  buildDossierTable,
  buildFigure,
  buildProcedures,
  buildReport,
  buildTasks,
} from '../build-report.ts';
import { listFindings } from './list-findings.ts';

/** The sentences as a reader sees them, with plain spaces. */
function write(report: ReturnType<typeof buildReport>): readonly string[] {
  return auditReport(report).map((finding) => formatFinding(finding).replaceAll('\u00a0', ' '));
}

describe('task plans', () => {
  const table = buildTasks([
    ['Kế hoạch 1', '1', '30', '26', '4'],
    ['Kế hoạch 1', '2', '24', '22', '2'],
    ['Kế hoạch 1', null, '54', '48', '6'],
  ]);

  test('a plan that adds up, and a total without sections, give nothing', () => {
    expect(listFindings(buildReport({ tasks: table }))).toEqual([]);
    expect(listFindings(buildReport({ tasks: buildTasks([['Kế hoạch 2', null, '5', '3', '2']]) }))).toEqual(
      [],
    );
  });

  test('a cell that is left blank leaves its sums open, not those of the other columns', () => {
    const change = (index: number, key: 'tasks' | 'done' | 'notDone') =>
      listFindings(
        buildReport({
          tasks: {
            ...table,
            rows: table.rows.map((row, at) =>
              at === index
                ? { ...row, [key]: buildAbsent() }
                : row.kind === 'total'
                  ? {
                      ...row,
                      tasks: buildFigure('55', { file: '', row: 4, column: 3, header: 'Số nhiệm vụ' }),
                    }
                  : row,
            ),
          },
        }),
      );
    expect(change(2, 'tasks')).toEqual([]);
    expect(change(0, 'done')).toEqual(['parts-sum mismatch: “Số nhiệm vụ” 55 ≠ 54 ← 48, 6']);
    expect(change(1, 'tasks')).toEqual(['parts-sum mismatch: “Số nhiệm vụ” 55 ≠ 54 ← 48, 6']);
  });

  test('the sentence names the plan and its section', () => {
    expect(write(buildReport({ tasks: buildTasks([['Kế hoạch 1', 'Mục 2', '9', '6', '2']]) }))).toEqual([
      'Kế hoạch 1, Mục 2: báo cáo ghi 9 ở “Số nhiệm vụ”; cộng “Đã thực hiện” 6 và “Chưa thực hiện” 2 được 8 (lệch 1).',
    ]);
  });
});

describe('the table by procedure', () => {
  const dossiers = buildDossierTable([
    buildDossierRow('ho-tich', { received: 240, received_online: 206 }),
    buildDossierRow('chung-thuc', { received: 848, received_online: 0 }),
    buildDossierRow(null, { received: 1088, received_online: 206 }),
  ]);
  const procedures = buildProcedures([
    ['ho-tich', '206', '240'],
    ['chung-thuc', '0', '800'],
    ['chung-thuc', '0', '48'],
  ]);

  test('procedures of no known field count for the total alone', () => {
    const rows = procedures.rows.map((row, index) => (index === 2 ? { ...row, fieldId: null } : row));
    expect(listFindings(buildReport({ dossiers, procedures: { ...procedures, rows } }))).toEqual([
      'I10-procedures mismatch: received 848 ≠ 800 ← 800',
    ]);
  });

  test('a field without procedures, and a cell that is left blank on either side, say nothing', () => {
    const some = { ...procedures, rows: procedures.rows.slice(1) };
    expect(listFindings(buildReport({ dossiers, procedures: some }))).toEqual([
      'I10-procedures mismatch: received 1088 ≠ 848 ← 800, 48',
      'I10-procedures mismatch: received_online 206 ≠ 0 ← 0, 0',
    ]);
    const blank = {
      ...procedures,
      rows: procedures.rows.map((row, index) => (index === 2 ? { ...row, received: buildAbsent() } : row)),
    };
    expect(listFindings(buildReport({ dossiers, procedures: blank }))).toEqual([]);
    const silent = buildDossierTable([
      buildDossierRow('ho-tich', { received_online: 206 }),
      buildDossierRow('chung-thuc', { received: 848, received_online: 0 }),
      buildDossierRow(null, { received_online: 206 }),
    ]);
    expect(listFindings(buildReport({ dossiers: silent, procedures }))).toEqual([]);
  });

  test('the finding names the field, the total row none, and each count by its procedure', () => {
    const less = { ...procedures, rows: procedures.rows.slice(0, 2) };
    expect(auditReport(buildReport({ dossiers, procedures: less }))).toMatchObject([
      { subject: 'chung-thuc', claim: { label: 'chung-thuc' }, operands: [{ label: 'Thủ tục 2' }] },
      { subject: '', operands: [{ label: 'Thủ tục 1' }, { label: 'Thủ tục 2' }] },
    ]);
  });
});

describe('the total row of a dossier table', () => {
  test('each part of a finding bears the name of its field', () => {
    const dossiers = buildDossierTable([
      buildDossierRow('ho-tich', { received: 10 }),
      buildDossierRow('chung-thuc', { received: 20 }),
      buildDossierRow(null, { received: 31 }),
    ]);
    expect(auditReport(buildReport({ dossiers }))).toMatchObject([
      { subject: 'Tổng cộng', operands: [{ label: 'ho-tich' }, { label: 'chung-thuc' }] },
    ]);
  });

  test('a table of a total alone has nothing to add up', () => {
    expect(
      listFindings(buildReport({ dossiers: buildDossierTable([buildDossierRow(null, { received: 31 })]) })),
    ).toEqual([]);
  });
});

test('a broken identity names the row and each count that it adds', () => {
  const dossiers = buildDossierTable([
    buildDossierRow('ho-tich', { received: 10, received_online: 4, received_direct: 5 }),
  ]);
  expect(auditReport(buildReport({ dossiers }))).toMatchObject([
    {
      rule: 'I1-received',
      subject: 'ho-tich',
      claim: { quantity: 'received', label: 'ho-tich', value: 10 },
      operands: [{ quantity: 'received_online' }, { quantity: 'received_direct' }],
      expected: 9,
      difference: 1,
      unit: 'count',
    },
  ]);
});
