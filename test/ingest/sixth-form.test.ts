import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { readValue } from '../../src/domain/figure.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import { readFolder } from '../../src/ingest/read-folder.ts';
import { summarize } from '../audit/list-findings.ts';
import { readShippedText, SHIPPED, takeAppendix } from './shipped-folder.ts';

/** A made-up province with a form, a report and a layout of its own: data files only. */
const FOLDER = 'test/fixtures/sixth-form/data';
const REPORT = 'tinh-sau-dong-moi/2024-6-thang';

test('every row of the sixth form is read into the catalogue', async () => {
  const rows = takeAppendix(await loadDataFolder(FOLDER), REPORT).rows;
  const values = rows.flatMap(({ indicatorId, figure }) =>
    indicatorId === null ? [] : [[indicatorId, readValue(figure)]],
  );
  expect(Object.fromEntries(values)).toEqual({
    'ty-le-hoan-thanh-ke-hoach': 0.6,
    'nhiem-vu-ke-hoach-de-ra': 20,
    'nhiem-vu-ke-hoach-hoan-thanh': 12,
    'khao-sat-hai-long': 1,
    'hinh-thuc-khao-sat': 2,
    'tthc-cap-xa': 215,
    'ho-so-tiep-nhan': 1250,
    'ho-so-truc-tuyen': 900,
    'ty-le-ho-so-truc-tuyen': 0.72,
    'ho-so-giai-quyet': 1200,
    'ho-so-dung-han': 1194,
    'ty-le-dung-han': 0.995,
    'bien-che-duoc-giao': 22,
    'ty-le-giai-ngan-dau-tu-cong': 0.812,
    'von-dau-tu-cong-duoc-giao': 1500.5,
    'von-dau-tu-cong-giai-ngan': 1218.406,
    'ty-le-van-ban-dien-tu': 0.98,
    'van-ban-di-phat-hanh': 400,
    'van-ban-gui-dien-tu': 380,
  });
  expect(rows.filter(({ applies }) => !applies).map(({ label }) => label)).toEqual(['tại huyện']);
});

test('its report is audited by the catalogue: a rate by counts two rows away, a sentence against a row', async () => {
  const result = await loadDataFolder(FOLDER);
  if (result.kind === 'failed') throw new Error('the fixture has errors');
  const { dataset } = result;
  expect(dataset.reports.flatMap((report) => auditReport(report, dataset)).map(summarize)).toEqual([
    'stated-twice mismatch: “Biên chế được giao” 22 ≠ 23 ← 23',
    // 380 of 400 documents
    'I6-rate mismatch: “Tỷ lệ văn bản gửi” 98% ≠ 95% ← 380, 400',
  ]);
});

test('beside the published data it stands in the same indicators', async () => {
  const { files } = await readFolder(FOLDER);
  const added = files.filter(({ path }) => /^(?:forms|reports)\//.test(path));
  const line = new TextDecoder()
    .decode(files.find(({ path }) => path === 'communes.csv')?.bytes)
    .split('\n')[1];
  const communes = new TextEncoder().encode(`${readShippedText('communes.csv').trimEnd()}\n${line}\n`);
  const result = parseDataFolder({
    files: [
      ...SHIPPED.files.map((file) => (file.path === 'communes.csv' ? { ...file, bytes: communes } : file)),
      ...added,
    ],
    diagnostics: [],
  });
  const sixth = takeAppendix(result, REPORT).rows;
  const first = takeAppendix(result, 'khanh-hoa-vinh-thanh/2023-quy-3').rows;
  const readOf = (rows: typeof sixth, id: string) => {
    const row = rows.find(({ indicatorId }) => indicatorId === id);
    return row === undefined ? null : readValue(row.figure);
  };
  expect([readOf(sixth, 'tthc-cap-xa'), readOf(first, 'tthc-cap-xa')]).toEqual([215, 213]);
});
