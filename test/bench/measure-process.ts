import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Usage } from './report-usage.ts';
import { sampleTree } from './sample-tree.ts';

/** Peak memory is that of the process and all that it started together, where the system tells it. */
export interface Measured extends Usage {
  readonly wallMs: number;
  readonly code: number | null;
  readonly outputBytes: number;
}

/** To add up the pages of a large process holds up its threads: more often would be a part of what is measured. */
const SAMPLE_MS = 500;

/** Runs a script in a Node of its own to its end. */
export async function measureProcess(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', './test/bench/report-usage.ts', ...words], {
    env: { ...process.env, ...env, MEASURED_BY: String(process.pid) },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let peakBytes = 0;
  const sampling = setInterval(() => {
    const sample = child.pid === undefined ? null : sampleTree(child.pid);
    peakBytes = Math.max(peakBytes, sample?.bytes ?? 0);
  }, SAMPLE_MS);
  let outputBytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    outputBytes += chunk.length;
  });
  const said = text(child.stdio[3] as NodeJS.ReadableStream);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  const wallMs = performance.now() - start;
  const usage: Usage = JSON.parse(await said);
  const peakMegabytes = peakBytes === 0 ? usage.peakMegabytes : peakBytes / 1024 ** 2;
  return { ...usage, peakMegabytes, wallMs, code, outputBytes };
}
