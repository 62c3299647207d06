import { expect, test } from 'vitest';
import { makeContainerTargets, readContainerOutcome } from '../fuzz/container-targets.ts';
import { runFuzz } from '../fuzz/run-fuzz.ts';

// The long run is `npx node test/bench/fuzz-import.ts --containers`.
test('files spoiled at random give a document or problems, in time', async () => {
  const { outcomes, failures } = await runFuzz({
    targets: await makeContainerTargets(),
    read: readContainerOutcome,
    count: 90,
    seed: 20_250_701,
    only: null,
    limitMilliseconds: 10_000,
  });
  expect(failures).toEqual([]);
  for (const kind of ['xlsx', 'docx', 'html']) expect(outcomes.get(`${kind} document`)).toBeGreaterThan(5);
});
