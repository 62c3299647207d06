import type { NumberKind, Problem } from '../domain/diagnostic.ts';

export type NumberReading =
  | { readonly kind: 'value'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** Not written as one number: words, a fraction, a formula. */
  | { readonly kind: 'text' };

const NUMERIC = /^[+\-−–]? ?\p{Nd}[\p{Nd}.,' ]*%?$/u;
const NEGATIVE = /^[-−–]/;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const SPACE_GROUPS = /^[1-9]\d{0,2}(?: \d{3})+$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+|,\d{3})$/;
const ONE_DOT_GROUP = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;
const FRACTION = /^(?:\d+|[1-9]\d{0,2}(?:[. ]\d{3})+)[.,]\d+$/;
const DOT_DECIMAL = /^(\d+)\.(\d+)$/;

/**
 * Reads a number as people write it in a cell of that kind: `1.134` is 1134 in a count, `98,5` is 0.985 in a
 * rate, `294,196` is 294.196 in an amount. What could mean two things is a problem, never a guess.
 * `unit`: what is counted, for the sentence; null in a column of dossiers.
 */
export function readNumber(printed: string, kind: NumberKind, unit: string | null): NumberReading {
  if (!NUMERIC.test(printed)) return { kind: 'text' };
  if (NEGATIVE.test(printed)) return problem({ code: 'cell/negative', printed });
  const reading =
    kind === 'count' || kind === 'code' ? readCount(printed, kind, unit) : readDecimal(printed, kind);
  if (reading.kind === 'value' && reading.value > Number.MAX_SAFE_INTEGER) {
    return problem({ code: 'cell/too-large', printed });
  }
  return reading;
}

function readCount(printed: string, kind: NumberKind, unit: string | null): NumberReading {
  if (/^\d+$/.test(printed) || DOT_GROUPS.test(printed) || SPACE_GROUPS.test(printed)) {
    return { kind: 'value', value: Number(printed.replace(/[. ]/g, '')), decimals: 0 };
  }
  if (COMMA_GROUPS.test(printed)) return problem({ code: 'cell/ambiguous-grouping', printed, kind });
  if (FRACTION.test(printed)) return problem({ code: 'cell/not-integer', printed, unit });
  return problem({ code: 'cell/unreadable', printed, kind });
}

function readDecimal(printed: string, kind: NumberKind): NumberReading {
  const isRate = kind === 'rate';
  const digits = isRate ? printed.replace(/ ?%$/, '') : printed;
  if (ENGLISH.test(digits) || (isRate && ONE_DOT_GROUP.test(digits))) {
    return problem({ code: 'cell/ambiguous-grouping', printed, kind });
  }
  const match = DECIMAL.exec(digits) ?? DOT_DECIMAL.exec(digits);
  if (match === null) return problem({ code: 'cell/unreadable', printed, kind });
  const whole = (match[1] ?? '').replace(/[. ]/g, '');
  const fraction = match[2] ?? '';
  const exponent = fraction.length + (isRate ? 2 : 0);
  return { kind: 'value', value: Number(`${whole}${fraction}e-${exponent}`), decimals: fraction.length };
}

function problem(what: Problem): NumberReading {
  return { kind: 'problem', problem: what };
}
