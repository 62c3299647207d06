import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COUNT_COLUMNS } from '../../src/domain/dossier-counts.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { formatDiagnostic } from '../../src/strings/diagnostics.ts';
import { type Row, read, readRows, sortRows } from './read-downloads.ts';

describe('ho-so.csv', () => {
  it('holds the table of Vĩnh Thạnh cell by cell', () => {
    const rows = readRows('xa/khanh-hoa-vinh-thanh/ho-so.json').map((row) => [
      row['field'],
      ...['received', 'received_online', 'carried_over', 'received_direct'].map((column) => row[column]),
      ...['resolved', 'resolved_in_time', 'resolved_overdue'].map((column) => row[column]),
      ...['pending', 'pending_in_time', 'pending_overdue'].map((column) => row[column]),
    ]);
    // As printed in appendix 4 of the report, in its order of columns.
    expect(rows).toEqual([
      [null, 1134, 233, 7, 894, 1117, 1117, 0, 17, 17, 0],
      ['bao-tro-xa-hoi', 37, 26, 1, 10, 31, 31, 0, 6, 6, 0],
      ['chung-thuc', 848, 0, 0, 848, 848, 848, 0, 0, 0, 0],
      ['ho-tich', 240, 206, 5, 29, 230, 230, 0, 10, 10, 0],
      ['nguoi-co-cong', 8, 0, 1, 7, 7, 7, 0, 1, 1, 0],
      ['thi-dua-khen-thuong', 1, 1, 0, 0, 1, 1, 0, 0, 0, 0],
    ]);
  });

  it('holds every field and every count of every dossier table', async () => {
    const result = await loadDataFolder('data');
    if (result.kind === 'failed') throw new Error('the shipped data does not load');
    const rows = readRows('ho-so.json');
    let checked = 0;
    for (const report of result.dataset.reports) {
      for (const { fieldId, counts } of report.dossiers?.rows ?? []) {
        const found = rows.filter(
          (row) =>
            row['commune'] === report.communeId &&
            row['period'] === report.period.name &&
            row['field'] === fieldId,
        );
        expect(found, `${report.file} ${fieldId}`).toHaveLength(1);
        for (const column of COUNT_COLUMNS) {
          const figure = counts[column];
          if (figure.kind === 'absent') continue;
          expect(found[0]?.[column], `${report.file} ${fieldId} ${column}`).toBe(figure.value);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(150);
  });

  it('keeps counts of different dates in rows of their own', () => {
    // HN: 893 resolved from 1/1 to 30/4/2024; 388 received, 97 of them online, without dates.
    const rows = readRows('xa/ha-noi-phuong-khong-neu-ten/ho-so.json');
    const find = (from: string | null) => rows.filter((row) => row['from'] === from);
    expect(find('2024-01-01')).toMatchObject([{ to: '2024-04-30', resolved: 893, received: null }]);
    expect(find(null)).toMatchObject([{ to: null, resolved: null, received: 388, received_online: 97 }]);
  });

  it('can be put back into a data folder as a flat table and says the same again', async () => {
    const root = await mkdtemp(join(tmpdir(), 'cchc-round-trip-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    await mkdir(join(root, 'reports'));
    for (const file of ['site.json', 'communes.csv', 'fields.csv'])
      await cp(join('data', file), join(root, file));
    const [header = '', ...lines] = read('ho-so.csv').split('\r\n');
    const dated = lines.filter((line) => /^[^,]*,[^,]*,\d{4}-/.test(line));
    expect(lines.length - dated.length).toBe(2); // the undated row of HN, and the end of the file
    await writeFile(join(root, 'reports', 'ho-so.csv'), [header, ...dated].join('\r\n'));

    const result = await loadDataFolder(root);
    if (result.kind === 'failed')
      throw new Error(result.diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
    const again = result.dataset.reports.flatMap(({ communeId, period, span, dossiers }) =>
      (dossiers?.rows ?? []).map(({ fieldId, counts }) => ({
        commune: communeId,
        period: period.name,
        from: span?.from,
        to: span?.to,
        field: fieldId,
        ...Object.fromEntries(
          COUNT_COLUMNS.map((column) => [
            column,
            counts[column].kind === 'present' ? counts[column].value : null,
          ]),
        ),
      })),
    );
    const before = readRows('ho-so.json').filter((row) => row['from'] !== null);
    expect(sortRows(again as Row[])).toEqual(sortRows(before.map(({ source: _s, note: _n, ...row }) => row)));
  });
});
