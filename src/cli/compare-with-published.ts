import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import { withholdSmallCounts } from '../domain/withhold-small-counts.ts';
import { diffManifest, type ManifestDiff } from '../ledger/diff-manifest.ts';
import { indexCorrections } from '../ledger/index-corrections.ts';
import { CORRECTIONS_GATE } from '../strings/corrections-gate.ts';
import { readLines } from './read-lines.ts';

export type Comparison =
  | Extract<ManifestDiff, { kind: 'diff' }>
  | { readonly kind: 'failed'; readonly message: string };

interface Compared {
  /** The published manifest, and what it is called. */
  readonly file: string;
  readonly name: string;
  /** As the data folder has it, nothing withheld. */
  readonly dataset: Dataset;
  readonly today: IsoDate;
  readonly keptChanges: number;
}

/** What the data differs in from what was published, or why that cannot be told. */
export async function compareWithPublished({ file, name, dataset, ...rest }: Compared): Promise<Comparison> {
  const { reports } = withholdSmallCounts(dataset);
  const corrections = indexCorrections(dataset.corrections);
  try {
    const diff = await diffManifest(readLines(file), { reports, corrections, ...rest });
    if (diff.kind === 'diff') return diff;
    if (diff.kind === 'newer') return fail(CORRECTIONS_GATE.newer(name, diff.version));
    return fail(CORRECTIONS_GATE.unreadable(name, diff.line));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail(CORRECTIONS_GATE.noFile(name));
    throw error;
  }
}

function fail(message: string): Comparison {
  return { kind: 'failed', message };
}
