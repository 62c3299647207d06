import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { formatCsv } from '../../src/format/csv.ts';

it('writes what spreadsheets open without asking: a byte order mark, CRLF, commas', () => {
  expect(formatCsv(['a', 'b'], [[1, 'x']])).toBe('\ufeffa,b\r\n1,x\r\n');
});

it('leaves a cell without a number empty; zero stays zero', () => {
  expect(formatCsv(['a', 'b', 'c'], [[null, 0, 0.5]])).toBe('\ufeffa,b,c\r\n,0,0.5\r\n');
});

it('gives back every text: quotes, separators, line breaks', () => {
  const texts = ['"quoted"', 'a,b', 'a;b', 'two\nlines', 'tab\tinside', '', 'Đúng hạn'];
  const csv = formatCsv(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [texts]);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data[1]).toEqual(texts);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://evil.example","x")'])(
  'puts an apostrophe before what a spreadsheet would run: %j',
  (text) => {
    const { data } = Papa.parse<string[]>(formatCsv(['a'], [[text]]).slice(1), { skipEmptyLines: true });
    expect(data[1]).toEqual([`'${text}`]);
  },
);

it('does not touch negative numbers, which are no text', () => {
  expect(formatCsv(['a'], [[-1.5]])).toBe('\ufeffa\r\n-1.5\r\n');
});
