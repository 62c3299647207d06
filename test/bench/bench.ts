import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeOneCount } from './change-one-count.ts';
import { formatGrowth, formatKinds, formatSizes, type SizeRun } from './format-bench.ts';
import { generateCountry } from './generate-country.ts';
import { measureProcess } from './measure-process.ts';
import { measureSite } from './measure-site.ts';

/** Communes × months. */
const SIZES = { S: [5, 1], M: [100, 12], L: [3321, 12], XL: [3321, 60] } as const;
type Size = keyof typeof SIZES;

/**
 * `npm run bench [-- S M L XL] [--rebuild]`: builds made-up countries and says what that cost, what came of it and how
 * both grow from size to size; with `--rebuild` each once more over the former site after one count has changed.
 */
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { rebuild: { type: 'boolean', default: false } },
});
const sizes = (Object.keys(SIZES) as Size[]).filter((size) => asked.length === 0 || asked.includes(size));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
console.log(
  `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${process.platform} ${process.arch}\n`,
);
try {
  const runs: SizeRun[] = [];
  for (const size of sizes) {
    const run = await bench(size);
    if (run === null) process.exitCode = 1;
    else {
      runs.push(run);
      console.log(formatKinds(run));
    }
  }
  console.log([formatSizes(runs), formatGrowth(runs)].join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** null where the build failed. */
async function bench(size: Size): Promise<SizeRun | null> {
  const [communeCount, monthCount] = SIZES[size];
  const [dataDir, outDir] = [join(folder, `${size}-data`), join(folder, size)];
  generateCountry(dataDir, { communeCount, monthCount });
  // A count that changes is another matter than a correction that is told.
  const env = { DATA_DIR: dataDir, OUT_DIR: outDir, PUBLISHED_MANIFEST: 'none' };
  const build = () => measureProcess(['src/cli/build.ts'], env);
  const load = loadavg()[0];
  const cost = await build();
  const site = cost.code === 0 ? measureSite(outDir) : null;
  let rebuild = null;
  if (values.rebuild && site !== null) {
    changeOneCount(dataDir);
    rebuild = await build();
  }
  if (site === null || (rebuild !== null && rebuild.code !== 0)) {
    console.error(`${size}: the build ended with ${rebuild?.code ?? cost.code}`);
    return null;
  }
  return { size, communeCount, monthCount, load, cost, site, rebuildMs: rebuild?.wallMs ?? null };
}
