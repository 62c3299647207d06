import { expect, it } from 'vitest';
import { measureText, wrapText } from '../../src/charts/text-width.ts';

it('breaks between words only and loses none', () => {
  const text = 'Phường Cam Phúc Nam thành phố Cam Ranh';
  const lines = wrapText(text, 120, 14);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(measureText(line, 14)).toBeLessThanOrEqual(120);
});

it('never breaks at a no-break space, and leaves a word alone that is too long', () => {
  expect(wrapText('20,67\u00a0%', 1, 14)).toEqual(['20,67\u00a0%']);
});

it('counts a letter with its marks as one', () => {
  expect(measureText('ệ', 10)).toBe(measureText('e', 10));
});
