import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeByteWriter } from '../../src/format/byte-writer.ts';

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.nat(),
  fc.constantFrom(0, -0, 9, 10, 2 ** 31 - 1, 2 ** 31),
);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('texts and numbers become the bytes of one text that holds them all', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, anyNumber)), (parts) => {
      const writer = makeByteWriter();
      for (const part of parts) {
        if (typeof part === 'string') writer.write(part);
        else writer.writeNumber(part);
      }
      expect(Buffer.from(writer.read())).toEqual(Buffer.from(parts.map(String).join('')));
      expect(writer.countBytes()).toBe(writer.read().length);
    }),
  );
});

test('holds more than it first had room for, and nothing of what was before it was cleared', () => {
  const writer = makeByteWriter();
  const long = 'Hộ tịch; '.repeat(20_000);
  writer.write('1.134');
  writer.clear();
  writer.write(long);
  writer.writeNumber(1134);
  expect(new TextDecoder().decode(writer.read())).toBe(`${long}1134`);
});
