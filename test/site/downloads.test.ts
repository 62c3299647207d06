import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COUNT_COLUMNS } from '../../src/domain/dossier-counts.ts';
import { folder, read, readRows, sortRows } from './read-downloads.ts';
import { listFiles } from './read-site.ts';

const TABLES = ['ho-so', 'ty-le', 'so-lieu', 'phat-hien'] as const;
/** The shipped data has none yet: their rows are tested where there are some. */
const CORRECTIONS = 'dinh-chinh';
const CATALOGUES = ['don-vi', 'linh-vuc', 'chi-tieu'] as const;
const DESCRIPTIONS = ['csv-metadata.json', 'datapackage.json'] as const;
const COMMUNES_WITH_REPORTS = [
  'ha-noi-phuong-khong-neu-ten',
  'hai-duong-chi-lang-nam',
  'khanh-hoa-cam-phuc-nam',
  'khanh-hoa-vinh-thanh',
  'thanh-hoa-phung-minh',
];

const PROVINCES_WITH_REPORTS = ['ha-noi', 'hai-duong', 'khanh-hoa', 'thanh-hoa'];

function readIndicatorIds(): readonly string[] {
  const catalogue = readFileSync('data/indicators.csv', 'utf8');
  return Papa.parse<{ id: string }>(catalogue, { header: true, skipEmptyLines: true }).data.map(
    ({ id }) => id,
  );
}

const files = listFiles(folder).filter((file) => file.endsWith('.csv'));

describe('every table', () => {
  it('is there for everything, for each province and for each commune with reports', () => {
    const places = ['', ...PROVINCES_WITH_REPORTS.map((slug) => `tinh/${slug}/`)];
    const communes = COMMUNES_WITH_REPORTS.map((id) => `xa/${id}/`);
    const listTables = (tables: readonly string[], of: readonly string[]) =>
      of.flatMap((place) => tables.flatMap((table) => [`${place}${table}.csv`, `${place}${table}.json`]));
    // No commune has a correction yet, and none a table of them.
    const expected = [...listTables([...TABLES, CORRECTIONS], places), ...listTables(TABLES, communes)];
    const catalogues = CATALOGUES.flatMap((table) => [`${table}.csv`, `${table}.json`]);
    const indicators = readIndicatorIds().flatMap((id) => [`chi-tieu/${id}.csv`, `chi-tieu/${id}.json`]);
    expect(indicators.length).toBeGreaterThan(300);
    const descriptions = [
      ...[...places, 'chi-tieu/'].flatMap((place) => DESCRIPTIONS.map((file) => `${place}${file}`)),
      ...communes.map((place) => `${place}datapackage.json`),
    ];
    const others = ['SHA256SUMS', 'ban-ke.jsonl', 'chi-tieu/table_schema.json'];
    expect(listFiles(folder).filter((file) => !file.endsWith('.html'))).toEqual(
      [...expected, ...catalogues, ...indicators, ...descriptions, ...others].toSorted(),
    );
  });

  it.each(files)('says the same as CSV and as JSON: %s', (file) => {
    const text = read(file);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replace(/\r\n/g, '').includes('\r')).toBe(false);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const [header, ...rows] = data;
    const objects = readRows(file.replace(/csv$/, 'json'));
    for (const object of objects) expect(Object.keys(object)).toEqual(header);
    expect(rows.length).toBe(objects.length);
    const different = objects.flatMap((object, index) =>
      Object.values(object).flatMap((value, column) => {
        const cell = rows[index]?.[column];
        return cell === String(value ?? '') || (cell === `'${value}` && /^[=+\-@]/.test(String(value)))
          ? []
          : [`${index}.${column}: ${cell} | ${value}`];
      }),
    );
    expect(different).toEqual([]);
  });

  it.each(TABLES)('of all communes is made of those of each commune, and of each province: %s', (table) => {
    const join = (places: readonly string[]) => places.flatMap((place) => readRows(`${place}/${table}.json`));
    const whole = readRows(`${table}.json`);
    expect(whole.length).toBeGreaterThan(10);
    expect(sortRows(join(COMMUNES_WITH_REPORTS.map((id) => `xa/${id}`)))).toEqual(sortRows(whole));
    expect(sortRows(join(PROVINCES_WITH_REPORTS.map((slug) => `tinh/${slug}`)))).toEqual(sortRows(whole));
  });

  it.each([
    ['don-vi', 'communes'],
    ['linh-vuc', 'fields'],
    ['chi-tieu', 'indicators'],
  ])('of names says what the data folder says: %s', (table, file) => {
    const parse = (text: string) =>
      Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(parse(read(`${table}.csv`).slice(1))).toEqual(parse(readFileSync(`data/${file}.csv`, 'utf8')));
  });

  it.each(TABLES)('writes plain numbers and ISO dates: %s', (table) => {
    const numeric = new Set<string>([
      ...COUNT_COLUMNS,
      'numerator',
      'denominator',
      'rate',
      'value',
      'row',
      'claimed',
    ]);
    const rows = Papa.parse<Record<string, string>>(read(`${table}.csv`).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    for (const row of rows.data) {
      for (const [column, cell] of Object.entries(row)) {
        if (numeric.has(column)) expect(cell, column).toMatch(/^$|^\d+(\.\d+)?(e-\d+)?$/);
        if (column === 'from' || column === 'to') expect(cell, column).toMatch(/^$|^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe('ty-le.csv', () => {
  const find = (commune: string, formula: string, certification: number) =>
    readRows('ty-le.json').find(
      (row) =>
        row['commune'] === commune &&
        row['formula'] === formula &&
        row['without_certification'] === certification,
    );

  it('gives every rate unrounded with its counts', () => {
    expect(find('khanh-hoa-vinh-thanh', 'online-new', 0)).toMatchObject({
      numerator: 233,
      denominator: 1127,
      rate: 233 / 1127,
    });
    expect(find('khanh-hoa-vinh-thanh', 'online-new', 1)).toMatchObject({ numerator: 233, denominator: 279 });
    expect(find('khanh-hoa-cam-phuc-nam', 'online-new', 0)).toMatchObject({
      numerator: 251,
      denominator: 476,
    });
    expect(find('hai-duong-chi-lang-nam', 'online-all', 1)).toMatchObject({
      numerator: 502,
      denominator: 580,
    });
  });

  it('says why there is no rate', () => {
    expect(find('thanh-hoa-phung-minh', 'on-time-a', 0)).toMatchObject({
      rate: null,
      numerator: null,
      state: 'unknown',
      missing: 'not-stated: resolved',
    });
  });
});

describe('so-lieu.csv', () => {
  it('keeps what was printed beside what was read, with its place and its unit', () => {
    const rows = readRows('so-lieu.json').filter((row) => row['commune'] === 'khanh-hoa-vinh-thanh');
    const printed = rows.filter((row) => row['table'] === 'indicators' && row['printed'] === '98,5');
    expect(printed).toMatchObject([{ row: 55, column: 4, unit: '%', value: 0.985, missing: null }]);
    expect(rows.filter((row) => row['table'] === 'procedures')).toHaveLength(30 * 2);
  });

  it('has for every empty value its reason', () => {
    const rows = readRows('so-lieu.json');
    expect(rows.filter((row) => (row['value'] === null) !== (row['missing'] !== null))).toEqual([]);
    expect(rows.some((row) => row['printed'] === '#DIV/0!' && row['missing'] === 'division-error')).toBe(
      true,
    );
  });
});
