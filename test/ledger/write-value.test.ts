import { describe, expect, test } from 'vitest';
import { readValue } from '../../src/ledger/read-value.ts';
import { writeValue } from '../../src/ledger/write-value.ts';
import { makeRandom } from '../demo/make-random.ts';

describe('a published value', () => {
  test.each([
    [0, false, '0'],
    [12, false, '12'],
    [1134, false, '1.134'],
    [4_136_000, false, '4.136.000'],
    [294.196, false, '294,196'],
    [1_234_567.25, false, '1.234.567,25'],
    [0.985, true, '98,5%'],
    [0.993865, true, '99,3865%'],
    [0, true, '0%'],
    [1, true, '100%'],
    [12.5, true, '1.250%'],
    [0.0005, true, '0,05%'],
    [1e-7, false, '0,0000001'],
    ['Có', false, 'Có'],
    ['25/25', false, '25/25'],
    ['2023', false, '“2023”'],
    ['=1+1', false, '“=1+1”'],
    ['“Một cửa”', false, '““Một cửa””'],
    [null, false, ''],
  ])('%j is written and read back: %s %s', (value, isRate, written) => {
    expect(writeValue(value, isRate)).toBe(written);
    expect(readValue(written)).toEqual({ kind: 'value', value, isRate });
  });

  test('reads as it was, whatever number it is', () => {
    const { drawUniform } = makeRandom(20_260_101, 'values');
    for (let turn = 0; turn < 2000; turn += 1) {
      const decimals = turn % 7;
      const digits = Math.floor(drawUniform(0, 10 ** drawUniform(1, 15)));
      const amount = Number(`${digits}e-${decimals}`);
      expect(readValue(writeValue(amount, false))).toEqual({ kind: 'value', value: amount, isRate: false });
      const rate = Number(`${digits % 10 ** (decimals + 2)}e-${decimals + 2}`);
      expect(readValue(writeValue(rate, true))).toEqual({ kind: 'value', value: rate, isRate: true });
    }
  });

  test('reads as it was, whatever words it is', () => {
    const letters = [...'0123456789.,% “”\'"=+-–@/aĐ'];
    const { drawUniform } = makeRandom(20_260_102, 'words');
    for (let turn = 0; turn < 2000; turn += 1) {
      const length = Math.floor(drawUniform(0, 6));
      const words = Array.from({ length }, () => letters[Math.floor(drawUniform(0, letters.length))]).join(
        '',
      );
      expect(readValue(writeValue(words, false))).toEqual({ kind: 'value', value: words, isRate: false });
    }
  });

  test.each([
    ['1134', 1134, false],
    ['01', 1, false],
    ['98,50%', 0.985, true],
    ['98,5 %', 0.985, true],
  ])('may be written %s as well', (written, value, isRate) => {
    expect(readValue(written)).toEqual({ kind: 'value', value, isRate });
  });

  test.each(['1.5', '98.5%', '1,134.5', '1.13.4', '-5', '1 134', '12,', '%5', '99999999999999999'])(
    '%s is not guessed at',
    (written) => {
      const reading = readValue(written);
      expect(reading.kind === 'value' && typeof reading.value === 'number').toBe(false);
      if (written !== '%5') expect(reading).toEqual({ kind: 'unreadable' });
    },
  );
});
