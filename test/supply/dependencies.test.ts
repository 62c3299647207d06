import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLocked, readLockfile } from './read-lockfile.ts';
import { readReadmeTable } from './read-readme-table.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lockfile = readLockfile();
const locked = listLocked(lockfile);

test('the README gives a reason for every dependency, and for nothing else', () => {
  const rows = readReadmeTable('Dependencies, and why');
  const list = (kind: string) =>
    rows
      .filter(([names]) => (/\((dev|optional)\)$/u.exec(names)?.[1] ?? '') === kind)
      .flatMap(([names]) => readNames(names))
      .toSorted();
  expect(list('')).toEqual(Object.keys(manifest.dependencies).toSorted());
  expect(list('optional')).toEqual(Object.keys(manifest.optionalDependencies).toSorted());
  expect(list('dev')).toEqual(Object.keys(manifest.devDependencies).toSorted());
  expect(rows.filter(([, why = '']) => why.length < 5)).toEqual([]);
});

test('every version is exact, and the one that is locked', () => {
  const { dependencies, optionalDependencies, devDependencies } = manifest;
  const all = { ...dependencies, ...optionalDependencies, ...devDependencies };
  for (const [name, version] of Object.entries(all)) {
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

test('whether a package may run its script when installed is decided for each that has one', () => {
  const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(Object.keys(manifest.allowScripts)).toEqual(scripted.toSorted());
  const allowed = Object.entries(manifest.allowScripts).flatMap(([name, isAllowed]) =>
    isAllowed ? [name] : [],
  );
  expect(allowed).toEqual(['esbuild', 'node']);
});

function readNames(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');
}
