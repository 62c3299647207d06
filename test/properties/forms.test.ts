import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignForm, labelKey } from '../../src/ingest/align-form.ts';
import { holdForAll } from './hold-for-all.ts';

interface Row {
  readonly number: string;
  readonly label: string;
}

const LABELS = ['Số hồ sơ', 'Trong đó', '- Trực tuyến', '+ Trực tiếp', 'Tỷ lệ đúng hạn', 'Văn bản', ''];
const NUMBERS = ['', '-', '1', '1.1', '1.1.1', '2', '2.1', '3.3.1', 'I', 'a)'];
const rows: fc.Arbitrary<Row> = fc.record({
  number: fc.constantFrom(...NUMBERS),
  label: fc.constantFrom(...LABELS),
});
const forms = fc.array(rows, { maxLength: 14 });
/** No label twice, as in a short appendix. */
const plainForms = fc
  .uniqueArray(fc.nat(40), { maxLength: 14 })
  .map((ids) => ids.map((id, index): Row => ({ number: `${index + 1}`, label: `Chỉ tiêu ${id}` })));

function listPairs(form: readonly Row[], appendix: readonly Row[]): readonly (readonly [number, number])[] {
  return alignForm(form, appendix).flatMap((match, index) =>
    match === null ? [] : [[index, match] as const],
  );
}

test('a form is aligned to itself, row by row', () => {
  holdForAll(fc.oneof(forms, plainForms), (form) => {
    expect(alignForm(form, form)).toEqual([...form.keys()]);
  });
});

test('whatever the two are, no row is paired twice, and only with one of its label', () => {
  holdForAll(fc.tuple(forms, forms), ([form, appendix]) => {
    const pairs = listPairs(form, appendix);
    expect(alignForm(form, appendix)).toHaveLength(form.length);
    expect(new Set(pairs.map(([, right]) => right)).size).toBe(pairs.length);
    for (const [left, right] of pairs) {
      expect(labelKey(form[left]?.label ?? '')).toBe(labelKey(appendix[right]?.label ?? '?'));
    }
  });
});

test('rows left out leave the others where they were', () => {
  holdForAll(fc.tuple(plainForms, fc.infiniteStream(fc.boolean())), ([form, stream]) => {
    const kept = [...form.keys()].filter(() => stream.next().value);
    const appendix = kept.flatMap((index) => form[index] ?? []);
    expect(alignForm(form, appendix)).toEqual(
      [...form.keys()].map((index) => (kept.includes(index) ? kept.indexOf(index) : null)),
    );
  });
});

test('rows left out of a form that repeats its labels: every row that is left is found, in its order', () => {
  holdForAll(fc.tuple(forms, fc.infiniteStream(fc.boolean())), ([form, stream]) => {
    const appendix = form.filter(() => stream.next().value);
    const found = listPairs(form, appendix).map(([, right]) => right);
    expect(found).toEqual([...appendix.keys()]);
  });
});

test('misprinted numbers move no row', () => {
  holdForAll(
    fc.tuple(plainForms, fc.array(fc.constantFrom(...NUMBERS), { minLength: 14, maxLength: 14 })),
    ([form, numbers]) => {
      const appendix = form.map(({ label }, index) => ({ number: numbers[index] ?? '', label }));
      expect(alignForm(form, appendix)).toEqual([...form.keys()]);
    },
  );
});

test('a row printed twice is once too many, and the others keep their places', () => {
  holdForAll(fc.tuple(plainForms, fc.nat(13)), ([form, which]) => {
    const twice = form[which];
    if (twice === undefined) return;
    const appendix = form.toSpliced(which, 0, twice);
    const matches = alignForm(form, appendix);
    for (const [index, match] of matches.entries()) {
      if (index === which) expect([which, which + 1]).toContain(match);
      else expect(match).toBe(index < which ? index : index + 1);
    }
  });
});
