import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { findNearest, findSimilar } from '../../src/ingest/find-nearest.ts';
import { detectSeparator, listRecordLines, parseDelimited } from '../../src/ingest/parse-delimited.ts';
import { describeUnknownField, findField, readFields } from '../../src/ingest/read-fields.ts';
import { isTotalLabel } from '../../src/ingest/total-label.ts';

function read(csv: string) {
  const told: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic) => told.push(diagnostic);
  const sheet = parseDelimited('fields.csv', csv, sink);
  const index = sheet === null ? null : readFields(sheet, sink);
  return { index, told: told.map(({ code, row, column }) => `${code} ${row}:${column}`) };
}

describe('fields', () => {
  const REGISTRY = `id,name,aliases
ho-tich,Hộ tịch,
nguoi-co-cong,Người có công,NCC | Chính sách người có công |
thi-dua,Thi đua – khen thưởng,Lĩnh vực thi đua
`;

  test('are found by id, name or alias, with or without the word "lĩnh vực"', () => {
    const { index, told } = read(REGISTRY);
    expect(told).toEqual([]);
    if (index === null) throw new Error('no fields');
    const find = (printed: string) => findField(index, printed)?.id ?? null;
    expect(['ho-tich', 'hộ tịch', 'Lĩnh vực Hộ tịch', 'LĨNH VỰC HỘ TỊCH'].map(find)).toEqual(
      Array(4).fill('ho-tich'),
    );
    expect(['NCC', 'Chính sách người có công', 'lĩnh vực NCC'].map(find)).toEqual(
      Array(3).fill('nguoi-co-cong'),
    );
    expect(['Thi đua - khen thưởng', 'thi đua'].map(find)).toEqual(['thi-dua', 'thi-dua']);
    expect(['', 'Lĩnh vực', 'Ho tich', 'Lĩnh vựcHộ tịch', 'Đất đai'].map(find)).toEqual(Array(5).fill(null));
    expect([...index.fields.values()].map(({ aliases }) => aliases)).toEqual([
      [],
      ['NCC', 'Chính sách người có công'],
      ['Lĩnh vực thi đua'],
    ]);
    expect(describeUnknownField(index, 'Hộ tich')).toMatchObject({ printed: 'Hộ tich', nearest: 'Hộ tịch' });
    expect(describeUnknownField(index, 'NCD')).toMatchObject({ nearest: 'NCC' });
    expect(describeUnknownField(index, 'Đất đai')).toMatchObject({ nearest: null });
  });

  test('every mistake of a row is told where it stands', () => {
    expect(read('id,name,aliases\n,Hộ tịch,\nho-tich,,\nHộ tịch,Hộ tịch,\n').told).toEqual([
      'cell/required 2:1',
      'cell/required 3:2',
      'cell/id 4:1',
    ]);
    expect(read('id,name,aliases\na,Một,\na,Hai,\nb,Một,\nc,Ba,x|Hai\nd,Bốn,x\n').told).toEqual([
      'field/duplicate-id 3:1',
      'field/duplicate-name 4:2',
      'field/duplicate-name 5:3',
      'field/duplicate-name 6:3',
    ]);
    // The same name twice for one field is no clash.
    expect(read('id,name,aliases\na,Một,một | MỘT\n').told).toEqual([]);
    expect(read('x\n')).toMatchObject({ index: null });
  });
});

describe('the nearest of several words', () => {
  test('marks and case aside; the first of those as near', () => {
    expect(findNearest('HO TICK', ['Chứng thực', 'Hộ tịch', 'Hộ tích'])).toBe('Hộ tịch');
    expect(findNearest('x', [])).toBeNull();
    expect(findNearest('hoàn toàn khác', ['a'])).toBe('a');
  });

  test('is similar where no more than a third of the letters differ, two in a short word', () => {
    expect(findSimilar('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(findSimilar('abcdefghi', ['abcdewxyz'])).toBeNull();
    expect(findSimilar('abc', ['axy'])).toBe('axy');
    expect(findSimilar('abc', ['xyz'])).toBeNull();
    expect(findSimilar('abc', [])).toBeNull();
  });

  test('of an endless text only the start is compared', () => {
    const long = 'a'.repeat(250);
    expect(findSimilar(long, ['a'.repeat(200)])).toBe('a'.repeat(200));
  });
});

describe('cells and lines', () => {
  test('a cell is one line of visible letters in composed form', () => {
    expect(cleanText(' Hộ\n  tịch\t')).toBe('Hộ tịch');
    expect(cleanText('Hộ tịch'.normalize('NFD'))).toBe('Hộ tịch');
    expect(cleanText('a\u200bb\u00adc\u0007d\u202ee')).toBe('abcde');
    expect(cleanText('a b')).toBe('a b');
    expect(cleanText('abc')).toBe('abc');
    expect(cleanText('')).toBe('');
  });

  test.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['a,b,c\n', ','],
    ['a\tb\tc\n', '\t'],
    ['"a;b;c;d",e,f\n', ','],
    ['Biểu 06, kèm theo\na;b;c', ';'],
    ['a;b\n1;2', ';'],
    ['a\n1', ','],
    ['', ','],
    [`${'x\n'.repeat(30)}a;b;c`, ','],
  ])('the separator of %j is %j', (text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });

  test('each record is known by the line it begins on, whatever line breaks its cells hold', () => {
    expect(listRecordLines('a,b\n"1\n2",3\r\n4,"5\r\n6\n7"\n8,9')).toEqual([1, 2, 4, 7]);
  });

  test('quotes that are never closed are told with their row, and nothing is read', () => {
    const told: Diagnostic[] = [];
    expect(parseDelimited('a.csv', 'a,b\n1,"2\n3,4', (one) => told.push(one))).toBeNull();
    expect(told).toMatchObject([{ code: 'csv/quotes', file: 'a.csv', row: 2 }]);
  });

  test('words that head a total row', () => {
    const words = ['Tổng cộng', 'CỘNG', 'Tổng số:', 'Tổng', 'Cộng chung', 'Tất cả lĩnh vực'];
    expect(words.map(isTotalLabel)).toEqual(Array(6).fill(true));
    expect(['Hộ tịch', '', 'Tổng cộng lĩnh vực'].map(isTotalLabel)).toEqual([false, false, false]);
  });
});
