import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { Table } from 'tableschema';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { DEMO_NOTICE } from '../demo/write-registries.ts';
import { DESCRIBED_FOLDERS } from './described-folders.ts';

const shipped = join(inject('shippedSite'), 'du-lieu');

interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly description: string;
  readonly licenses: readonly object[];
  readonly sources: readonly object[];
  readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: Schema }[];
}

interface Schema {
  readonly fields: readonly { readonly name: string; readonly title: string; readonly description: string }[];
}

function readDescriptor(folder: string): Descriptor {
  return JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
}

/**
 * What the library of the Data Package standard finds wrong: the descriptor by the profile of version 1, each table's
 * header, every cell by type and constraints, keys within and between tables; besides, sizes and hashes.
 */
async function findFaults(folder: string): Promise<readonly string[]> {
  const loaded = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  const faults = loaded.errors.map(String);
  const relations: Record<string, unknown[]> = {};
  const open = async ({ name, descriptor }: (typeof loaded.resources)[number]) => {
    const { path, schema } = descriptor;
    // The library does not step over a byte order mark by itself.
    const table = await Table.load(join(folder, path), { schema, strict: true, bom: true, delimiter: ',' });
    return { name, table };
  };
  for (const resource of loaded.resources.filter(({ name }) => isCatalogue(name))) {
    relations[resource.name] = await (await open(resource)).table.read({ keyed: true, forceCast: true });
  }
  for (const resource of loaded.resources) {
    const { path, bytes, hash } = resource.descriptor;
    const content = await readFile(join(folder, path));
    const sum = createHash('sha256').update(content).digest('hex');
    if (content.length !== bytes || hash !== `sha256:${sum}`) faults.push(`${path}: other bytes`);
    const { name, table } = await open(resource);
    const known = { ...relations, '': relations[name] ?? [] };
    const rows: unknown[] = await table.read({ relations: known, forceCast: true });
    for (const row of rows) if (row instanceof Error) faults.push(`${path}: ${row.message}`);
  }
  return faults;
}

function isCatalogue(name: string): boolean {
  return ['don-vi', 'linh-vuc', 'chi-tieu'].includes(name);
}

it.each(DESCRIBED_FOLDERS)('is a valid data package with the rows it describes: %s', async (folder) => {
  expect(await findFaults(folder)).toEqual([]);
});

it('has a package in every folder, of every table in it', () => {
  expect(DESCRIBED_FOLDERS.length).toBeGreaterThan(12);
  const names = readDescriptor(shipped).resources.map(({ name }) => name);
  expect(names).toEqual([
    'ho-so',
    'ty-le',
    'so-lieu',
    'phat-hien',
    'dinh-chinh',
    'don-vi',
    'linh-vuc',
    'chi-tieu',
  ]);
  const indicators = readDescriptor(join(shipped, 'chi-tieu')).resources;
  expect(indicators.length).toBeGreaterThan(150);
  expect(readDescriptor(join(shipped, 'xa/khanh-hoa-vinh-thanh')).resources).toHaveLength(4);
});

it('names and describes every column of every table in words', () => {
  const fields = readDescriptor(shipped).resources.flatMap(({ schema }) => schema.fields);
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(({ title, description }) => title.length < 2 || description.length < 4)).toEqual([]);
});

it('names licence, publisher, sources and the last day of the figures', () => {
  expect(readDescriptor(join(shipped, 'xa/khanh-hoa-vinh-thanh'))).toMatchObject({
    name: 'cchc-xa-khanh-hoa-vinh-thanh',
    title: 'Số liệu cải cách hành chính của xã Vĩnh Thạnh, thành phố Nha Trang, Khánh Hòa',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/deed.vi' }],
    contributors: [{ title: 'Nhóm Dữ liệu cải cách hành chính cấp xã', roles: ['publisher'] }],
    sources: [{ title: 'Báo cáo quý III năm 2023 của UBND xã Vĩnh Thạnh' }],
    version: expect.stringMatching(/^2023\.9\.13\+[0-9a-f]{8}$/),
  });
});

it('says that made-up figures are made up', () => {
  const { description } = readDescriptor(join(inject('demoSite'), 'du-lieu'));
  expect(description.startsWith(`${DEMO_NOTICE} `)).toBe(true);
});

it('names its page and those of its sources only where the site knows its own address', () => {
  const root = 'https://example.org/cchc/';
  const addressed = readDescriptor(join(inject('addressedSite'), 'du-lieu'));
  expect(addressed.homepage).toBe(`${root}du-lieu/`);
  expect(addressed.sources[0]).toMatchObject({ path: expect.stringContaining(`${root}xa/`) });
  expect(readDescriptor(shipped)).not.toHaveProperty('homepage');
});

describe('the check itself', () => {
  const spoil = async (file: string, change: (text: string) => string) => {
    const folder = await mkdtemp(join(tmpdir(), 'cchc-package-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(shipped, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    return (await findFaults(folder)).join('\n');
  };

  it.each([
    ['a descriptor without resources', 'datapackage.json', /"resources":.*/s, '"resources":[]}', 'resources'],
    ['a count that is no number', 'ho-so.csv', /,1134,/, ',nhiều,', 'ho-so.csv: There are'],
    ['a state nobody knows', 'ty-le.csv', /,unknown,/, ',khác,', 'ty-le.csv: There are'],
    [
      'a commune nobody knows',
      'ty-le.csv',
      /khanh-hoa-vinh-thanh/,
      'o-dau',
      'Foreign key "commune" violation',
    ],
    ['a row given twice', 'don-vi.csv', /(\r\n.*?\r\n)/, '$1$1', 'unique constraint'],
    ['another header', 'ho-so.csv', /resolved_early/, 'early', 'header names do not match'],
  ])('finds %s', async (_, file, pattern, replacement, fault) => {
    expect(await spoil(file, (text) => text.replace(pattern, replacement))).toContain(fault);
  });
});
