import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Usage } from './report-usage.ts';

export interface Measured extends Usage {
  readonly wallMs: number;
  readonly code: number | null;
  readonly outputBytes: number;
}

/** Runs a script in a Node of its own to its end. */
export async function measureProcess(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', './test/bench/report-usage.ts', ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let outputBytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    outputBytes += chunk.length;
  });
  const said = text(child.stdio[3] as NodeJS.ReadableStream);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const wallMs = performance.now() - start;
  const usage: Usage = JSON.parse(await said);
  return { ...usage, wallMs, code, outputBytes };
}
