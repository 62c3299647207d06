import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseDataFolder } from '../../src/ingest/parse-data-folder.ts';
import type { FolderFile } from '../../src/ingest/read-folder.ts';
import { formatDiagnostic } from '../../src/strings/diagnostics.ts';
import { SOUND_FOLDER } from './data-folder.ts';

let shipped: readonly FolderFile[];

beforeAll(async () => {
  const paths = await readdir('data', { recursive: true });
  const files = paths.filter((path) => /\.(csv|json)$/.test(path));
  shipped = await Promise.all(
    files.map(async (path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: await readFile(join('data', path)),
    })),
  );
});

/** Deterministic, so that a failure can be repeated. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function spoil(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const kind = random(4);
  if (kind === 0) return copy.slice(0, random(copy.length));
  if (kind === 1) return copy.slice(random(copy.length));
  const marks = [0x22, 0x2c, 0x0a, 0x7b, 0x5d, 0x2d, 0x39, 0xff];
  for (let times = 0; times < 20; times += 1) copy[random(copy.length)] = marks[random(marks.length)] ?? 0;
  return copy;
}

test('a file that is cut or scribbled over never throws; what is told has a place and a text', () => {
  const random = makeRandom(20_250_701);
  for (let round = 0; round < 150; round += 1) {
    const victim = random(shipped.length);
    const files = shipped.map((file, index) =>
      index === victim ? { ...file, bytes: spoil(file.bytes, random) } : file,
    );
    const result = parseDataFolder({ files, diagnostics: [] });
    if (result.kind === 'ok') continue;
    for (const diagnostic of result.diagnostics) {
      expect(formatDiagnostic(diagnostic)).toMatch(/^data\/[^ ]+.* — .+\. ?.* \[[a-z]+\/[a-z-]+\]$/su);
    }
  }
});

const HOSTILE_JSON = [
  'null',
  '3',
  '"x"',
  '[]',
  '[null]',
  '{"__proto__":1}',
  '['.repeat(50_000),
  '{"statements":{}}',
];

test('nor do brackets without end', () => {
  const bytes = new TextEncoder().encode('['.repeat(50_000));
  const files = [...shipped, { path: 'reports/a.json', bytes }];
  expect(() => parseDataFolder({ files, diagnostics: [] })).not.toThrow();
});

test.each(HOSTILE_JSON)('no JSON value makes it throw: %s', (text) => {
  const bytes = new TextEncoder().encode(text);
  for (const path of ['site.json', 'reports/a.json', 'reports/a/b/report.json']) {
    const files = [...shipped.filter((file) => file.path !== path), { path, bytes }];
    expect(() => parseDataFolder({ files, diagnostics: [] })).not.toThrow();
  }
});

test('the whole country for six months is read in time that grows with its rows only', () => {
  const communeCount = 3321;
  const ids = Array.from({ length: communeCount }, (_, index) => `tinh-xa-${index}`);
  const communes = ids.map(
    (id, index) => `${id},Xã số ${index},xã,,Tỉnh,${String(index).padStart(5, '0')},2025-07-01,,,`,
  );
  const header = 'commune,period,from,to,field,received,received_online,resolved,resolved_in_time';
  const months = ['07', '08', '09', '10', '11', '12'].map((month) => {
    const rows = ids.map(
      (id) => `${id},2025-${month},2025-${month}-01,2025-${month}-28,,1.134,233,1.117,1.117`,
    );
    return [`reports/2025-${month}.csv`, [header, ...rows].join('\n')] as const;
  });
  const texts = new Map<string, string>([
    ['site.json', SOUND_FOLDER['site.json'] ?? ''],
    ['fields.csv', SOUND_FOLDER['fields.csv'] ?? ''],
    ['communes.csv', [(SOUND_FOLDER['communes.csv'] ?? '').split('\n')[0], ...communes].join('\n')],
  ]);
  const read = (tables: typeof months) => {
    const all = new Map([...texts, ...tables]);
    const files = [...all].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
    const start = performance.now();
    const result = parseDataFolder({ files, diagnostics: [] });
    const milliseconds = performance.now() - start;
    return { milliseconds, reports: result.kind === 'ok' ? result.dataset.reports.length : null };
  };
  read(months.slice(0, 1));
  const one = read(months.slice(0, 1));
  const six = [read(months), read(months)].toSorted((a, b) => a.milliseconds - b.milliseconds)[0];
  expect([one.reports, six?.reports]).toEqual([communeCount, communeCount * 6]);
  expect((six?.milliseconds ?? Number.NaN) / one.milliseconds).toBeLessThan(18);
});
