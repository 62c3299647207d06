import Papa from 'papaparse';
import { placeFile, type Sink } from '../domain/diagnostic.ts';
import { cleanText } from './clean-text.ts';

/** The cells of a file; the record at `index` is row `index + 1` of the spreadsheet. */
export interface Sheet {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

const SEPARATORS = ['\t', ';', ','] as const;
const LOOK_AHEAD = 20;

/** Text with `,` `;` or tab between cells. Reports broken quotes and returns null then. */
export function parseDelimited(file: string, text: string, sink: Sink): Sheet | null {
  const { data, errors } = parse(text);
  const broken = errors[0];
  if (broken !== undefined) {
    const row = broken.row === undefined ? null : broken.row + 1;
    sink({ code: 'csv/quotes', ...placeFile(file), row });
    return null;
  }
  const clean = makeCellCleaner();
  for (const cells of data) for (const [index, cell] of cells.entries()) cells[index] = clean(cell);
  return { file, rows: data };
}

/**
 * Cells repeat: each different text is cleaned once. It is kept as a copy, because a cut of the file's text would keep
 * all of that in memory for as long as the cell lives.
 */
function makeCellCleaner(): (cell: string) => string {
  const cleaned = new Map<string, string>();
  return (cell) => {
    const known = cleaned.get(cell);
    if (known !== undefined) return known;
    const clean = Buffer.from(cleanText(cell)).toString();
    cleaned.set(cell, clean);
    return clean;
  };
}

/** The line of the text, from 1, on which each record begins: cells with line breaks take several. */
export function listRecordLines(text: string): readonly number[] {
  let line = 1;
  return parse(text).data.map((cells) => {
    const start = line;
    line += cells.reduce((count, cell) => count + cell.split('\n').length - 1, 1);
    return start;
  });
}

function parse(text: string): Papa.ParseResult<string[]> {
  const unix = text.replace(/\r\n?/g, '\n');
  return Papa.parse<string[]>(unix, {
    delimiter: detectSeparator(unix),
    newline: '\n',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
}

/** The separator that is most frequent, outside quotes, in the first line that has two of one kind. */
export function detectSeparator(text: string): string {
  const counts = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', LOOK_AHEAD)
    .map((line) => SEPARATORS.map((separator) => line.split(separator).length - 1));
  const line = counts.find((row) => Math.max(...row) >= 2) ?? counts.find((row) => Math.max(...row) >= 1);
  if (line === undefined) return ',';
  return SEPARATORS[line.indexOf(Math.max(...line))] ?? ',';
}
