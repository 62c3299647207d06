import { describe, expect, test } from 'vitest';
import type { CountColumn } from '../../src/domain/dossier-counts.ts';
import { readValue } from '../../src/domain/figure.ts';
import { selectHeadlineCounts } from '../../src/indicators/select-headline-counts.ts';
import {
  buildAbsent,
  buildDossierRow,
  buildDossierTable,
  buildReport,
  buildSpan,
  buildStatement,
} from '../build-report.ts';
import { buildCamPhucNam, buildChiLangNam, buildHanoiWard, buildPhungMinh } from './build-seed-reports.ts';

function read(report: Parameters<typeof selectHeadlineCounts>[0], column: CountColumn) {
  const { counts, origins, spans } = selectHeadlineCounts(report);
  return { value: readValue(counts[column]), origin: origins[column], span: spans[column] };
}

describe('which figure stands for a report', () => {
  test('the total row of the dossier table comes before everything else', () => {
    const report = { ...buildCamPhucNam(), statements: [buildStatement('999', { quantity: 'received' })] };
    expect(read(report, 'received')).toEqual({ value: 485, origin: 'dossiers', span: null });
  });

  test('prose comes before the appendix, and other scopes are not the commune', () => {
    expect(read(buildChiLangNam(), 'resolved')).toMatchObject({ value: 3218, origin: 'statement' });
    expect(read(buildChiLangNam(), 'resolved_in_time')).toMatchObject({ value: 3225, origin: 'appendix' });
    expect(read(buildChiLangNam(), 'resolved_overdue')).toMatchObject({ value: null, origin: null });
  });

  test('what nothing states has no value, no origin', () => {
    expect(read(buildPhungMinh(), 'resolved')).toEqual({ value: null, origin: null, span: null });
  });

  test('a row with dates of its own keeps them; the others have those of the report, or none', () => {
    const span = buildSpan('2024-01-01', '2024-04-30');
    expect(read(buildHanoiWard(), 'resolved')).toEqual({ value: 893, origin: 'appendix', span });
    expect(read(buildHanoiWard(), 'received_online')).toEqual({ value: 97, origin: 'appendix', span: null });
    expect(read(buildPhungMinh(), 'received').span).toEqual(buildSpan('2023-11-10', '2024-06-05'));
  });

  test('a table without a total row is added up, column by column', () => {
    const rows = [
      buildDossierRow('ho-tich', { received: 10, received_online: 4 }),
      buildDossierRow('dat-dai', { received: 5 }),
    ];
    const report = buildReport({ dossiers: buildDossierTable(rows) });
    expect(read(report, 'received')).toMatchObject({ value: 15, origin: 'summed' });
    expect(read(report, 'received_online')).toMatchObject({ value: null, origin: null });
  });

  test('a blank total leaves the figure to the prose, and keeps its reason where there is none', () => {
    const total = buildDossierRow(null, { received: 10 });
    const counts = { ...total.counts, resolved: buildAbsent('dash') };
    const dossiers = buildDossierTable([{ ...total, counts }], { columns: ['received', 'resolved'] });
    const bare = buildReport({ dossiers });
    expect(selectHeadlineCounts(bare).counts.resolved).toMatchObject({ kind: 'absent', reason: 'dash' });
    const told = buildReport({ dossiers, statements: [buildStatement('8', { quantity: 'resolved' })] });
    expect(read(told, 'resolved')).toMatchObject({ value: 8, origin: 'statement' });
  });
});
