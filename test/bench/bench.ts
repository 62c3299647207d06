import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCountry } from './generate-country.ts';
import { measureProcess } from './measure-process.ts';
import { type BuiltPages, measureSite } from './measure-site.ts';

/** Communes × months. */
const SIZES = { S: [5, 1], M: [100, 12], L: [3321, 12], XL: [3321, 60] } as const;
type Size = keyof typeof SIZES;

/** `npm run bench [-- S M L XL]`: builds made-up countries and says what that cost and what came of it. */
const asked = process.argv.slice(2);
const sizes = (Object.keys(SIZES) as Size[]).filter((size) => asked.length === 0 || asked.includes(size));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
console.log(
  `${cpus().length} processors, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
);
try {
  for (const size of sizes) console.log(await bench(size));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(size: Size): Promise<string> {
  const [communeCount, monthCount] = SIZES[size];
  const [data, site] = [join(folder, `${size}-data`), join(folder, size)];
  generateCountry(data, { communeCount, monthCount });
  const load = loadavg()[0]?.toFixed(1);
  const env = { DATA_DIR: data, OUT_DIR: site };
  const { wallMs, cpuMs, peakMegabytes, code } = await measureProcess(['src/cli/build.ts'], env);
  const title = `${size}: ${communeCount} communes × ${monthCount} months (load ${load})`;
  if (code !== 0) return `${title}: the build ended with ${code} after ${formatSeconds(wallMs)}`;
  const { fileCount, pageCount, bytes, kinds } = measureSite(site);
  rmSync(data, { recursive: true });
  rmSync(site, { recursive: true });
  const units = communeCount * monthCount;
  return [
    title,
    `  wall ${formatSeconds(wallMs)}, processor ${formatSeconds(cpuMs)}, peak ${Math.round(peakMegabytes)} MB`,
    `  ${fileCount} files, ${pageCount} pages, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(pageCount / (wallMs / 1000))} pages/s, ${(wallMs / units).toFixed(2)} ms per commune and month`,
    ...kinds.map(formatKind),
  ].join('\n');
}

function formatKind({ kind, count, largest, page }: BuiltPages): string {
  return `  ${kind.padEnd(12)} ${String(count).padStart(7)} pages, largest ${largest} bytes compressed (${page})`;
}

function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
