import { describe, expect, test } from 'vitest';
import { buildOutline, listChildren } from '../../src/audit/appendix-outline.ts';
import { findOwnCounts } from '../../src/audit/find-own-counts.ts';
import { buildAppendix } from '../build-report.ts';

type Cells = Parameters<typeof buildAppendix>[0];

/** The labels of numerator and denominator of the first rate among the top rows; null where it has none. */
function find(cells: Cells): readonly string[] | null {
  const outline = buildOutline(buildAppendix(cells).rows);
  const siblings = outline.roots.flatMap((index) => outline.rows[index] ?? []);
  const position = siblings.findIndex((row) => row.unitKind === 'rate');
  const counts = findOwnCounts(siblings, position, listChildren(outline, outline.roots[position] ?? -1));
  return counts && [counts.numerator.label, counts.denominator.label];
}

/** Letters stand for words: the rate speaks of A B C D. */
const RATE: Cells[number] = ['-', 'a b c d', '%', '50'];

describe('the counts under a rate', () => {
  test('of several, the one nearest to the rate and the one before it', () => {
    expect(
      find([RATE, ['>', 'x', 'Hồ sơ', '9'], ['>', 'y', 'Hồ sơ', '8'], ['>', 'a b', 'Hồ sơ', '4']]),
    ).toEqual(['a b', 'y']);
  });

  test('as near as each other: the first pair', () => {
    expect(
      find([RATE, ['>', 'x', 'Hồ sơ', '9'], ['>', 'a y', 'Hồ sơ', '8'], ['>', 'a z', 'Hồ sơ', '4']]),
    ).toEqual(['a y', 'x']);
  });

  test('only those of one unit that stand together', () => {
    const cells = (third: Cells[number]): Cells => [
      RATE,
      ['>', 'x', 'Hồ sơ', '9'],
      ['>', 'y', 'hồ sơ', '8'],
      third,
      ['>', 'a b c', 'Hồ sơ', '4'],
    ];
    expect(find(cells(['>', 'z', 'Người', '1']))).toEqual(['y', 'x']);
    expect(find(cells(['>', 'z', '%', '1']))).toEqual(['y', 'x']);
    expect(find(cells(['>', 'z', 'Hồ sơ', '1']))).toEqual(['a b c', 'z']);
  });

  test('one count alone, or none that comes first, makes no rate', () => {
    expect(find([RATE, ['>', 'x', 'Hồ sơ', '9']])).toBeNull();
    expect(find([RATE, ['>', 'x', '%', '9'], ['>', 'y', 'Hồ sơ', '8'], ['>', 'z', 'Hồ sơ', '8']])).toBeNull();
    expect(find([RATE])).toBeNull();
  });

  test('they come before the bullets that follow', () => {
    expect(
      find([
        RATE,
        ['>', 'x', 'Hồ sơ', '9'],
        ['>', 'y', 'Hồ sơ', '8'],
        ['-', 'p', 'Hồ sơ', '9'],
        ['-', 'a b c d', 'Hồ sơ', '8'],
      ]),
    ).toEqual(['y', 'x']);
  });
});

describe('a part printed before its whole', () => {
  const pair = (first: string, firstValue: string, second: string, secondValue: string): Cells => [
    RATE,
    ['>', first, 'Hồ sơ', firstValue],
    ['>', second, 'Hồ sơ', secondValue],
  ];

  test('is known by its label and its value together', () => {
    expect(find(pair('a b', '7', 'x', '9'))).toEqual(['a b', 'x']);
    // The first is nearer by label but larger: it is the whole.
    expect(find(pair('a b', '9', 'x', '7'))).toEqual(['x', 'a b']);
    // The second is larger but as near: more than the whole, which cannot be.
    expect(find(pair('a y', '7', 'a x', '9'))).toEqual(['a x', 'a y']);
    // The same value says nothing.
    expect(find(pair('a b', '7', 'x', '7'))).toEqual(['x', 'a b']);
  });

  test('is not turned where one of the two is blank', () => {
    expect(find(pair('a b', '', 'x', '9'))).toEqual(['x', 'a b']);
    expect(find(pair('a b', '7', 'x', ''))).toEqual(['x', 'a b']);
  });
});

describe('the counts beside a rate', () => {
  const below: Cells = [
    ['-', 'x', 'Hồ sơ', '9'],
    ['-', 'a y', 'Hồ sơ', '8'],
  ];

  test('bullets that follow, unless the rate bears a number', () => {
    expect(find([RATE, ...below])).toEqual(['a y', 'x']);
    expect(find([['1.', 'a b c d', '%', '50'], ...below])).toBeNull();
  });

  test('rows that follow and are no bullets are not its own', () => {
    expect(find([RATE, ['2.', 'x', 'Hồ sơ', '9'], ['3.', 'a y', 'Hồ sơ', '8']])).toBeNull();
  });

  // Of a b c d, "a b c" shares 3 words: 2·3/(4+3) = 0,86. "a y" shares 1: 2·1/(4+2) = 0,33.
  test('two counts above, where they are nearer to the rate than those below', () => {
    const above: Cells = [
      ['-', 'a b c z w v', 'Hồ sơ', '9'],
      ['-', 'a b c', 'Hồ sơ', '8'],
    ];
    expect(find([...above, RATE])).toEqual(['a b c', 'a b c z w v']);
    expect(find([...above, RATE, ...below])).toEqual(['a b c', 'a b c z w v']);
    const nearer: Cells = [
      ['-', 'x', 'Hồ sơ', '9'],
      ['-', 'a b c d', 'Hồ sơ', '8'],
    ];
    expect(find([...above, RATE, ...nearer])).toEqual(['a b c d', 'x']);
    const asNear: Cells = [
      ['-', 'x', 'Hồ sơ', '9'],
      ['-', 'b c d', 'Hồ sơ', '8'],
    ];
    expect(find([...above, RATE, ...asNear])).toEqual(['b c d', 'x']);
  });

  test('two counts above need half the words of the rate, and two fifths of each other’s', () => {
    const above = (whole: string, part: string): Cells => [
      ['-', whole, 'Hồ sơ', '9'],
      ['-', part, 'Hồ sơ', '8'],
      RATE,
    ];
    // part and rate: 2·2/(4+4) = 0,5; whole and part: 2·2/(6+4) = 0,4
    expect(find(above('a b r s t u', 'a b y z'))).toEqual(['a b y z', 'a b r s t u']);
    // 2·2/(4+5) = 0,44 of the rate
    expect(find(above('a b r s t', 'a b y z q'))).toBeNull();
    // 2·2/(7+4) = 0,36 of each other
    expect(find(above('a b r s t u v', 'a b y z'))).toBeNull();
  });

  test('two counts above are of one unit, and both are counts', () => {
    const above = (unit: string): Cells => [
      ['-', 'a b c', unit, '9'],
      ['-', 'a b c', 'Hồ sơ', '8'],
    ];
    expect(find([...above('Hồ sơ'), RATE])).toEqual(['a b c', 'a b c']);
    expect(find([...above('Người'), RATE])).toBeNull();
    expect(find([...above(''), RATE])).toBeNull();
    expect(find([['-', 'a b c', 'Hồ sơ', '8'], RATE])).toBeNull();
  });
});
