import { expect, it } from 'vitest';
import { type Commune, isValidThroughout, parseCommuneId } from '../../src/domain/commune.ts';
import { countEpochDays, type IsoDate, parseIsoDate } from '../../src/domain/date.ts';
import {
  countSpanDays,
  findNominalEnd,
  isSameSpan,
  makeCustomPeriod,
  overlapsNominally,
  parsePeriod,
  type Span,
} from '../../src/domain/period.ts';
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

it.each([
  '2024-13',
  '2024-00',
  '2023-Q5',
  '2023-Q0',
  '2023-H3',
  '2023-6M',
  '23',
  '2024-5',
  'quý III',
  // Nothing may stand before or after the name.
  ...['2024-05', '2023-Q3', '2023-H1', '2023-9M', '2023'].flatMap((name) => [
    `1${name}`,
    `${name}1`,
    ` ${name}`,
  ]),
])('does not take %s for one', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

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

const overlaps = (name: string, from: string, to: string) => {
  const period = parsePeriod(name);
  return period && overlapsNominally(period, { from: day(from), to: day(to) });
};

it('finds days of the months that a period is named after, to the first and the last of them', () => {
  expect(overlaps('2023-Q3', '2023-05-01', '2023-06-30')).toBe(false);
  expect(overlaps('2023-Q3', '2023-05-01', '2023-07-01')).toBe(true);
  expect(overlaps('2023-Q3', '2023-10-01', '2023-10-31')).toBe(false);
  expect(overlaps('2023-H2', '2023-12-31', '2024-01-31')).toBe(true);
  expect(overlaps('2023-9M', '2022-12-15', '2022-12-31')).toBe(false);
  expect(overlaps('2023', '2022-12-15', '2022-12-31')).toBe(false);
  expect(overlaps('2023', '2024-01-01', '2024-01-31')).toBe(false);
  // The thirtieth is the last of June, though it is no 31.
  expect(overlaps('2023-06', '2023-06-30', '2023-07-31')).toBe(true);
  const custom = makeCustomPeriod('đợt 3 năm 2023', 'dot-3-nam-2023');
  expect(overlapsNominally(custom, { from: day('1999-01-01'), to: day('1999-01-31') })).toBe(true);
});

it('takes dates for the same when both ends are, unknown ones only beside unknown ones', () => {
  const may = { from: day('2024-05-01'), to: day('2024-05-31') };
  expect(isSameSpan(may, { ...may })).toBe(true);
  expect(isSameSpan(may, { ...may, from: day('2024-05-02') })).toBe(false);
  expect(isSameSpan(may, { ...may, to: day('2024-05-30') })).toBe(false);
  expect([isSameSpan(null, null), isSameSpan(may, null), isSameSpan(null, may)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(countSpanDays(may)).toBe(31);
  expect(countSpanDays({ from: may.to, to: may.to })).toBe(1);
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
