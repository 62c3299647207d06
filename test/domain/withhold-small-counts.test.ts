import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Report } from '../../src/domain/report.ts';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { buildDossierRow, buildDossierTable, buildProcedures, buildReport } from '../build-report.ts';
import { loadFiles, SOUND_FOLDER } from '../ingest/data-folder.ts';

async function loadShipped(smallestPublishedCount: number): Promise<Dataset> {
  const result = await loadDataFolder(resolve('data'));
  if (result.kind === 'failed') throw new Error('the shipped data has errors');
  return { ...result.dataset, site: { ...result.dataset.site, smallestPublishedCount } };
}

function readReceived(dataset: Dataset, commune: string): Record<string, string> {
  const report = dataset.reports.find((one) => one.communeId === commune);
  const rows = report?.dossiers?.rows ?? [];
  return Object.fromEntries(
    rows.map(({ label, counts: { received } }) => [
      label,
      received.kind === 'present' ? String(received.value) : `${received.reason}|${received.printed}`,
    ]),
  );
}

// Cam Phúc Nam: 34, 162, 1, 265, 4, 1, 18, 0, total 485.
test('a field with fewer dossiers than the smallest published count is withheld, a field with none is not', async () => {
  const received = readReceived(withholdSmallCounts(await loadShipped(3)), 'khanh-hoa-cam-phuc-nam');
  expect(received).toEqual({
    'Bảo trợ xã hội': '34',
    'Chứng thực': '162',
    'Công tác dân tộc': 'withheld|',
    'Hộ tịch': '265',
    'Người có công': '4',
    'Nuôi con nuôi': 'withheld|',
    'Thi đua - khen thưởng': '18',
    'Văn hóa cơ sở': '0',
    'Tổng cộng': '485',
  });
});

// Vĩnh Thạnh: 37, 848, 240, 8, 1, total 1134: the single 1 could be found by subtraction, so the 8 goes too.
test('a single withheld field takes the next smallest with it, so that the total does not reveal it', async () => {
  const received = readReceived(withholdSmallCounts(await loadShipped(5)), 'khanh-hoa-vinh-thanh');
  expect(received['Thi đua – Khen thưởng']).toBe('withheld|');
  expect(received['Người có công']).toBe('withheld|');
  expect(received['Bảo trợ xã hội']).toBe('37');
  expect(received['Tổng cộng']).toBe('1134');
});

test('no other count of a withheld field stays, not even a zero', async () => {
  const dataset = withholdSmallCounts(await loadShipped(3));
  const report = dataset.reports.find((one) => one.communeId === 'khanh-hoa-cam-phuc-nam');
  const row = report?.dossiers?.rows.find((one) => one.label === 'Công tác dân tộc');
  expect(Object.values(row?.counts ?? {}).filter((figure) => figure.kind === 'present')).toEqual([]);
});

test('nothing is withheld when the publisher sets no limit', async () => {
  const dataset = await loadShipped(0);
  expect(withholdSmallCounts(dataset)).toBe(dataset);
});

describe('made-up reports', () => {
  async function withhold(report: Report, limit: number): Promise<Dataset> {
    const dataset = await loadFiles(SOUND_FOLDER);
    return withholdSmallCounts({
      ...dataset,
      site: { ...dataset.site, smallestPublishedCount: limit },
      reports: [report],
      reportsByCommune: new Map([[report.communeId, [report]]]),
      reportsByPeriod: new Map([[report.period.id, [report]]]),
    });
  }

  const say = (figure: Figure) => (figure.kind === 'present' ? figure.value : figure.reason);

  // Births 10, 2, 8: the 2 alone could be found by subtraction, so the 8 goes too. Copies 50, 60. One without a known field.
  const procedures = {
    ...buildProcedures([
      ['ho-tich', '1', '10'],
      ['ho-tich', '1', '2'],
      ['chung-thuc', '0', '50'],
      ['ho-tich', '3', '8'],
      ['chung-thuc', '0', '60'],
      ['la', '1', '4'],
      ['la', '1', '3'],
    ]),
  };
  const report = buildReport({
    procedures: {
      ...procedures,
      title: 'Biểu 2',
      rows: procedures.rows.map((row) => (row.fieldLabel === 'la' ? { ...row, fieldId: null } : row)),
    },
  });

  test('procedures of few dossiers are withheld with their online count, field by field', async () => {
    const { reports } = await withhold(report, 5);
    const table = reports[0]?.procedures;
    expect(table?.title).toBe('Biểu 2');
    expect(table?.rows.map((row) => [row.name, say(row.received), say(row.receivedOnline)])).toEqual([
      ['Thủ tục 1', 10, 1],
      ['Thủ tục 2', 'withheld', 'withheld'],
      ['Thủ tục 3', 50, 0],
      ['Thủ tục 4', 'withheld', 'withheld'],
      ['Thủ tục 5', 60, 0],
      ['Thủ tục 6', 'withheld', 'withheld'],
      ['Thủ tục 7', 'withheld', 'withheld'],
    ]);
  });

  test('by commune and by period the same reports are found, without what is withheld', async () => {
    const { reports, reportsByCommune, reportsByPeriod } = await withhold(report, 5);
    expect([...reportsByCommune]).toEqual([[report.communeId, reports]]);
    expect([...reportsByPeriod]).toEqual([[report.period.id, reports]]);
    expect(reports[0]).not.toEqual(report);
    expect(reports[0]).toMatchObject({ dossiers: null, title: report.title, communeId: report.communeId });
  });

  test('as many as the limit are published; a count that is not given stays what it is', async () => {
    const dossiers = buildDossierTable([
      buildDossierRow('a', { received: 5, resolved: 5 }),
      buildDossierRow('b', { received: 4, received_online: 1 }),
      buildDossierRow('c', { received: 3 }),
      buildDossierRow('d', { resolved: 1 }),
      buildDossierRow(null, { received: 12 }),
    ]);
    const { reports } = await withhold(buildReport({ dossiers }), 5);
    const rows = reports[0]?.dossiers?.rows ?? [];
    expect(rows.map(({ counts }) => say(counts.received))).toEqual([
      5,
      'withheld',
      'withheld',
      'not-stated',
      12,
    ]);
    expect(rows.map(({ counts }) => say(counts.received_online))).toEqual([
      'not-stated',
      'withheld',
      'not-stated',
      'not-stated',
      'not-stated',
    ]);
    expect(rows.map(({ counts }) => say(counts.resolved))).toEqual([
      5,
      'not-stated',
      'not-stated',
      1,
      'not-stated',
    ]);
  });
});
