import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLocked, readLockfile } from './read-lockfile.ts';
import { readReadmeTable } from './read-readme-table.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lockfile = readLockfile();
const locked = listLocked(lockfile);

test('the README gives a reason for every dependency, and for nothing else', () => {
  const rows = readReadmeTable('Dependencies, and why');
  const list = (isDev: boolean) =>
    rows.filter(([names]) => names.endsWith('(dev)') === isDev).flatMap(([names]) => readNames(names));
  expect(list(false).toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  expect(list(true).toSorted()).toEqual(Object.keys(manifest.devDependencies).toSorted());
  expect(rows.filter(([, why = '']) => why.length < 5)).toEqual([]);
});

test('every version is exact, and the one that is locked', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect([name, lockfile.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('the lockfile holds a hash of every package, from the registry and from nowhere else', () => {
  expect(lockfile.lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(500);
  const loose = locked.filter(
    ({ integrity, resolved, link, version }) =>
      !integrity?.startsWith('sha512-') || resolved !== undefined || link || !/^\d+\.\d+\.\d+/u.test(version),
  );
  expect(loose).toEqual([]);
});

test('the packages that may run a script when installed are those that have one', () => {
  const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(Object.keys(manifest.allowScripts)).toEqual(scripted.toSorted());
  expect(Object.values(manifest.allowScripts)).not.toContain(false);
});

function readNames(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');
}
