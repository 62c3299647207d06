import { expect, it } from 'vitest';
import { type Commune, isValidThroughout, parseCommuneId } from '../../src/domain/commune.ts';
import { countEpochDays, type IsoDate, parseIsoDate } from '../../src/domain/date.ts';
import { findNominalEnd, makeCustomPeriod, parsePeriod, type Span } from '../../src/domain/period.ts';
import { namePeriod, titlePeriod } from '../../src/strings/periods.ts';

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
}

it.each([
  ['2024-05', 'month', '2024-05', 'tháng 5 năm 2024', 'Tháng 5 năm 2024'],
  ['2023-Q3', 'quarter', '2023-q3', 'quý III năm 2023', 'Quý III năm 2023'],
  ['2023-H1', 'half-year', '2023-h1', '6 tháng đầu năm 2023', '6 tháng đầu năm 2023'],
  ['2023-h2', 'half-year', '2023-h2', '6 tháng cuối năm 2023', '6 tháng cuối năm 2023'],
  ['2023-9M', 'nine-months', '2023-9m', '9 tháng đầu năm 2023', '9 tháng đầu năm 2023'],
  ['2023', 'year', '2023', 'năm 2023', 'Năm 2023'],
])('reads the canonical name %s', (text, kind, id, name, title) => {
  const period = parsePeriod(text);
  expect(period).toMatchObject({ kind, id, year: Number(text.slice(0, 4)) });
  expect(period && [namePeriod(period), titlePeriod(period)]).toEqual([name, title]);
});

it.each(['2024-13', '2024-00', '2023-Q5', '2023-H3', '2023-6M', '23', '2024-5', 'quý III'])(
  'does not take %s for one',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

it.each([
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2024-12', '2024-12-31'],
  ['2023-Q3', '2023-09-30'],
  ['2023-H1', '2023-06-30'],
  ['2023-H2', '2023-12-31'],
  ['2023-9M', '2023-09-30'],
  ['2023', '2023-12-31'],
])('ends %s on %s by its name', (text, day) => {
  const period = parsePeriod(text);
  expect(period && findNominalEnd(period)).toBe(day);
});

it('counts the days of a mistyped year as that year, not as one of the last century', () => {
  // 0023-06-14 is 2000 years of 365.2425 days before 2023-06-14
  expect(countEpochDays(day('2023-06-14')) - countEpochDays(day('0023-06-14'))).toBe(730_485);
});

it('reads no day out of a name of another kind', () => {
  expect(findNominalEnd(makeCustomPeriod('đến ngày 26/11/2025', 'den-ngay-26-11-2025'))).toBeNull();
});

it('lets no commune stand for a period that it did not live through', () => {
  const id = parseCommuneId('khanh-hoa-vinh-thanh');
  if (id === null) throw new Error('no id');
  const commune: Commune = {
    id,
    name: 'Vĩnh Thạnh',
    kind: 'xa',
    district: null,
    province: 'Khánh Hòa',
    code: '22393',
    validFrom: null,
    validTo: day('2025-06-30'),
    successorId: null,
    website: null,
  };
  const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });
  expect(isValidThroughout(commune, span('2025-01-01', '2025-06-30'))).toBe(true);
  expect(isValidThroughout(commune, span('2025-06-15', '2025-07-14'))).toBe(false);
  const later = { ...commune, validFrom: day('2025-07-01'), validTo: null };
  expect(isValidThroughout(later, span('2025-07-01', '2025-09-14'))).toBe(true);
  expect(isValidThroughout(later, span('2025-06-15', '2025-07-14'))).toBe(false);
});

it.each(['Vĩnh Thạnh', 'vinh_thanh', '-vinh', 'vinh-', 'vinh--thanh', '../x', ''])(
  'takes no %j for an id',
  (text) => {
    expect(parseCommuneId(text)).toBeNull();
  },
);
