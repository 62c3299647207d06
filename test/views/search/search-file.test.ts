import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Commune } from '../../../src/domain/commune.ts';
import { buildSearchFile } from '../../../src/views/search/build-search-file.ts';
import { readSearchFile } from '../../../src/views/search/read-search-file.ts';
import { listNationalCommunes } from '../../demo/list-national-communes.ts';
import { makeCommune } from './make-commune.ts';

const BUDGET = 60_000;

const write = (communes: readonly Commune[]) => JSON.stringify(buildSearchFile(communes));
const readBack = (communes: readonly Commune[]) => readSearchFile(JSON.parse(write(communes)));

/** The unit at the end of the line of successors. */
function findHeir(commune: Commune, byId: ReadonlyMap<string, Commune>): Commune | null {
  let heir: Commune | null = null;
  for (let id = commune.successorId; id !== null; id = heir?.successorId ?? null) heir = byId.get(id) ?? null;
  return heir;
}

describe('what the search loads', () => {
  const registry = listNationalCommunes();
  const living = registry.filter(({ validTo }) => validTo === null);

  test('stays below 60 KB for the whole country, with all that ended', () => {
    expect(living).toHaveLength(3321);
    expect(gzipSync(write(living), { level: 9 }).length).toBeLessThan(BUDGET / 3);
    expect(registry.length).toBeGreaterThan(13_000);
    expect(gzipSync(write(registry), { level: 9 }).length).toBeLessThan(BUDGET);
  });

  test('gives back every unit of the country as it was', () => {
    const byId = new Map(registry.map((commune) => [commune.id as string, commune]));
    const units = readBack(registry);
    expect(units).toHaveLength(registry.length);
    const different = units.filter(({ heir, ...unit }) => {
      const commune = byId.get(unit.id);
      if (commune === undefined) return true;
      const { id, name, kind, district, province, code, validTo } = commune;
      const expected = { id, name, kind, district, province, code, isEnded: validTo !== null };
      const isSame = Object.entries(expected).every(
        ([key, value]) => unit[key as keyof typeof unit] === value,
      );
      return !isSame || (heir?.id ?? null) !== (findHeir(commune, byId)?.id ?? null);
    });
    expect(different).toEqual([]);
  });

  test('is the same whatever the order of the registry', () => {
    const { words, groups } = buildSearchFile(living.toReversed());
    expect(words).toBe(buildSearchFile(living).words);
    expect(groups.map(([, , , names]) => names)).toEqual(
      buildSearchFile(living).groups.map(([, , , names]) => names),
    );
  });

  test('holds what a registry may hold: odd ids, no code, any letters, an end without a successor', () => {
    const communes = [
      makeCommune({ name: 'An,  "Bình" <b>', id: 'khac', code: '00000' }),
      makeCommune({ name: '1, 2', kind: 'phuong', id: 'mau-mot' }),
      makeCommune({ name: 'Hòa - Bình', district: 'huyện "X"', successor: null }),
      makeCommune({ name: 'Cũ', code: '99999', successor: 'khac' }),
      makeCommune({ name: 'Cũ', id: 'mau-cu-huyen-y', district: 'huyện Y', successor: 'mau-cu' }),
    ];
    const units = readBack(communes);
    expect(
      units.map(({ id, name, district, code, isEnded, heir }) => [
        id,
        name,
        district,
        code,
        isEnded,
        heir?.id,
      ]),
    ).toEqual([
      ['mau-mot', '1, 2', null, null, false, undefined],
      ['khac', 'An,  "Bình" <b>', null, '00000', false, undefined],
      ['mau-cu', 'Cũ', null, '99999', true, 'khac'],
      ['mau-hoa-binh', 'Hòa - Bình', 'huyện "X"', null, true, undefined],
      ['mau-cu-huyen-y', 'Cũ', 'huyện Y', null, true, 'khac'],
    ]);
  });

  test('is there without a commune', () => {
    expect(readBack([])).toEqual([]);
  });
});
