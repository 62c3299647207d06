import { expect, test } from 'vitest';
import { makeImportTargets, readImportOutcome } from './fuzz/import-targets.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';

// The long run is `npx node test/bench/fuzz-import.ts`.
test('a spoiled file never throws, never hangs, and is imported whole or not at all', async () => {
  const { outcomes, failures } = await runFuzz({
    targets: await makeImportTargets(),
    read: readImportOutcome,
    count: 60,
    seed: 20_250_701,
    only: null,
    limitMilliseconds: 10_000,
  });
  expect(failures).toEqual([]);
  for (const kind of ['csv', 'xlsx', 'docx', 'html']) {
    expect(outcomes.get(`${kind} imported`), kind).toBeGreaterThan(0);
  }
  expect(outcomes.get('json refused or asked')).toBeGreaterThan(0);
});
