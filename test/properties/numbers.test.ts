import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberKind } from '../../src/domain/diagnostic.ts';
import { formatAmount, formatCount, formatPercentNumber, formatPoints } from '../../src/format/number.ts';
import { readFigure } from '../../src/ingest/read-figure.ts';
import { readNumber } from '../../src/ingest/read-number.ts';
import { readValue } from '../../src/ledger/read-value.ts';
import { writeValue } from '../../src/ledger/write-value.ts';
import { holdForAll } from './hold-for-all.ts';

const KINDS: readonly NumberKind[] = ['count', 'rate', 'amount', 'code'];
const counts = fc.oneof(fc.maxSafeNat(), fc.nat(99_999));
const positive = fc
  .double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true })
  .map((value) => Math.abs(value));
/** What looks like a number to someone: digits, groups, marks, signs. */
const numeric = fc
  .array(fc.constantFrom(..."00123456789..,, %'-−–+", '.000', ',5', '1.134', '٣', '３'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
/** As many digits as a number keeps exactly: fifteen. */
const long = fc
  .tuple(fc.stringMatching(/^[1-9]\d{0,8}$/u), fc.stringMatching(/^\d{1,6}$/u))
  .map((parts) => parts.join(','));
const kinds = fc.constantFrom(...KINDS);

function read(printed: string, kind: NumberKind): number | null {
  const reading = readNumber(printed, kind, null);
  return reading.kind === 'value' ? reading.value : null;
}

/** Every digit, without those that say nothing. */
function listDigits(text: string): string {
  const [whole = '', fraction = ''] = text.replace(/[^\d,]/gu, '').split(',');
  return `${whole.replace(/^0+(?=\d)/u, '')},${fraction.replace(/0+$/u, '')}`;
}

describe('what the site prints is read as the same value', () => {
  test('counts, in a column of counts and in one of amounts', () => {
    holdForAll(counts, (value) => {
      expect(read(formatCount(value), 'count')).toBe(value);
      expect(read(formatCount(value), 'amount')).toBe(value);
    });
  });

  test('amounts of up to six decimals', () => {
    holdForAll(fc.tuple(fc.nat(999_999_999), fc.nat(6)), ([digits, decimals]) => {
      const value = Number(`${digits}e-${decimals}`);
      expect(read(formatAmount(value), 'amount')).toBe(value);
    });
  });

  test('percentages of up to two decimals, with and without their sign', () => {
    holdForAll(fc.nat(10_000), (hundredths) => {
      const ratio = Number(`${hundredths}e-4`);
      expect(read(formatPercentNumber(ratio), 'rate')).toBe(ratio);
      expect(read(`${formatPercentNumber(ratio)} %`, 'rate')).toBe(ratio);
    });
  });
});

describe('numbers are written as the platform writes Vietnamese', () => {
  const write = (value: number, decimals: number) =>
    value.toLocaleString('vi-VN', { maximumFractionDigits: decimals });
  const shares = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 })).map(([part, all]) => part / all);

  test('counts and amounts', () => {
    holdForAll(fc.oneof(counts, positive, fc.integer()), (value) => {
      expect(formatCount(value)).toBe(write(value, 0));
      expect(formatAmount(value)).toBe(write(value, 6));
    });
  });

  test('percentages and differences, those that lie between two hundredths among them', () => {
    const halves = fc.nat(200_000).map((steps) => steps / 20_000);
    holdForAll(fc.oneof(shares, halves, fc.double({ min: 0.000_05, max: 10 })), (ratio) => {
      expect(formatPoints(ratio).replace('+', '')).toBe(write(ratio * 100, 2));
    });
    holdForAll(fc.oneof(shares, halves), (ratio) => {
      const points = Math.round(ratio * 10_000) / 100;
      if (points > 0 && (points < 100 || ratio >= 1))
        expect(formatPercentNumber(ratio)).toBe(write(points, 2));
    });
  });
});

describe('no text is read as something that it does not say', () => {
  test('a value is printed with the digits that were read, or it is a problem', () => {
    holdForAll(fc.tuple(fc.oneof(numeric, long), kinds), ([printed, kind]) => {
      const value = read(printed, kind);
      if (value === null) return;
      const canonical = writeValue(value, kind === 'rate');
      expect(readValue(canonical)).toMatchObject({ value });
      // A dot parts thousands where three digits follow it and no zero leads, else it is a decimal mark.
      const isGrouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?!\d)/u.test(printed);
      expect(listDigits(canonical)).toBe(listDigits(isGrouped ? printed : printed.replace('.', ',')));
    });
  });

  test('a count is a whole number that can be counted', () => {
    holdForAll(fc.oneof(numeric, fc.string()), (printed) => {
      const value = read(printed, 'count');
      if (value !== null) expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
    });
  });

  test('what is negative, or written with other digits than ours, is never a value', () => {
    holdForAll(fc.tuple(fc.constantFrom('-', '−', '–', '٣', '３'), numeric, kinds), ([mark, rest, kind]) => {
      expect(read(`${mark}${rest}`, kind)).toBeNull();
    });
  });

  test('any text is a number, a word for none, other text, or a problem that quotes it', () => {
    const place = { file: 'a.csv', row: 1, column: 1, header: 'A' };
    holdForAll(fc.tuple(fc.oneof(numeric, fc.string({ unit: 'binary' })), kinds), ([text, kind]) => {
      const reading = readFigure({ text, place }, kind, null);
      if (reading.kind === 'figure') expect(reading.figure.printed).toBe(text);
      if (reading.kind === 'problem') expect(reading.problem).toMatchObject({ printed: text });
    });
  });
});

describe('values of the ledger', () => {
  test('a number, a rate, words and nothing are read as they were written', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), numeric, fc.constantFrom('“”', '”', '=1', '-'));
    const values = fc.oneof(positive, counts, words, fc.constant(null));
    holdForAll(fc.tuple(values, fc.boolean()), ([value, mayBeRate]) => {
      const isRate = mayBeRate && typeof value === 'number';
      expect(readValue(writeValue(value, isRate))).toEqual({ kind: 'value', value, isRate });
    });
  });

  test('what someone types is unreadable or keeps its value when it is written anew', () => {
    holdForAll(fc.oneof(numeric, long), (text) => {
      const reading = readValue(text);
      if (reading.kind === 'unreadable') return;
      expect(readValue(writeValue(reading.value, reading.isRate))).toEqual(reading);
    });
  });

  test('a number typed in a cell and in a correction is the same one', () => {
    holdForAll(fc.tuple(numeric, fc.constantFrom<NumberKind>('count', 'rate')), ([text, kind]) => {
      const [cell, typed] = [readNumber(text, kind, null), readValue(text)];
      if (cell.kind !== 'value' || typed.kind !== 'value') return;
      if (typed.isRate === (kind === 'rate')) expect(typed.value).toBe(cell.value);
    });
  });
});
