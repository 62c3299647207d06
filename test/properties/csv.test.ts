import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from '../../src/format/csv.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { parseDelimited } from '../../src/ingest/parse-delimited.ts';
import { holdForAll } from './hold-for-all.ts';

const hostile = fc
  .array(
    fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '=',
      "'",
      '@',
      '{{x}}',
      '</b>',
      'Hoà',
      '\u200b',
      ' ',
      '0',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
/** Text as the data folder gives it: no character that a file may not have. */
const texts = fc
  .oneof(hostile, fc.string({ unit: 'grapheme' }), fc.string())
  .filter((text) => !text.includes('\ufffd') && text.isWellFormed())
  .map(cleanText);
const HEADER = ['commune', 'period', 'source', 'note'];
const tables = fc.array(
  fc.array(fc.oneof(texts, fc.maxSafeNat(), fc.constant(null)), { minLength: 4, maxLength: 4 }),
  {
    maxLength: 5,
  },
);

test('a clean text stays as it is', () => {
  holdForAll(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });
});

test('what is written as CSV is read cell by cell, with an apostrophe before what could run', () => {
  holdForAll(tables, (rows) => {
    const decoded = decodeText(new TextEncoder().encode(formatCsv(HEADER, rows)));
    if (decoded.kind !== 'ok') throw new Error(decoded.problem.code);
    const problems: string[] = [];
    const sheet = parseDelimited('a.csv', decoded.text, ({ code }) => problems.push(code));
    expect(problems).toEqual([]);
    const written = rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return '';
        return typeof cell === 'string' && /^[=+\-@]/u.test(cell) ? `'${cell}` : String(cell);
      }),
    );
    expect(sheet?.rows).toEqual([HEADER, ...written, ['']]);
  });
});
