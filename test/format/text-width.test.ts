import { expect, it } from 'vitest';
import { measureText, wrapText } from '../../src/format/text-width.ts';

it('breaks between words only and loses none', () => {
  const text = 'Phường Cam Phúc Nam thành phố Cam Ranh';
  const lines = wrapText(text, 120, 14);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(measureText(line, 14)).toBeLessThanOrEqual(120);
});

it('never breaks at a no-break space where there is room', () => {
  expect(wrapText('đạt 20,67\u00a0%', 70, 14)).toEqual(['đạt', '20,67\u00a0%']);
});

it('breaks a word that is wider than the line between its letters and loses none', () => {
  const lines = wrapText('ẢẢẢẢẢẢẢẢẢẢkhôngcókhoảngtrắng', 100, 14);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('ẢẢẢẢẢẢẢẢẢẢkhôngcókhoảngtrắng');
  for (const line of lines) expect(measureText(line, 14)).toBeLessThanOrEqual(100);
});

it('counts a letter with its marks as one', () => {
  expect(measureText('ệ', 10)).toBe(measureText('e', 10));
});
