import { expect, it } from 'vitest';
import { addDays, countEpochDays, parseIsoDate } from '../../src/domain/date.ts';
import type { Span } from '../../src/domain/period.ts';
import { countSpanDays } from '../../src/domain/period.ts';
import { formatDate, formatSpan } from '../../src/format/date.ts';

function day(text: string) {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
}

function span(from: string, to: string): Span {
  return { from: day(from), to: day(to) };
}

it('writes dates as people do here', () => {
  expect(formatDate(day('2023-06-14'))).toBe('14/6/2023');
});

it('names the year of a span once when it is the same', () => {
  expect(formatSpan(span('2023-06-14', '2023-09-13'))).toBe('14/6\u00a0– 13/9/2023');
  expect(formatSpan(span('2022-12-15', '2023-06-14'))).toBe('15/12/2022\u00a0– 14/6/2023');
});

it('takes only days of the calendar', () => {
  for (const text of ['2023-02-30', '2023-13-01', '2023-6-1', '14/6/2023', '', '2023-02-29']) {
    expect(parseIsoDate(text), text).toBeNull();
  }
  expect(parseIsoDate('2024-02-29')).toBe('2024-02-29');
});

it('counts both ends of a span', () => {
  // PM: 10/11/2023 – 5/6/2024 = 21 (11/2023) + 31 + 31 + 29 + 31 + 30 + 31 + 5 = 209 days
  expect(countSpanDays(span('2023-11-10', '2024-06-05'))).toBe(209);
  expect(countSpanDays(span('2023-06-14', '2023-06-14'))).toBe(1);
});

it('adds days across months, years and leap days without a time zone', () => {
  expect(addDays(day('2025-06-30'), 1)).toBe('2025-07-01');
  expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
  expect(addDays(day('2024-01-01'), -1)).toBe('2023-12-31');
  expect(countEpochDays(day('1970-01-02'))).toBe(1);
});
