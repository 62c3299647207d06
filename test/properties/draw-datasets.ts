import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays } from '../../src/domain/date.ts';
import { COUNT_COLUMNS, type CountColumn } from '../../src/domain/dossier-counts.ts';
import { formatCsv } from '../../src/format/csv.ts';
import { parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import { SOUND_FOLDER } from '../ingest/data-folder.ts';
import { makeDay } from './draw-periods.ts';

/** One row of a flat table; the columns of the table are those of its first row. */
export interface DrawnRow {
  readonly commune: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly field: string | null;
  readonly counts: Readonly<Partial<Record<CountColumn, number | null>>>;
  readonly source: string;
  readonly note: string;
}

const COMMUNES = ['khanh-hoa-tay-nha-trang', 'hai-phong-nam-thanh-mien', 'ha-noi-ba-dinh'];
const FIELDS = [null, 'ho-tich', 'chung-thuc', 'nguoi-co-cong'];
const PERIODS = [
  '2025-07',
  '2025-Q3',
  '2025-h2',
  '2025-9M',
  '2026',
  'Từ ngày 1/7 đến 26/11/2025',
  '= kỳ, "lạ"; x',
];
const TEXTS = ['', 'Cổng dịch vụ công', '=1+1', "'", 'hai\ndòng; "x"', '<b>{{x}}</b>', '0'];
const OTHERS = Object.keys(SOUND_FOLDER).filter((path) => path.startsWith('reports/'));

const counts = fc.oneof(fc.constantFrom(null, 0, 1, 2), fc.nat(2000), fc.nat());

/** Rows of any reports, each report and field once; the figures need not agree with one another. */
export const anyRows: fc.Arbitrary<readonly DrawnRow[]> = fc
  .uniqueArray(fc.constantFrom(...COUNT_COLUMNS), { minLength: 1, maxLength: 6 })
  .chain((columns) =>
    fc.uniqueArray(
      fc.record({
        commune: fc.constantFrom(...COMMUNES),
        period: fc.constantFrom(...PERIODS),
        from: fc.nat(3).map((days) => addDays(makeDay(2025, 7, 1), days)),
        to: fc.nat(2).map((days) => addDays(makeDay(2025, 9, 28), days)),
        field: fc.constantFrom(...FIELDS),
        counts: fc.record(Object.fromEntries(columns.map((column) => [column, counts]))),
        source: fc.constantFrom(...TEXTS),
        note: fc.constantFrom(...TEXTS),
      }),
      {
        minLength: 1,
        maxLength: 8,
        selector: ({ commune, period, from, to, field }) => [commune, period, from, to, field].join('|'),
      },
    ),
  );

export function writeFlatTable(rows: readonly DrawnRow[]): string {
  const columns = Object.keys(rows[0]?.counts ?? {}) as CountColumn[];
  return formatCsv(
    ['commune', 'period', 'from', 'to', 'field', ...columns, 'source', 'note'],
    rows.map((row) => [
      ...[row.commune, row.period, row.from, row.to, row.field],
      ...columns.map((column) => row.counts[column] ?? null),
      ...[row.source, row.note],
    ]),
  );
}

/** A folder whose only reports are in one file; throws the codes of its problems. */
export function readFlat(name: string, text: string, smallestPublishedCount = 0): Dataset {
  const { 'site.json': site = '{}', ...registries } = SOUND_FOLDER;
  const settings = { ...JSON.parse(site), smallest_published_count: smallestPublishedCount };
  const texts = { ...registries, 'site.json': JSON.stringify(settings), [`reports/${name}`]: text };
  const files = Object.entries(texts).filter(
    ([path]) => !OTHERS.includes(path) || path === `reports/${name}`,
  );
  const result = parseDataFolder({
    files: files.map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
    diagnostics: [],
  });
  if (result.kind === 'ok') return result.dataset;
  throw new Error(result.diagnostics.map(({ code, row }) => `${code} in row ${row}`).join(', '));
}
