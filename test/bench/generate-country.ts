import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomLcg } from 'd3-random';
import type { Commune } from '../../src/domain/commune.ts';
import { formatCsv } from '../../src/format/csv.ts';
import { slugify } from '../../src/format/text.ts';
import { DEMO_COLUMNS } from '../demo/demo-counts.ts';
import { listNationalCommunes } from '../demo/list-national-communes.ts';
import { type CountryCounts, type CountryMonth, simulateCountry } from './simulate-country.ts';

/** Each with its share of a commune's dossiers. */
const FIELDS: readonly (readonly [name: string, share: number])[] = [
  ['Chứng thực', 0.42],
  ['Hộ tịch', 0.26],
  ['Đất đai', 0.14],
  ['Bảo trợ xã hội', 0.1],
  ['Người có công', 0.05],
  ['Hoạt động xây dựng', 0.03],
];
const COLUMNS: readonly (keyof CountryCounts)[] = DEMO_COLUMNS;
const HEADER = ['commune', 'period', 'from', 'to', 'field', ...COLUMNS, 'source', 'note'];
const KIND_NAMES = { xa: 'xã', phuong: 'phường', 'thi-tran': 'thị trấn', 'dac-khu': 'đặc khu' } as const;
const SITE = {
  title: 'Số liệu mô phỏng để đo tốc độ',
  publisher: 'Bộ số liệu mô phỏng, không của cơ quan nào',
  contact: { text: 'Trang nguồn của dự án', url: null },
  licence: {
    name: 'Creative Commons CC0 1.0 (số liệu mô phỏng)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.vi',
  },
  homepage: null,
  notice: 'Số liệu mô phỏng để thử trang, không phải số liệu thật.',
  smallest_published_count: 0,
  minimum_dossiers: 30,
};
const SEED = 0.3321;

export interface CountrySize {
  /** At most 3.321. */
  readonly communeCount: number;
  /** From July 2025 on. */
  readonly monthCount: number;
}

/**
 * Writes a data folder of any size, the same bytes each time: a flat table per month with six fields and a total row
 * per commune. About one commune-month in a hundred contradicts itself. One month is held in memory at a time.
 */
export function generateCountry(folder: string, { communeCount, monthCount }: CountrySize): void {
  const communes = chooseCommunes(communeCount);
  mkdirSync(join(folder, 'reports'), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('site.json', `${JSON.stringify(SITE, null, 2)}\n`);
  write('communes.csv', formatCommunes(communes));
  write(
    'fields.csv',
    formatCsv(
      ['id', 'name', 'aliases'],
      FIELDS.map(([name]) => [slugify(name), name, '']),
    ),
  );
  const shares = FIELDS.map(([, share]) => share);
  for (const month of simulateCountry(communeCount, monthCount, shares, randomLcg(SEED))) {
    write(`reports/${month.period}.csv`, formatMonth(month, communes));
  }
}

/** Spread evenly over the country's list, so over its provinces. */
function chooseCommunes(count: number): readonly Commune[] {
  const living = listNationalCommunes().filter(({ validTo }) => validTo === null);
  return Array.from(
    { length: count },
    (_, index) => living[Math.floor((index * living.length) / count)],
  ).filter((commune) => commune !== undefined);
}

function formatCommunes(communes: readonly Commune[]): string {
  const header = 'id,name,kind,district,province,code,valid_from,valid_to,successor,website'.split(',');
  return formatCsv(
    header,
    communes.map(({ id, name, kind, province, code, validFrom }) => [
      ...[id, name, KIND_NAMES[kind], null, province, code, validFrom],
      ...[null, null, null],
    ]),
  );
}

function formatMonth(
  { period, from, to, title, communes: figures }: CountryMonth,
  communes: readonly Commune[],
) {
  const source = `Báo cáo mô phỏng ${title}`;
  const rows = communes.flatMap(({ id }, index) => {
    const figure = figures[index];
    if (figure === undefined) return [];
    const write = (field: string, counts: CountryCounts) => [
      ...[id, period, from, to, field],
      ...COLUMNS.map((column) => counts[column]),
      ...[source, null],
    ];
    return [
      ...figure.fields.map((counts, place) => write(FIELDS[place]?.[0] ?? '', counts)),
      write('Tổng cộng', figure.total),
    ];
  });
  return formatCsv(HEADER, rows);
}

if (import.meta.main) {
  const [folder, communeCount, monthCount] = process.argv.slice(2);
  if (folder === undefined || !Number(communeCount) || !Number(monthCount)) {
    console.error('node test/bench/generate-country.ts FOLDER COMMUNES MONTHS');
    process.exitCode = 1;
  } else generateCountry(folder, { communeCount: Number(communeCount), monthCount: Number(monthCount) });
}
