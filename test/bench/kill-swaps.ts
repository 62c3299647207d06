import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { randomLcg } from 'd3-random';
import { loadExchange, swapFolders } from '../../src/cli/swap-folders.ts';

/**
 * Kills processes that do nothing but swap two folders: `npx node test/bench/kill-swaps.ts --count 2000`, `--two-steps`
 * as where the system has no exchange. Says after how many kills no folder stood in its place.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    'two-steps': { type: 'boolean', default: false },
    swap: { type: 'string' },
  },
});
const LONGEST_MS = 20;

const exchange = values['two-steps'] ? null : await loadExchange();
if (values.swap === undefined) await killAll(Number(values.count));
else swapForever(values.swap);

function makePaths(root: string) {
  return { fresh: join(root, 'fresh'), place: join(root, 'place'), former: join(root, 'former') };
}

function swapForever(root: string): never {
  const swap = makePaths(root);
  // At once: what is sent by other ways waits for a pause that never comes.
  writeSync(1, 'ready');
  for (;;) {
    swapFolders(swap, exchange);
    if (existsSync(swap.former)) renameSync(swap.former, swap.fresh);
  }
}

async function killAll(count: number): Promise<void> {
  const random = randomLcg(Number(values.seed) / 1000);
  const root = mkdtempSync(join(tmpdir(), 'cchc-swap-'));
  const { fresh, place, former } = makePaths(root);
  let goneCount = 0;
  for (let index = 0; index < count; index += 1) {
    for (const folder of [fresh, place, former]) rmSync(folder, { recursive: true, force: true });
    for (const folder of [fresh, place]) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'index.html'), folder);
    }
    const words = [import.meta.filename, '--swap', root, ...(values['two-steps'] ? ['--two-steps'] : [])];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    await Promise.race([once(child.stdout, 'data'), ended]);
    await pause(random() * LONGEST_MS);
    child.kill('SIGKILL');
    const [code, signal] = await ended;
    if (signal !== 'SIGKILL') throw new Error(`kill ${index}: ended by itself with ${code ?? signal}`);
    if (!existsSync(join(place, 'index.html'))) goneCount += 1;
  }
  rmSync(root, { recursive: true, force: true });
  const way = exchange === null ? 'in two steps' : 'by exchange';
  console.log(`${count} kills while swapping ${way}: ${goneCount} without a folder in place`);
}
