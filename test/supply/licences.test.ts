import { expect, test } from 'vitest';
import { EXCEPTIONS, IN_DEVELOPMENT, IN_THE_BUILD } from './accepted-licences.ts';
import { isAccepted, listRefused, readLicence } from './judge-licences.ts';
import { listLocked, readLockfile } from './read-lockfile.ts';

const packages = listLocked(readLockfile());

test('everything that is installed has a licence that is accepted where it is used', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(listRefused(packages)).toEqual([]);
});

test('a choice is accepted for one of its licences, a sum for all of them alone', () => {
  expect(isAccepted('(MIT OR GPL-3.0-or-later)', IN_THE_BUILD)).toBe(true);
  expect(isAccepted('MIT AND GPL-3.0-or-later', IN_THE_BUILD)).toBe(false);
});

test('a licence that is unknown, missing or only good enough for development is refused', () => {
  const make = (license: string | undefined, dev: boolean) => ({ name: 'some-package', license, dev });
  const refused = [make('SEE LICENSE IN x', true), make(undefined, true), make('CC-BY-4.0', false)];
  expect(listRefused([...refused, make('CC-BY-4.0', true), make('MIT', false)])).toEqual(refused);
  expect(listRefused([{ name: 'jschardet', license: 'LGPL-2.1+', dev: false }])).toHaveLength(1);
});

test('every exception is still needed', () => {
  for (const { packages: names, isInBuild } of EXCEPTIONS) {
    const accepted = isInBuild ? IN_THE_BUILD : IN_DEVELOPMENT;
    const users = packages.filter((one) => names.test(one.name) && !isAccepted(readLicence(one), accepted));
    expect([names.source, users.length > 0]).toEqual([names.source, true]);
  }
});
