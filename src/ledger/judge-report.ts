import { type IsoDate, parseIsoDate } from '../domain/date.ts';
import { findNominalEnd, parsePeriod } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { type CellChange, type ChangeKind, compareReports } from './compare-reports.ts';
import type { CorrectionIndex } from './index-corrections.ts';
import { isCorrectable, listNeededLines, type NeededLine } from './list-needed-lines.ts';
import { PERIOD_TABLE } from './list-published-figures.ts';
import type { PublishedReport } from './published-report.ts';

/** A report that is published for the first time, otherwise than before, or no more. */
export interface ReportDiff {
  readonly kind: 'added' | 'changed' | 'gone';
  /** As it is now; where it is gone, as it was. */
  readonly published: PublishedReport;
  /** null where it is gone. */
  readonly report: Report | null;
  /** Whether the last day of the period, as published before, has passed. */
  readonly isClosed: boolean;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** All that are figures changed or gone; of others, as many as asked for. */
  readonly changes: readonly CellChange[];
  /** What `corrections.csv` lacks. */
  readonly needed: readonly NeededLine[];
  /** Where a report is gone: the new one with the very same figures. */
  readonly movedTo: Report | null;
}

export interface Publication {
  /** As they would be published, small counts withheld. */
  readonly reports: readonly Report[];
  readonly corrections: CorrectionIndex;
  readonly today: IsoDate;
  /** How many changes of a report are kept that are new or withheld figures. */
  readonly keptChanges: number;
}

interface Versions {
  readonly old: PublishedReport | null;
  readonly now: PublishedReport | null;
  readonly report: Report | null;
  readonly movedTo?: Report | undefined;
}

/** null where the two say the same. */
export function judgeReport(
  { old, now, report, movedTo }: Versions,
  { corrections, today, keptChanges }: Publication,
): ReportDiff | null {
  const published = now ?? old;
  const changes = compareReports(old, now);
  if (published === null || changes.length === 0) return null;
  const isClosed = old !== null && hasEnded(old, today);
  // Of a report that comes or goes as a whole, name and days are no news of their own.
  const isWhole = old === null || now === null;
  const told = isWhole ? changes.filter(({ table }) => table !== PERIOD_TABLE) : changes;
  let others = 0;
  return {
    kind: old === null ? 'added' : now === null ? 'gone' : 'changed',
    published,
    report,
    isClosed,
    counts: countKinds(told),
    changes: told.filter((change) => isCorrectable(change) || others++ < keptChanges),
    needed: isClosed ? listNeededLines(old, now, changes, corrections) : [],
    movedTo: movedTo ?? null,
  };
}

/** By the last day it states, else by the name of the period; a period that says neither counts as over. */
function hasEnded({ period, to }: PublishedReport, today: IsoDate): boolean {
  const named = parsePeriod(period);
  const end = to === null ? named && findNominalEnd(named) : parseIsoDate(to);
  return end === null || end < today;
}

function countKinds(changes: readonly CellChange[]): Readonly<Record<ChangeKind, number>> {
  const counts = { changed: 0, gone: 0, added: 0, withheld: 0, released: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
