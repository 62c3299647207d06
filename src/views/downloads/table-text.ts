import { type ByteWriter, makeByteWriter } from '../../format/byte-writer.ts';
import { formatCsv, formatCsvCell } from '../../format/csv.ts';
import type { DownloadFormat } from '../download-links.ts';
import type { DownloadRows } from './download-table.ts';

/** What stands before, between and after the texts of parts of a table that stand in one file. */
export interface TableFrame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const JSON_FRAME: TableFrame = { before: '[\n', between: ',\n', after: '\n]\n' };
const LINE_END = '\r\n';
/** A text that CSV or JSON might not hold as it is. */
const NEEDS_CARE = /^[=+\-@]|[^ !#-+\--[\]-\ud7ff\ue000-\uffff]/;

/** Most of the bytes of a site are made here. */
type WriteRows = (table: DownloadRows, writer: ByteWriter) => void;

/** Lines, each with its end. */
const writeAsCsv: WriteRows = ({ columns, rows }, writer) => {
  const formatText = rememberLast(columns.length, (text) =>
    NEEDS_CARE.test(text) ? formatCsvCell(text) : text,
  );
  for (const row of rows) {
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index] ?? null;
      if (index > 0) writer.write(',');
      if (typeof cell === 'string') writer.write(formatText(index, cell));
      else if (cell !== null) writer.writeNumber(cell);
    }
    writer.write(LINE_END);
  }
};

/** Objects, a comma and a new line between two of them. */
const writeAsJson: WriteRows = ({ columns, rows }, writer) => {
  const keys = columns.map((column, index) => `${index === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  const formatText = rememberLast(columns.length, (text) =>
    NEEDS_CARE.test(text) ? JSON.stringify(text) : `"${text}"`,
  );
  for (const [place, row] of rows.entries()) {
    if (place > 0) writer.write(JSON_FRAME.between);
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index] ?? null;
      writer.write(keys[index] ?? '');
      if (typeof cell === 'string') writer.write(formatText(index, cell));
      else if (cell === null) writer.write('null');
      else writer.writeNumber(cell);
    }
    writer.write('}');
  }
};

const WRITERS: Readonly<Record<DownloadFormat, WriteRows>> = { csv: writeAsCsv, json: writeAsJson };

/** Most texts are those of the row before. */
function rememberLast(columnCount: number, format: (text: string) => string) {
  const known = Array.from({ length: columnCount }, () => ({ text: '', formatted: format('') }));
  return (index: number, text: string): string => {
    const last = known[index];
    if (last === undefined) return format(text);
    if (last.text !== text) {
      last.text = text;
      last.formatted = format(text);
    }
    return last.formatted;
  };
}

export function frameTable(columns: readonly string[], format: DownloadFormat): TableFrame {
  return format === 'json' ? JSON_FRAME : { before: formatCsv(columns, []), between: '', after: '' };
}

/** A table that has a file to itself. Gives where its rows begin and end. */
export function writeTableText(table: DownloadRows, format: DownloadFormat, writer: ByteWriter) {
  const { before, after } = frameTable(table.columns, format);
  writer.write(before);
  const from = writer.countBytes();
  WRITERS[format](table, writer);
  const to = writer.countBytes();
  writer.write(after);
  return { from, to };
}

export function formatDownload(table: DownloadRows, format: DownloadFormat): string {
  const writer = makeByteWriter();
  writeTableText(table, format, writer);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writer.read());
}
