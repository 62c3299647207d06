import { matchKey } from '../format/text.ts';

export interface OutlineEntry {
  readonly number: string;
  readonly label: string;
}

export interface OutlinePosition {
  /** 0 at the top. */
  readonly level: number;
  /** Index of the row it hangs under, null at the top. */
  readonly parent: number | null;
}

const FORM_HEADING = /^(?:biểu mẫu|biểu|mẫu|phụ lục|phần) /iu;
const ROMAN = /^[IVXLC]+[.)]?$/;
const CAPITAL = /^[A-Z][.)]?$/;
const SMALL = /^[a-zđ][.)]?$/;
const DECIMAL = /^\d+(?:[.,]\d+)*[.)]?$/;
const BULLET = /^([-–—+•*])/u;
const OF_WHICH = matchKey('Trong đó');

/** A smaller rank is nearer to the top. Numbered rows take their count of parts, from 1. */
const RANK = {
  form: -2,
  capital: -1,
  roman: 0,
  small: 900,
  plain: 1000,
  dash: 1001,
  ofDash: 1002,
  plus: 1003,
};

/**
 * Where each row of an appendix hangs. Only the shape of a number counts, not its digits: reports repeat and
 * skip numbers. Rows without a number hang under the numbered row above, `-` under those, `+` under `-`.
 */
export function buildOutline(entries: readonly OutlineEntry[]): readonly OutlinePosition[] {
  const open: { readonly index: number; readonly rank: number; readonly level: number }[] = [];
  return entries.map((entry, index) => {
    const rank = rankEntry(entry, open.at(-1)?.rank ?? null);
    while ((open.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= rank) open.pop();
    const parent = open.at(-1) ?? null;
    const level = parent === null ? 0 : parent.level + 1;
    open.push({ index, rank, level });
    return { level, parent: parent?.index ?? null };
  });
}

function rankEntry({ number, label }: OutlineEntry, above: number | null): number {
  if (DECIMAL.test(number)) return number.split(/[.,)]/).filter((part) => part !== '').length;
  if (FORM_HEADING.test(number)) return RANK.form;
  if (ROMAN.test(number)) return RANK.roman;
  if (CAPITAL.test(number)) return RANK.capital;
  if (SMALL.test(number)) return RANK.small;
  const bullet = BULLET.exec(number)?.[1] ?? BULLET.exec(label)?.[1];
  if (bullet !== undefined) return bullet === '+' ? RANK.plus : RANK.dash;
  const isPartOfDash = matchKey(label).startsWith(OF_WHICH) && above !== null && above >= RANK.dash;
  return isPartOfDash ? RANK.ofDash : RANK.plain;
}
