import { type CsvCell, formatCsv, formatCsvCell } from '../../format/csv.ts';
import type { DownloadFormat } from '../download-links.ts';
import type { DownloadRows } from './download-table.ts';

/** The rows of a table in both formats, without what stands before and after all of them. */
export interface TableText {
  /** Lines, each with its end. */
  readonly csv: string;
  /** Objects, a comma and a new line between two of them. */
  readonly json: string;
}

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

/**
 * Goes through the cells once for both formats: most of the bytes of a site are made here. JSON only if asked. A cell that
 * is that of the row before, as most texts are, is not formatted anew.
 */
export function formatTable({ columns, rows }: DownloadRows, withJson: boolean): TableText {
  const keys = columns.map((column, index) => `${index === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  const last: CsvCell[] = columns.map(() => null);
  const inCsv = columns.map((_, index) => separateCell(index, ''));
  const inJson = keys.map((key) => `${key}null`);
  let csv = '';
  let json = '';
  for (const row of rows) {
    if (json !== '') json += JSON_FRAME.between;
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index] ?? null;
      if (cell !== last[index]) {
        last[index] = cell;
        const needsCare = typeof cell === 'string' && NEEDS_CARE.test(cell);
        inCsv[index] = separateCell(index, needsCare ? formatCsvCell(cell) : String(cell ?? ''));
        if (withJson) inJson[index] = `${keys[index]}${formatInJson(cell, needsCare)}`;
      }
      csv += inCsv[index];
      if (withJson) json += inJson[index];
    }
    csv += LINE_END;
    if (withJson) json += '}';
  }
  return { csv, json };
}

function separateCell(index: number, text: string): string {
  return index === 0 ? text : `,${text}`;
}

function formatInJson(cell: CsvCell, needsCare: boolean): string {
  if (typeof cell !== 'string') return String(cell);
  return needsCare ? JSON.stringify(cell) : `"${cell}"`;
}

export function frameTable(columns: readonly string[], format: DownloadFormat): TableFrame {
  return format === 'json' ? JSON_FRAME : { before: formatCsv(columns, []), between: '', after: '' };
}

/** A table that has a file to itself. */
export function formatDownload(table: DownloadRows, format: DownloadFormat): string {
  const { before, after } = frameTable(table.columns, format);
  return `${before}${formatTable(table, format === 'json')[format]}${after}`;
}
