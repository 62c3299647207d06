import { computeRatio, type Share } from '../domain/share.ts';
import { formatCount, formatPoints, formatRate, formatShare } from '../format/number.ts';
import { type Decomposition, decomposeChange, type PartChange } from '../indicators/decompose-change.ts';
import { type Change, judgeChange } from '../indicators/judge-change.ts';
import { WHY } from '../strings/why.ts';
import { nameChange } from './change-cell.ts';
import { type CellView, linkCell, type RowView, type TableView } from './table-view.ts';

/** The split of a change, in a sentence and a small table. */
export interface WhyView {
  readonly sentences: readonly string[];
  readonly table: TableView;
}

export interface WhySubject<Key> {
  /** "Trả kết quả đúng hạn" */
  readonly name: string;
  readonly periods: { readonly before: string; readonly after: string };
  readonly whole: { readonly before: Share; readonly after: Share };
  /** Asked for only where the change exceeds noise. */
  readonly listParts: () => readonly PartChange<Key>[];
  readonly partNoun: string;
  readonly namePart: (key: Key) => CellView;
  /** Where the counts of a part stand. */
  readonly linkPart: (key: Key, side: 'before' | 'after') => string | null;
  readonly minimumDossiers: number;
}

/** More parts than these would bury those that matter. */
const PARTS_SHOWN = 4;

/** null where there is no change that exceeds noise, or nothing to split it by. */
export function buildWhy<Key>(subject: WhySubject<Key>): WhyView | null {
  const { whole } = subject;
  const change = judgeChange(whole.before, whole.after, subject.minimumDossiers);
  if (change.kind !== 'up' && change.kind !== 'down') return null;
  const parts = subject.listParts();
  const split = decomposeChange(parts, whole);
  if (split === null || split.parts.length < 2) return null;
  return { sentences: listSentences(subject, change, split), table: buildTable(subject, parts, split) };
}

function listSentences<Key>(
  { name, partNoun }: WhySubject<Key>,
  change: Change,
  split: Decomposition<Key>,
): readonly string[] {
  const [within, shift] = [formatPoints(split.within), formatPoints(split.shift)];
  const main = WHY.sentence(name, nameChange(change), within, shift, partNoun.toLowerCase());
  const rest = isShown(split.rest) ? [WHY.rest(formatPoints(split.rest))] : [];
  return [main, ...rest, WHY.rounding];
}

/** Less than half of the last digit that is printed. */
function isShown(difference: number): boolean {
  return Math.abs(difference) >= 0.000_05;
}

function buildTable<Key>(
  subject: WhySubject<Key>,
  parts: readonly PartChange<Key>[],
  split: Decomposition<Key>,
): TableView {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const sorted = split.parts.toSorted((a, b) => Math.abs(b.within + b.shift) - Math.abs(a.within + a.shift));
  const others = sorted.slice(PARTS_SHOWN);
  const sum = (side: 'within' | 'shift') => others.reduce((total, part) => total + part[side], 0);
  const rows: RowView[] = sorted.slice(0, PARTS_SHOWN).map(({ key, within, shift }) => {
    const part = byKey.get(key);
    return {
      cells: [
        subject.namePart(key),
        buildShareCell(part?.before ?? null, subject.linkPart(key, 'before')),
        buildShareCell(part?.after ?? null, subject.linkPart(key, 'after')),
        { text: formatPoints(within) },
        { text: formatPoints(shift) },
      ],
    };
  });
  if (others.length > 0) {
    const name = WHY.others(formatCount(others.length));
    rows.push({
      cells: [
        { text: name },
        ...blank(2),
        { text: formatPoints(sum('within')) },
        { text: formatPoints(sum('shift')) },
      ],
    });
  }
  rows.push({
    kind: 'total',
    cells: [
      { text: WHY.total },
      buildShareCell(subject.whole.before),
      buildShareCell(subject.whole.after),
      { text: formatPoints(split.within) },
      { text: formatPoints(split.shift) },
    ],
  });
  return {
    caption: WHY.caption(subject.name, subject.periods.before, subject.periods.after),
    isSortable: false,
    columns: [subject.partNoun, WHY.before, WHY.after, WHY.within, WHY.shift].map((label, index) => ({
      label,
      isNumeric: index > 0,
    })),
    rows,
  };
}

function buildShareCell(share: Share | null, href: string | null = null): CellView {
  if (share === null || share.denominator === 0) return { text: '' };
  const counts = formatShare(share);
  const cell = { text: WHY.share(formatRate(computeRatio(share)), counts) };
  return href === null ? cell : linkCell(cell, href);
}

function blank(count: number): readonly CellView[] {
  return Array.from({ length: count }, () => ({ text: '' }));
}
