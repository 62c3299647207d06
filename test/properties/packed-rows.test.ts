import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNT_COLUMNS, type CountColumn, makeDossierCounts } from '../../src/domain/dossier-counts.ts';
import type { FieldId } from '../../src/domain/field.ts';
import { ABSENCE_REASONS, type Figure, NOT_STATED, type Place } from '../../src/domain/figure.ts';
import { packText, unpackCount } from '../../src/domain/packed-count.ts';
import { makeRowBlock } from '../../src/domain/row-block.ts';
import { readCountFigure } from '../../src/ingest/read-figure.ts';
import { holdForAll } from './hold-for-all.ts';

const FILE = 'reports/a.csv';
const HERE = { file: FILE, row: 4, column: 5, header: 'Tổng số' };
const VALUES = [0, -0, 1, 7, 2 ** 31 - 1, 2 ** 31, 1e15, -1, 0.5];

/** Figures as a table has them, and such as no packing can hold: elsewhere, printed otherwise, too large. */
function anyFigure(row: number, place: Place): fc.Arbitrary<Figure> {
  const places = fc.oneof(
    { weight: 5, arbitrary: fc.constant(place) },
    fc.constantFrom({ ...place, row: row + 1 }, { ...place, column: null }, { ...place, header: 'x' }),
  );
  const value = fc.oneof(fc.constantFrom(...VALUES), fc.nat());
  const plain = fc.record({ value, place: places }).map(
    (figure): Figure => ({
      kind: 'present',
      decimals: 0,
      printed: String(figure.value),
      ...figure,
    }),
  );
  const odd = fc.record({
    kind: fc.constant('present' as const),
    value,
    decimals: fc.nat(1),
    printed: fc.constantFrom('', '08', '1.134', '12'),
    place: places,
  });
  const absent = fc.record({
    kind: fc.constant('absent' as const),
    reason: fc.constantFrom(...ABSENCE_REASONS),
    printed: fc.constantFrom('', '-', 'x', 'X', 'không có', '5'),
    place: fc.oneof(places, fc.constant(null)),
  });
  return fc.oneof({ weight: 6, arbitrary: plain }, odd, absent, fc.constant(NOT_STATED));
}

const anyTable = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...COUNT_COLUMNS), { minLength: 1 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }),
  )
  .chain(([columns, rowNumbers]) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.tuple(
        ...rowNumbers.map((row) =>
          fc.record({
            row: fc.constant(row),
            figures: fc.tuple(...columns.map(() => anyFigure(row, { ...HERE, row }))),
          }),
        ),
      ),
    }),
  );

test('a row that was packed reads back as it was', () => {
  holdForAll(anyTable, ({ columns, rows }) => {
    const places = new Map(columns.map((column) => [column, HERE]));
    const block = makeRowBlock(FILE, places, rows.length);
    const subject = { kind: 'field', fieldId: 'ho-tich' as FieldId, label: 'Hộ tịch' } as const;
    const added = rows.map(({ row, figures }) => {
      const given: Partial<Record<CountColumn, Figure>> = {};
      for (const [index, column] of columns.entries()) given[column] = figures[index] ?? NOT_STATED;
      return {
        index: block.add(subject, row, figures),
        whole: { ...subject, row, counts: makeDossierCounts(given) },
      };
    });
    for (const { index, whole } of added) expect(block.read(index)).toEqual(whole);
  });
});

test('a text that has a code is read as the figure of that code', () => {
  const texts = fc.oneof(
    fc.nat().map(String),
    fc.nat().map((value) => value.toLocaleString('vi')),
    fc.stringMatching(/^[0-9.]{0,12}$/),
    fc.constantFrom('', '-', 'x', '1.000', '2147483647', '2147483648', '2.147.483.648'),
  );
  holdForAll(texts, (printed) => {
    const code = packText(printed);
    const cell = { text: printed, place: HERE };
    const problems: string[] = [];
    const figure = readCountFigure(cell, ({ code: problem }) => problems.push(problem));
    if (code !== null) expect([unpackCount(code, HERE), problems]).toEqual([figure, []]);
  });
  expect(['0', '1134', '1.134', ''].map(packText)).not.toContain(null);
});
