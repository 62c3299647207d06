import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCountry } from './generate-country.ts';
import { measureProcess } from './measure-process.ts';

const RUNS = 3;
const [communeCount = 3321, monthCount = 12] = process.argv.slice(2).map(Number);

/** `node test/bench/check-speed.ts [COMMUNES MONTHS]`: what data:check costs for the shipped data and for a country. */
const folder = mkdtempSync(join(tmpdir(), 'check-speed-'));
try {
  const start = performance.now();
  generateCountry(folder, { communeCount, monthCount });
  console.log(`generated ${communeCount} × ${monthCount} in ${seconds(performance.now() - start)}`);
  await measure('data', 'shipped data');
  await measure(folder, `${communeCount} communes × ${monthCount} months`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(dataDir: string, name: string): Promise<void> {
  for (let run = 0; run < RUNS; run += 1) {
    const load = loadavg()[0]?.toFixed(1);
    const { wallMs, cpuMs, peakMegabytes, code, outputBytes } = await measureProcess(
      ['src/cli/data-check.ts'],
      { DATA_DIR: dataDir },
    );
    const memory = `${Math.round(peakMegabytes)} MB`;
    console.log(
      `${name}: wall ${seconds(wallMs)}, cpu ${seconds(cpuMs)}, peak ${memory}, exit ${code}, ${outputBytes} bytes said (load ${load})`,
    );
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
