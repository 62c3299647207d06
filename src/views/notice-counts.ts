import type { CountColumn, DossierCounts } from '../domain/dossier-counts.ts';
import type { AbsenceReason, Figure } from '../domain/figure.ts';
import { readInTime } from '../domain/rate.ts';
import { formatCount } from '../format/number.ts';
import { ABSENCE_NAMES } from '../strings/absence.ts';
import { NOTICE } from '../strings/notice.ts';
import { STATE_NAMES } from '../strings/states.ts';

/** A count as a notice shows it: the number, or in words why there is none. */
export interface NoticeCount {
  readonly name: string;
  readonly text: string;
  readonly isState: boolean;
}

export interface NoticeGroup extends NoticeCount {
  /** Empty where the whole and all its parts lack for the same reason. */
  readonly parts: readonly NoticeCount[];
}

/** Where the dossiers of a period came from, and what became of them. */
export function buildNoticeGroups(counts: DossierCounts): readonly NoticeGroup[] {
  const { groups, parts } = NOTICE;
  const show = (name: string, column: CountColumn) => showFigure(name, counts[column]);
  return [
    {
      ...show(groups.received, 'received'),
      parts: [
        show(parts.online, 'received_online'),
        show(parts.direct, 'received_direct'),
        show(parts.carriedOver, 'carried_over'),
      ],
    },
    {
      ...show(groups.resolved, 'resolved'),
      parts: [showInTime(counts), show(parts.overdue, 'resolved_overdue')],
    },
    {
      ...show(groups.pending, 'pending'),
      parts: [show(parts.pendingInTime, 'pending_in_time'), show(parts.pendingOverdue, 'pending_overdue')],
    },
  ].map(shorten);
}

function shorten(group: NoticeGroup): NoticeGroup {
  const saysNoMore = group.isState && group.parts.every(({ text }) => text === group.text);
  return saysNoMore ? { ...group, parts: [] } : group;
}

function showInTime(counts: DossierCounts): NoticeCount {
  const read = readInTime(counts);
  if (read.kind === 'missing') return showFigure(NOTICE.parts.inTime, counts.resolved_in_time);
  return { name: NOTICE.parts.inTime, text: formatCount(read.value), isState: false };
}

function showFigure(name: string, figure: Figure): NoticeCount {
  return figure.kind === 'present'
    ? { name, text: formatCount(figure.value), isState: false }
    : { name, text: nameAbsence(figure.reason), isState: true };
}

function nameAbsence(reason: AbsenceReason): string {
  return reason === 'not-stated' ? STATE_NAMES.unknown : ABSENCE_NAMES[reason];
}
