import { expect, it } from 'vitest';
import { compareVietnamese, foldText, matchKey, normalizeText, slugify } from '../../src/format/text.ts';

it('keeps a text as written, in one Unicode form and with single spaces', () => {
  expect(normalizeText('  Vĩnh\u00a0 Thạnh\n'.normalize('NFD'))).toBe('Vĩnh Thạnh');
});

it('takes two spellings of a tone mark for the same word, and other tones for other words', () => {
  expect(matchKey('Hoà')).toBe(matchKey('Hòa'));
  expect(matchKey('KHÁNH HOÀ')).toBe(matchKey('Khánh Hòa'));
  expect(matchKey('Thuỷ'.normalize('NFD'))).toBe(matchKey('Thủy'));
  expect(matchKey('Thi đua – khen thưởng')).toBe(matchKey('Thi đua - Khen thưởng'));
  expect(matchKey('Hóa')).not.toBe(matchKey('Hòa'));
  expect(matchKey('Hoa')).not.toBe(matchKey('Hòa'));
});

it('folds all marks away for looking up words', () => {
  expect(foldText('Đang thực hiện')).toBe('dang thuc hien');
});

it('makes addresses of plain letters, digits and hyphens', () => {
  expect(slugify('Quý III/2023')).toBe('quy-iii-2023');
  expect(slugify('Bà Rịa – Vũng Tàu')).toBe('ba-ria-vung-tau');
  expect(slugify('Đắk Lắk')).toBe('dak-lak');
  expect(slugify('"><img src=x onerror=alert(1)>')).toBe('img-src-x-onerror-alert-1');
  expect(slugify('…')).toBe('');
});

it('sorts in the order of the Vietnamese alphabet', () => {
  expect(['Dương', 'Đông', 'Ân', 'An', 'Ăn'].sort(compareVietnamese)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dương',
    'Đông',
  ]);
});
