import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareWithPublished } from '../../src/cli/compare-with-published.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { writeManifest } from '../../src/ledger/write-manifest.ts';
import { SOUND_FOLDER, withFolder } from '../ingest/data-folder.ts';

const COMMUNES = 3321;
const FIELDS = 8;
const HEADER =
  'commune,period,from,to,field,received,received_online,received_direct,carried_over,resolved,resolved_early,resolved_on_time,resolved_overdue,pending,pending_in_time,pending_overdue';

/** 3.321 communes with that many months of eight fields and a total. */
function writeCountry(months: number): Record<string, string> {
  const communes = ['id,name,kind,district,province,code,valid_from,valid_to,successor,website'];
  const fields = [
    'id,name,aliases',
    ...Array.from({ length: FIELDS }, (_, index) => `f-${index},Lĩnh vực ${index},`),
  ];
  const files: Record<string, string> = {
    'site.json': SOUND_FOLDER['site.json'] ?? '',
    'fields.csv': fields.join('\n'),
  };
  for (let index = 0; index < COMMUNES; index += 1) {
    communes.push(`tinh-${index % 34}-xa-${index},Xã số ${index},xã,,Tỉnh ${index % 34},,,,,`);
  }
  for (let month = 0; month < months; month += 1) {
    const [year, number] = [2020 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')];
    const rows = [HEADER];
    for (let index = 0; index < COMMUNES; index += 1) {
      const start = `tinh-${index % 34}-xa-${index},${year}-${number},${year}-${number}-01,${year}-${number}-28`;
      for (let field = 0; field <= FIELDS; field += 1) {
        const received = 100 + ((index * 7 + field * 13 + month) % 900);
        const counts = `${received},${received - 50},45,5,${received - 10},20,${received - 33},3,10,9,1`;
        rows.push(`${start},${field === FIELDS ? '' : `Lĩnh vực ${field}`},${counts}`);
      }
    }
    files[`reports/${year}-${number}.csv`] = rows.join('\n');
  }
  files['communes.csv'] = communes.join('\n');
  return files;
}

async function time<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = await act();
  const { user } = process.cpuUsage(used);
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${name}: ${seconds} s (processor ${(user / 1e6).toFixed(2)} s, ${megabytes} MB in use)`);
  return result;
}

/** How long it takes to write and to compare the manifest of the country: `node test/bench/manifest-speed.ts MONTHS`. */
async function measure(months: number): Promise<void> {
  const result = await withFolder(writeCountry(months), (root) =>
    time('read the data', () => loadDataFolder(root)),
  );
  const today = parseIsoDate('2030-01-01');
  if (result.kind === 'failed' || today === null) throw new Error('the made-up country has errors');
  const { dataset } = result;
  const folder = await mkdtemp(join(tmpdir(), 'cchc-manifest-'));
  const lines = await time('write the manifest', async () => [...writeManifest(dataset.reports)]);
  const compare = async (name: string, published: readonly string[]) => {
    const file = join(folder, 'ban-ke.jsonl');
    await writeFile(file, `${published.join('\n')}\n`);
    const diff = await time(name, () =>
      compareWithPublished({ file, name: file, dataset, today, keptChanges: 10 }),
    );
    if (diff.kind === 'failed') throw new Error(diff.message);
    console.log(`  ${diff.reports.length} reports differ`);
  };
  console.log(`${lines.length - 1} reports, ${Math.round(Buffer.byteLength(lines.join('\n')) / 2 ** 20)} MB`);
  await compare('compare with the same', lines);
  await compare('compare with one month less', [
    (lines[0] ?? '').replace(/\d+(?=\}$)/u, String(lines.length - 1 - COMMUNES)),
    ...lines.slice(1).filter((line) => !line.includes('"report":"2020-01"')),
  ]);
  await compare(
    'compare where every report changed',
    lines.map((line) => line.replace('["total",', '["total",1')),
  );
  await rm(folder, { recursive: true });
}

await measure(Number(process.argv[2] ?? 12));
