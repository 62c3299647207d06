import { expect, test } from 'vitest';
import { hasConjunction, measureOverlap, readLabelWords } from '../../src/audit/label-words.ts';

const overlap = (a: string, b: string) => measureOverlap(readLabelWords(a), readLabelWords(b));

test('labels share words whatever their marks, case and signs', () => {
  expect([...readLabelWords('- Số hồ sơ (HỒ SƠ) mức 4')]).toEqual(['so', 'ho', 'muc', '4']);
  expect(overlap('Số hồ sơ', 'SỐ HỒ SƠ')).toBe(1);
  // so, ho of 2 and 3 words: 2 · 2 / 5
  expect(overlap('Số hồ', 'Số hồ mới')).toBe(0.8);
  expect(overlap('Số hồ', 'văn bản')).toBe(0);
  expect(overlap('-', '…')).toBe(0);
});

test('a label that holds all words of two others joins them', () => {
  expect(hasConjunction(['hồ sơ nhận', 'hồ sơ trả', 'hồ sơ nhận và trả'])).toBe(true);
  expect(hasConjunction(['hồ sơ nhận', 'hồ sơ trả', 'hồ sơ rút'])).toBe(false);
  expect(hasConjunction(['hồ sơ', 'hồ sơ nhận', 'văn bản'])).toBe(false);
});
