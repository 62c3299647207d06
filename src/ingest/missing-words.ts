import type { AbsenceReason } from '../domain/figure.ts';
import { foldText } from '../format/text.ts';

const WORDS: ReadonlyMap<string, AbsenceReason> = new Map([
  ['', 'blank'],
  ['-', 'dash'],
  ['- -', 'dash'],
  ['x', 'crossed'],
  ['không', 'none'],
  ['không có', 'none'],
  ['chưa', 'not-yet'],
  ['chưa có', 'not-yet'],
  ['chưa phát sinh', 'not-arisen'],
  ['không phát sinh', 'not-arisen'],
  ['không phát sinh hồ sơ', 'not-arisen'],
  ['đang thực hiện', 'in-progress'],
  ['đang triển khai', 'in-progress'],
] satisfies [string, AbsenceReason][]);

const REASONS: ReadonlyMap<string, AbsenceReason> = new Map(
  [...WORDS].map(([word, reason]) => [foldText(word), reason]),
);
const SPREADSHEET_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)$/i;
const HAS_DIGIT = /\d/;

/** Why a cell has no number, or null when it says something else. */
export function readAbsence(printed: string): AbsenceReason | null {
  if (SPREADSHEET_ERROR.test(printed)) return 'division-error';
  if (HAS_DIGIT.test(printed)) return null;
  return REASONS.get(foldText(printed).replace(/\.$/, '')) ?? null;
}
