import { parseArgs } from 'node:util';
import { makeContainerTargets, readContainerOutcome } from '../import/fuzz/container-targets.ts';
import { makeImportTargets, readImportOutcome } from '../import/fuzz/import-targets.ts';
import { runFuzz } from '../import/fuzz/run-fuzz.ts';

/**
 * Imports files spoiled at random: `npx node test/bench/fuzz-import.ts --count 5000 --seed 1`, one again with
 * `--only INDEX`; `--containers` reads office files without importing them. Ends with 1 where one crashes, takes more
 * than two seconds, is written in part, or gives neither an import nor words.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    containers: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const { outcomes, slowest, failures } = await runFuzz({
  targets: await (values.containers ? makeContainerTargets() : makeImportTargets()),
  read: values.containers ? readContainerOutcome : readImportOutcome,
  count: Number(values.count),
  seed: Number(values.seed),
  only: values.only === undefined ? null : Number(values.only),
  limitMilliseconds: 2000,
});

for (const [outcome, count] of [...outcomes].toSorted())
  console.log(`${String(count).padStart(6)}  ${outcome}`);
console.log(`slowest: input ${slowest.index} (${slowest.name}), ${Math.round(slowest.milliseconds)} ms`);
console.log(
  `${values.count} inputs in ${Math.round((performance.now() - start) / 1000)} s, ${failures.length} failures`,
);
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
