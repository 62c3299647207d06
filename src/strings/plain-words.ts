import type { CountColumn } from '../domain/dossier-counts.ts';
import type { FormulaId } from '../domain/rate.ts';
import { capitalize } from '../format/text.ts';
import { joinWords } from './finding-terms.ts';

/** How one formula is said aloud; the parts are joined in `PLAIN`. */
interface SpokenFormula {
  /** Which dossiers are divided, behind "hồ sơ": "đã giải quyết". */
  readonly group: string;
  /** Behind "98 hồ sơ" and behind "Tất cả … đều". */
  readonly done: string;
  /** Behind "2 trong 3 hồ sơ đã giải quyết". */
  readonly wasDone: string;
  /** Behind "Hồ sơ duy nhất đã giải quyết". */
  readonly wasNotDone: string;
  /** None of them. */
  readonly none: (all: string, group: string) => string;
  /** What became of the others; null where the sentence says enough without. */
  readonly rest: ((count: string) => string) | null;
  /** Behind a sentence in which there are no others. */
  readonly noRest: string;
  /** What nobody can say without the rate, behind "nên không nói được". */
  readonly question: string;
}

const IN_TIME = { done: 'trả đúng hẹn hoặc sớm hơn', wasDone: 'được trả đúng hẹn hoặc sớm hơn' } as const;
const HOW_MANY_IN_TIME = 'bao nhiêu hồ sơ trả đúng hẹn';
const ONLINE = {
  done: 'nộp trực tuyến',
  wasDone: 'được nộp trực tuyến',
  wasNotDone: 'không nộp trực tuyến',
  none: (all: string, group: string) => `không hồ sơ nào trong ${all} hồ sơ ${group} được nộp trực tuyến`,
  rest: null,
  noRest: '',
  question: 'bao nhiêu hồ sơ nộp trực tuyến',
} as const;

export const SPOKEN_FORMULAS: Readonly<Record<FormulaId, SpokenFormula>> = {
  'on-time-a': {
    ...IN_TIME,
    group: 'đã giải quyết',
    wasNotDone: 'bị trễ hẹn',
    none: (all, group) => `cả ${all} hồ sơ ${group} đều trễ hẹn`,
    rest: (count) => `${count} hồ sơ trễ hẹn`,
    noRest: ', không hồ sơ nào trễ hẹn',
    question: HOW_MANY_IN_TIME,
  },
  'on-time-b': {
    ...IN_TIME,
    group: 'đã tiếp nhận',
    wasNotDone: 'trễ hẹn hoặc chưa giải quyết xong',
    none: (all, group) => `trong ${all} hồ sơ ${group}, chưa hồ sơ nào được trả đúng hẹn hoặc sớm hơn`,
    rest: (count) => `${count} hồ sơ trễ hẹn hoặc chưa giải quyết xong`,
    noRest: '',
    question: HOW_MANY_IN_TIME,
  },
  'on-time-c': {
    ...IN_TIME,
    group: 'đến hạn trả',
    wasNotDone: 'bị trễ hẹn',
    none: (all, group) => `cả ${all} hồ sơ ${group} đều trễ hẹn`,
    rest: (count) => `${count} hồ sơ trễ hẹn, kể cả hồ sơ quá hạn mà chưa giải quyết xong`,
    noRest: ', không hồ sơ nào trễ hẹn',
    question: HOW_MANY_IN_TIME,
  },
  'on-time-d': {
    group: 'đã tiếp nhận',
    done: 'không trễ hẹn (đã trả kịp hẹn hoặc còn trong hạn giải quyết)',
    wasDone: 'không trễ hẹn (đã trả kịp hẹn hoặc còn trong hạn giải quyết)',
    wasNotDone: 'bị trễ hẹn',
    none: (all, group) => `cả ${all} hồ sơ ${group} đều trễ hẹn`,
    rest: (count) => `${count} hồ sơ trễ hẹn, kể cả hồ sơ quá hạn mà chưa giải quyết xong`,
    noRest: '',
    question: 'bao nhiêu hồ sơ không trễ hẹn',
  },
  'online-new': { ...ONLINE, group: 'mới tiếp nhận' },
  'online-all': { ...ONLINE, group: 'đã tiếp nhận' },
};

/** How the parts make sentences; `PLAIN.sentence` gives them their capital and full stop. */
export const PLAIN = {
  sentence: (text: string) => `${capitalize(text)}.`,
  withoutCertification: (text: string) => `không tính chứng thực, ${text}`,
  perHundred: (figure: string, { group, done }: SpokenFormula) =>
    `cứ 100 hồ sơ ${group} thì ${figure} hồ sơ ${done}`,
  about: (figure: string) => `khoảng ${figure}`,
  almostAll: 'hơn 99',
  almostNone: 'chưa đến 1',
  someOf: (count: string, all: string, { group, wasDone }: SpokenFormula) =>
    `có ${count} trong ${all} hồ sơ ${group} ${wasDone}`,
  only: (text: string) => `chỉ ${text}`,
  restOf: (text: string) => `; ${text}`,
  totalRest: (rest: string) => `tổng cộng có ${rest}`,
  otherOverdue: (printed: string, left: string) =>
    `báo cáo ghi ${printed} hồ sơ trễ hẹn, nhưng tính ra là ${left}`,
  onlyRest: (rest: string) => `chỉ có ${rest}`,
  all: (all: string, { group, done, noRest }: SpokenFormula) => `${all} hồ sơ ${group} đều ${done}${noRest}`,
  every: (count: string) => `tất cả ${count}`,
  both: (count: string) => `cả ${count}`,
  theOne: (group: string, what: string) => `hồ sơ duy nhất ${group} ${what}`,
  impossible: (count: string, all: string, { group, done }: SpokenFormula) =>
    `số liệu mâu thuẫn: ${count} hồ sơ ${done} là nhiều hơn cả ${all} hồ sơ ${group}`,
  nothing: (group: string) => `không phát sinh: không có hồ sơ nào ${group}, nên không tính tỷ lệ`,
  unknown: (why: string, question: string) => `${why}, nên không nói được ${question}`,
  notStated: (columns: readonly string[]) => `báo cáo không nêu ${joinWords(columns.map(numberOf))}`,
  /** Not stated by the report, or withheld by the publisher. */
  missing: (columns: readonly string[]) => `thiếu ${joinWords(columns.map(numberOf))}`,
  differentSpans: 'các con số của báo cáo thuộc những khoảng ngày khác nhau',
  moreCarriedOver: 'số liệu mâu thuẫn, hồ sơ kỳ trước chuyển sang nhiều hơn tổng tiếp nhận',
  contradictory: 'các con số của báo cáo mâu thuẫn nhau',
} as const;

interface SpokenCount {
  readonly none: string;
  readonly some: (count: string) => string;
}

/** The counts that a citizen asks for; what is unknown is said with `UNSAID_COUNTS`. */
export const SPOKEN_COUNTS: Readonly<Partial<Record<CountColumn, SpokenCount>>> = {
  received: {
    none: 'Không tiếp nhận hồ sơ nào.',
    some: (count) => `Đã tiếp nhận ${count} hồ sơ.`,
  },
  resolved: {
    none: 'Chưa giải quyết xong hồ sơ nào.',
    some: (count) => `Đã giải quyết ${count} hồ sơ.`,
  },
  pending: {
    none: 'Không còn hồ sơ nào đang giải quyết.',
    some: (count) => `Còn ${count} hồ sơ đang giải quyết.`,
  },
  pending_overdue: {
    none: 'Không hồ sơ nào đang giải quyết bị quá hạn.',
    some: (count) => `Còn ${count} hồ sơ đã quá hạn mà chưa giải quyết xong.`,
  },
};

export const UNSAID_COUNTS = {
  notStated: (column: string) => `Báo cáo không nêu số ${column}.`,
  withheld: (column: string) => `Số ${column} không công bố vì số nhỏ.`,
  other: (count: string, column: string) => `Có ${count} ${column}.`,
} as const;

function numberOf(column: string): string {
  return `số ${column}`;
}
