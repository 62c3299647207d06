import { expect, test } from 'vitest';
import { listNationalCommunes } from './list-national-communes.ts';

const all = listNationalCommunes();
const living = all.filter(({ validTo }) => validTo === null);
const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
  Object.fromEntries([...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));

test('the national registry is as large as the country and as full of namesakes', () => {
  expect(living).toHaveLength(3321);
  expect(new Set(living.map(({ province }) => province)).size).toBe(34);
  expect(countBy(living, ({ kind }) => kind)).toEqual({ phuong: 687, xa: 2621, 'dac-khu': 13 });
  const bearers = Object.values(countBy(living, ({ kind, name }) => `${kind} ${name}`));
  expect(bearers.filter((count) => count > 1)).toHaveLength(245);
});

test('it has old units with districts, townships and codes that are borne again', () => {
  const former = all.filter(({ validTo }) => validTo !== null);
  expect(former).toHaveLength(3 * 3321);
  expect(former.filter(({ district }) => district === null)).toEqual([]);
  expect(former.filter(({ kind }) => kind === 'thi-tran').length).toBeGreaterThan(400);
  const codes = new Set(former.map(({ code }) => code));
  expect(living.filter(({ code }) => !codes.has(code))).toEqual([]);
  expect(living.filter(({ code }) => code?.startsWith('0')).length).toBeGreaterThan(500);
});

test('it is the same each time, every id once', () => {
  expect(listNationalCommunes()).toEqual(all);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
