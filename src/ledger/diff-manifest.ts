import type { Report } from '../domain/report.ts';
import { judgeReport, type Publication, type ReportDiff } from './judge-report.ts';
import type { PublishedReport } from './published-report.ts';
import { readManifestHead, readManifestLine } from './read-manifest.ts';
import { writeManifestLine } from './write-manifest.ts';

export type ManifestDiff =
  | { readonly kind: 'diff'; readonly reports: readonly ReportDiff[] }
  /** Written by a later version of the program. */
  | { readonly kind: 'newer'; readonly version: number }
  /** `line`: 1-based; null where the file ends too early. */
  | { readonly kind: 'unreadable'; readonly line: number | null };

interface Vanished {
  readonly old: PublishedReport;
  /** Its line behind commune and report. */
  readonly rest: string;
}

const LINE_START = /^\{"commune":"([a-z0-9-]+)","report":"([a-z0-9-]+)",/u;

/**
 * What the reports of now differ in from a manifest published before, in the order of the dataset; those that are gone
 * come last. Takes the manifest line by line and reads only lines that differ from what they would be now.
 */
export async function diffManifest(
  lines: AsyncIterable<string>,
  publication: Publication,
): Promise<ManifestDiff> {
  const { reports } = publication;
  const byKey = new Map(reports.map((report) => [keyOf(report), report]));
  const seen = new Set<string>();
  const changed = new Map<Report, ReportDiff>();
  const vanished: Vanished[] = [];
  let reportCount: number | null = null;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const unreadable = { kind: 'unreadable', line: number } as const;
    if (reportCount === null) {
      const head = readManifestHead(line);
      if (head.kind === 'newer') return head;
      if (head.kind === 'unreadable') return unreadable;
      reportCount = head.reportCount;
      continue;
    }
    const start = LINE_START.exec(line);
    const key = `${start?.[1]}/${start?.[2]}`;
    if (start === null || seen.has(key)) return unreadable;
    seen.add(key);
    const report = byKey.get(key);
    const present = report === undefined ? null : writeManifestLine(report);
    if (line === present) continue;
    const old = readManifestLine(line);
    if (old === null) return unreadable;
    if (report === undefined || present === null) {
      vanished.push({ old, rest: line.slice(start[0].length) });
      continue;
    }
    const diff = judgeReport({ old, now: readOwnLine(present), report }, publication);
    if (diff !== null) changed.set(report, diff);
  }
  if (reportCount !== seen.size) return { kind: 'unreadable', line: null };

  const newcomers = new Map<string, Report>();
  const diffs = reports.flatMap((report) => {
    if (seen.has(keyOf(report))) return changed.get(report) ?? [];
    const line = writeManifestLine(report);
    newcomers.set(line.replace(LINE_START, ''), report);
    return judgeReport({ old: null, now: readOwnLine(line), report }, publication) ?? [];
  });
  const gone = vanished.flatMap(
    ({ old, rest }) =>
      judgeReport({ old, now: null, report: null, movedTo: newcomers.get(rest) }, publication) ?? [],
  );
  return { kind: 'diff', reports: [...diffs, ...gone] };
}

function keyOf({ communeId, id }: Report): string {
  return `${communeId}/${id}`;
}

function readOwnLine(line: string): PublishedReport {
  const published = readManifestLine(line);
  if (published === null) throw new Error(`a line of our own is not readable: ${line.slice(0, 200)}`);
  return published;
}
