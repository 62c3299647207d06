import { expect, test } from 'vitest';
import {
  buildOutline,
  isBullet,
  isNumbered,
  isQuantity,
  isSameUnit,
  listChildren,
  walkGroups,
} from '../../src/audit/appendix-outline.ts';
import type { AppendixRow } from '../../src/domain/tables.ts';
import { buildAppendix } from '../build-report.ts';

function row(number: string, label = 'Số văn bản', unit = 'Văn bản'): AppendixRow {
  const [first] = buildAppendix([[number, label, unit, '1']]).rows;
  if (first === undefined) throw new Error('no row');
  return first;
}

test('each group of rows is walked once: the top, then the rows under each row that has any', () => {
  const { rows } = buildAppendix([
    ['1.', 'Một', '', ''],
    ['>1.1', 'Một một', '', ''],
    ['>>1.1.1', 'Một một một', '', ''],
    ['>1.2', 'Một hai', '', ''],
    ['2.', 'Hai', '', ''],
  ]);
  const outline = buildOutline(rows);
  expect([...walkGroups(outline)]).toEqual([
    { parent: null, indices: [0, 4] },
    { parent: 0, indices: [1, 3] },
    { parent: 1, indices: [2] },
  ]);
  expect(listChildren(outline, 0).map(({ label }) => label)).toEqual(['Một một', 'Một hai']);
  expect(listChildren(outline, 4)).toEqual([]);
  expect(listChildren(outline, 5)).toEqual([]);
});

test('a row under one that is not there stands at the top', () => {
  const { rows } = buildAppendix([['1.', 'Một', '', '']], { 0: { parent: 7 } });
  expect(buildOutline(rows).roots).toEqual([0]);
});

test.each([
  ['-', 'Số văn bản', true],
  ['', '- Số văn bản', true],
  ['', '  – Số văn bản', true],
  ['', '+ Số văn bản', true],
  ['', '• Số văn bản', true],
  ['1.', 'Số văn bản', false],
  ['', 'Số văn bản', false],
  ['', 'Văn bản quy phạm - hành chính', false],
  ['1-2', 'Số văn bản', false],
])('number "%s", label "%s": hangs on its neighbours as a bullet: %s', (number, label, expected) => {
  expect(isBullet(row(number, label))).toBe(expected);
});

test.each([
  ['1.', true],
  ['3.1.4', true],
  ['5,9', true],
  ['a1', true],
  ['IV', true],
  ['I.', true],
  [' XII. ', true],
  ['', false],
  ['-', false],
  ['Trong đó', false],
  ['a)', false],
  ['VỊ', false],
  ['TI', false],
  ['I..', false],
  ['I. Kết quả', false],
])('"%s" is a number of its own: %s', (number, expected) => {
  expect(isNumbered(row(number))).toBe(expected);
});

test('counts and amounts are quantities; rates and headings are not', () => {
  expect([row('1.'), row('1.', '', 'Triệu đồng')].map(isQuantity)).toEqual([true, true]);
  expect([row('1.', '', '%'), row('1.', '', '')].map(isQuantity)).toEqual([false, false]);
});

test('units are the same whatever their case, spaces and form of the letters', () => {
  const unit = (printed: string) => row('1.', '', printed);
  expect(isSameUnit(unit('Hồ sơ'), unit(' hồ \n SƠ '))).toBe(true);
  expect(isSameUnit(unit('Hồ sơ'), unit('Hồ sơ'.normalize('NFD')))).toBe(true);
  expect(isSameUnit(unit('Hồ sơ'), unit('Hồsơ'))).toBe(false);
  expect(isSameUnit(unit('Hồ sơ'), unit('Văn bản'))).toBe(false);
});
