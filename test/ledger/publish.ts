import type { Dataset } from '../../src/domain/dataset.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { diffManifest, type ManifestDiff } from '../../src/ledger/diff-manifest.ts';
import { indexCorrections } from '../../src/ledger/index-corrections.ts';
import type { ReportDiff } from '../../src/ledger/judge-report.ts';
import { writeManifest } from '../../src/ledger/write-manifest.ts';

/** The manifest that a build of this data writes. */
export function publish(dataset: Dataset): readonly string[] {
  return [...writeManifest(withholdSmallCounts(dataset).reports)];
}

/** What a manifest and data differ in on a day. */
export async function compare(
  lines: readonly string[],
  dataset: Dataset,
  day = '2026-01-10',
): Promise<ManifestDiff> {
  const today = parseIsoDate(day);
  if (today === null) throw new Error(`no day: ${day}`);
  return diffManifest(stream(lines), {
    reports: withholdSmallCounts(dataset).reports,
    corrections: indexCorrections(dataset.corrections),
    today,
    keptChanges: Number.POSITIVE_INFINITY,
  });
}

/** The reports that differ between two states of the data. */
export async function compareData(old: Dataset, now: Dataset, day?: string): Promise<readonly ReportDiff[]> {
  const diff = await compare(publish(old), now, day);
  if (diff.kind !== 'diff') throw new Error(`the manifest is ${diff.kind}`);
  return diff.reports;
}

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
