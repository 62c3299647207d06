import type { Remark } from '../../domain/remark.ts';
import type { ImportedCell } from '../document.ts';
import { formatByCode, isDateFormat, type StoredCell } from './parse-workbook.ts';
import { readRuns } from './read-runs.ts';
import { showDate } from './show-date.ts';
import { showNumber, writePlain } from './show-number.ts';

export interface ShowOptions {
  readonly is1904: boolean;
  /** The sheet is set to show nothing for 0. */
  readonly hasNoZeros: boolean;
  readonly error: string;
}

interface ShownCell extends ImportedCell {
  readonly remark: Pick<Remark, 'code' | 'detail'> | null;
}

/** A stored cell as its sheet shows it. */
export function showCell(cell: StoredCell, options: ShowOptions): ShownCell {
  switch (cell.kind) {
    case 'error':
      return { text: options.error, number: null, remark: null };
    case 'boolean':
      return { text: cell.value ? 'TRUE' : 'FALSE', number: null, remark: null };
    case 'number':
      return showStoredNumber(cell.value, cell.format, options);
    case 'text': {
      if (cell.runsXml === null) return { text: unifyLines(cell.text), number: null, remark: null };
      const { text, struck } = readRuns(cell.runsXml);
      const remark = struck === '' ? null : ({ code: 'struck-text', detail: struck } as const);
      return { text: unifyLines(text), number: null, remark };
    }
  }
}

function showStoredNumber(stored: number, format: string, { is1904, hasNoZeros }: ShowOptions): ShownCell {
  // Spreadsheets calculate with 15 digits; what is stored behind them is noise of binary fractions.
  const number = Number(stored.toPrecision(15));
  const detail = writePlain(number);
  if (number === 0 && hasNoZeros) return { text: '', number, remark: { code: 'hidden-value', detail } };
  if (isDateFormat(format)) {
    const text = showDate(number, format, is1904) ?? formatByCode(format, number, is1904);
    if (text !== null && text !== '') return { text, number, remark: null };
    return { text: detail, number, remark: { code: 'unknown-format', detail } };
  }
  const { text, remark } = showNumber(number, format, (code, value) => formatByCode(code, value, is1904));
  return { text, number, remark: remark === null ? null : { code: remark, detail } };
}

function unifyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
