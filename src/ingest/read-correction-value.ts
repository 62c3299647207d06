import type { PublishedValue } from '../domain/correction.ts';
import type { Problem } from '../domain/diagnostic.ts';
import { parsePeriod } from '../domain/period.ts';
import { formatDate } from '../format/date.ts';
import { writePeriodName } from '../ledger/list-published-figures.ts';
import { readValue } from '../ledger/read-value.ts';
import { readDate } from './read-date.ts';

export type CorrectionValueReading =
  | { readonly kind: 'value'; readonly value: PublishedValue; readonly isRate: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem };

const DAY = /\/(?:from|to)$/u;
/** A year names a period: what looks like a number is none there. */
const NAME = /^period\/[^/]+\/name$/u;

/** An old or a new value of the figure; a day in any writing that the data folder takes. */
export function readCorrectionValue(printed: string, cell: string): CorrectionValueReading {
  if (printed !== '' && DAY.test(cell)) {
    const reading = readDate(printed);
    return reading.kind === 'date' ? makeWords(formatDate(reading.date)) : reading;
  }
  const reading = readValue(printed);
  if (printed !== '' && NAME.test(cell)) {
    const name = reading.kind === 'value' && typeof reading.value === 'string' ? reading.value : printed;
    const period = parsePeriod(name);
    return makeWords(period === null ? name : writePeriodName(period));
  }
  if (reading.kind === 'value') return reading;
  return { kind: 'problem', problem: { code: 'correction/value', printed } };
}

function makeWords(value: string): CorrectionValueReading {
  return { kind: 'value', value, isRate: false };
}
