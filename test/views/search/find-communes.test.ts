import { describe, expect, test } from 'vitest';
import type { Commune } from '../../../src/domain/commune.ts';
import { buildSearchFile } from '../../../src/views/search/build-search-file.ts';
import { findCommunes } from '../../../src/views/search/find-communes.ts';
import { readSearchFile } from '../../../src/views/search/read-search-file.ts';
import { buildSearchIndex } from '../../../src/views/search/search-index.ts';
import { makeCommune } from './make-commune.ts';

/** Ids of the hits, in order. */
function find(communes: readonly Commune[], query: string): readonly string[] {
  const index = buildSearchIndex(readSearchFile(buildSearchFile(communes)));
  return findCommunes(index, query, 100).hits.map(({ id }) => id);
}

const named = (...names: readonly string[]) => names.map((name) => makeCommune({ name }));

describe('the order of hits', () => {
  test('is whole names, beginnings, words in order, other words and places, then a letter amiss', () => {
    const communes = [
      ...named('Tân Hoa', 'Đông Tân Hòa', 'Tân Đông Hòa', 'Hòa Tân', 'Tân Hòa Đông', 'Tân Hòa', 'Tâm Hòa'),
      makeCommune({ name: 'Phú', district: 'huyện Tân Hòa' }),
    ];
    // Two whole names: no mark is typed, so the alphabet decides. Five answer without a letter amiss: no sixth is sought.
    expect(find(communes, 'tan hoa')).toEqual([
      'mau-tan-hoa',
      'mau-tan-hoa',
      'mau-tan-hoa-dong',
      'mau-dong-tan-hoa',
      'mau-tan-dong-hoa',
      'mau-hoa-tan',
      'mau-phu',
    ]);
    expect(find(named('Tâm Hòa', 'Tân Hòa'), 'tan hoa')).toEqual(['mau-tan-hoa', 'mau-tam-hoa']);
  });

  test('has units of today before those that ended, however they are called', () => {
    const communes = [
      makeCommune({ name: 'An Phú', id: 'cu', district: 'huyện A', successor: 'moi' }),
      makeCommune({ name: 'An Phú', id: 'moi', kind: 'phuong' }),
    ];
    expect(find(communes, 'an phu')).toEqual(['moi', 'cu']);
    // A kind that only the old one has is what the reader asks for.
    expect(find(communes, 'xã an phú')).toEqual(['cu', 'moi']);
  });

  test('is alphabetical among equals, syllable by syllable, then by province', () => {
    const communes = [
      ...named('An Ý', 'Ân An', 'An Đà', 'An Da'),
      makeCommune({ name: 'An Da', province: 'Đâu' }),
      makeCommune({ name: 'An Da', province: 'Dã' }),
    ];
    expect(find(communes, 'an')).toEqual([
      'da-an-da',
      'dau-an-da',
      'mau-an-da',
      'mau-an-da',
      'mau-an-y',
      'mau-an-an',
    ]);
  });

  test('prefers the marks that are typed', () => {
    const communes = [
      makeCommune({ name: 'Phú Mỹ', id: 'sac' }),
      makeCommune({ name: 'Phù Mỹ', id: 'huyen' }),
      makeCommune({ name: 'Phu My', id: 'khong' }),
    ];
    expect(find(communes, 'phu my')).toEqual(['khong', 'huyen', 'sac']);
    expect(find(communes, 'Phú Mỹ')[0]).toBe('sac');
    expect(find(communes, 'Phù Mỹ')[0]).toBe('huyen');
    // A word without a mark beside one with is meant so, but for the last, which may not be complete.
    expect(find(communes, 'Phú My')[0]).toBe('sac');
  });
});

describe('numbers', () => {
  const wards = ['1', '2', '10', '11', '01'].map((name, index) =>
    makeCommune({ name, kind: 'phuong', id: `p${index}`, code: `2700${index}` }),
  );
  test('are names, with zeros in front or without', () => {
    expect(find(wards, 'Phường 1').slice(0, 2)).toEqual(['p0', 'p4']);
    expect(find(wards, 'p.11')).toEqual(['p3']);
    expect(find(wards, 'P10')).toEqual(['p2']);
  });
  test('have no letter amiss', () => {
    expect(find(wards, 'phường 12')).toEqual([]);
    expect(find(wards, '27009')).toEqual([]);
  });
  test('are codes, borne by two units if need be', () => {
    const both = [
      makeCommune({ name: 'Chi Lăng Nam', code: '11284', successor: 'mau-nam-thanh-mien' }),
      makeCommune({ name: 'Nam Thanh Miện', code: '11284' }),
    ];
    expect(find(both, '11284')).toEqual(['mau-nam-thanh-mien', 'mau-chi-lang-nam']);
    expect(find(both, '11284 chi lang')).toEqual(['mau-chi-lang-nam']);
    expect(find([makeCommune({ name: 'Ba Đình', code: '00004' })], '00004')).toEqual(['mau-ba-dinh']);
    expect(find([makeCommune({ name: 'Ba Đình', code: '00004' })], '004')).toEqual(['mau-ba-dinh']);
  });
});

describe('places', () => {
  const communes = [
    makeCommune({ name: 'Cam Phúc Nam', district: 'thành phố Cam Ranh', successor: 'mau-cam-ranh' }),
    makeCommune({ name: 'Cam Ranh', kind: 'phuong' }),
    makeCommune({ name: 'Chi Lăng Nam', id: 'cu', province: 'Hải Dương', successor: 'moi' }),
    makeCommune({ name: 'Nam Thanh Miện', id: 'moi', province: 'Hải Phòng' }),
    makeCommune({ name: 'Tịnh Khê', id: 'tinh-khe' }),
  ];
  test('of units that ended lead to those as well that took their place', () => {
    expect(find(communes, 'thành phố Cam Ranh')).toEqual(['mau-cam-ranh', 'mau-cam-phuc-nam']);
    expect(find(communes, 'hai duong')).toEqual(['moi', 'cu']);
    expect(find(communes, 'nam thanh mien hai duong')).toEqual(['moi']);
    expect(find(communes, 'chi lang nam, hai phong')).toEqual(['cu']);
  });
  test('are told by more than one of their words', () => {
    expect(find(communes, 'duong')).toEqual([]);
    expect(find(communes, 'moi ranh')).toEqual([]);
  });
  test('may have a kind in front that is part of a name elsewhere', () => {
    expect(find(communes, 'tinh khe')).toEqual(['tinh-khe']);
    expect(find(communes, 'cam phuc nam, tinh mau')).toEqual(['mau-cam-phuc-nam']);
  });
});

describe('whatever is typed', () => {
  test.each(['', '   ', '.', '!?', '()[]*\\', '👍', '\u0301', ',,,'])('%j has no hit', (query) => {
    expect(find(named('An'), query)).toEqual([]);
  });
  test('is no trouble, however long', () => {
    expect(find(named('An'), 'an '.repeat(5000))).toEqual(['mau-an']);
    expect(find(named('An'), 'x'.repeat(50_000))).toEqual([]);
  });
});
