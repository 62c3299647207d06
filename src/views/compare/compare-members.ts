import type { PeriodKind } from '../../domain/period.ts';
import { groupComparable } from '../../indicators/group-comparable.ts';
import type { Choice } from './choice.ts';
import { type ComparePoint, choosePeriodKind, isInRange, listPoints } from './compare-points.ts';
import { type Line, selectComparable, selectLine } from './select-lines.ts';
import type { SeriesFile } from './series-file.ts';

/** One chosen commune with its points. */
export interface Member {
  readonly file: SeriesFile;
  /** The commune's, with its place where another chosen one has the same. */
  readonly name: string;
  /** Every report of the commune. */
  readonly all: readonly ComparePoint[];
  /** Those of the chosen kind and time. */
  readonly chosen: readonly ComparePoint[];
  readonly line: Line;
}

export interface Members {
  readonly members: readonly Member[];
  /** Those that may be set side by side; one alone when only one was chosen. */
  readonly drawn: readonly Member[];
  /** The points of all lines by what is comparable side by side, in order of time. */
  readonly groups: readonly (readonly ComparePoint[])[];
  /** null: nobody has a report. */
  readonly periodKind: PeriodKind | null;
}

export function buildMembers(choice: Choice, series: readonly SeriesFile[]): Members {
  const all = series.map((file, index) => listPoints(file, index, choice.subject));
  const periodKind =
    choice.periodKind ?? choosePeriodKind(all.flat().filter((one) => isInRange(one, choice)));
  const members = series.map((file, index): Member => {
    const points = all[index] ?? [];
    const chosen = points.filter((one) => one.period.kind === periodKind && isInRange(one, choice));
    return { file, name: nameMember(file, series), all: points, chosen, line: selectLine(chosen) };
  });
  const groups = groupComparable(members.flatMap(({ line }) => line.points));
  return { members, drawn: selectDrawn(members, groups), groups, periodKind };
}

function nameMember(file: SeriesFile, series: readonly SeriesFile[]): string {
  const namesakes = series.filter(({ name }) => name === file.name);
  return namesakes.length > 1 ? `${file.name} (${file.where})` : file.name;
}

function selectDrawn(members: readonly Member[], groups: Members['groups']): readonly Member[] {
  if (members.length === 1) return members.filter(({ line }) => line.points.length > 0);
  const comparable = selectComparable(groups);
  return comparable.size < 2 ? [] : members.filter((_, index) => comparable.has(index));
}

/** What the table lists of a commune; its last report where it has none of the chosen kind and time. */
export function listShown({ all, chosen }: Member): readonly ComparePoint[] {
  return chosen.length > 0 ? chosen : all.slice(-1);
}
