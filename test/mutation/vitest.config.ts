import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whose tests judge the mutants: `MUTATION_TESTS=ingest` is quicker than all, and can only leave more alive. */
const FOLDERS = process.env.MUTATION_TESTS ?? '{domain,ingest,indicators,audit,ledger}';

/** Files that read whole folders, or most: they take long, and what they notice is mostly noticed before. */
const LAST = ['targets', 'diagnostics', 'alignment', 'rows-in-rows-out', 'page-breaks', 'shipped-data'];

/** The quick files first: the run of a mutant ends with the first test that fails. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      LAST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/**
 * The tests that state what the four pure folders do: no command, no build, no browser. The long runs over made-up
 * input are left out, which can only leave more mutants alive. The files of one run share a worker; each mutant gets
 * a new one.
 */
export default defineConfig({
  test: {
    include: [`test/${FOLDERS}/**/*.test.ts`],
    exclude: ['test/ingest/robustness.test.ts', 'test/indicators/bands-simulation.test.ts'],
    testTimeout: 120_000,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
