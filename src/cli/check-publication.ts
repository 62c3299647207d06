import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import { CORRECTIONS_GATE } from '../strings/corrections-gate.ts';
import { MANIFEST } from '../views/addresses.ts';
import { compareWithPublished } from './compare-with-published.ts';
import { readCorrectionsFile } from './correction-lines.ts';
import { formatMissing } from './format-diff.ts';
import { listDiffLines } from './list-diff-lines.ts';

interface Built {
  readonly dataset: Dataset;
  readonly dataDir: string;
  /** The data folder as a maintainer knows it. */
  readonly folder: string;
  /** The folder of the site that the build replaces. */
  readonly outDir: string;
  /** As a maintainer named it; `none` for nothing published before; null for the site that is replaced. */
  readonly published: string | null;
  readonly today: IsoDate;
}

/**
 * The publish gate: what stands against replacing the published figures by those of the data folder; nothing where all
 * changes of closed periods have their correction, or nothing was published before.
 */
export async function checkPublication(built: Built): Promise<readonly string[]> {
  const { dataset, dataDir, folder, today } = built;
  const file = findManifest(built);
  if (file === null) return [];
  const name = relative(process.cwd(), resolve(file)) || file;
  const comparison = await compareWithPublished({ file, name, dataset, today, keptChanges: 0 });
  if (comparison.kind === 'failed') return [`${comparison.message} ${CORRECTIONS_GATE.chooseManifest}`];
  const reports = comparison.reports.filter(({ needed }) => needed.length > 0);
  if (reports.length === 0) return [];
  const corrections = await readCorrectionsFile(dataDir, folder);
  const compared = { reports, dataset, today, corrections, folder, showsAll: false };
  return [
    ...listDiffLines(reports, dataset, false).lines,
    ...formatMissing(compared),
    CORRECTIONS_GATE.buildStopped,
  ];
}

/** null where there is nothing to compare with; a file that is named is always compared with. */
function findManifest({ outDir, published }: Built): string | null {
  if (published !== null) return published === 'none' ? null : published;
  const former = join(outDir, MANIFEST);
  return existsSync(former) ? former : null;
}
