import type {
  Diagnostic,
  DiagnosticPlace,
  Problem,
  ProblemCode,
  ProblemParams,
} from '../domain/diagnostic.ts';
import { CELL_TEXTS } from './diagnostics-cells.ts';
import { CORRECTION_TEXTS } from './diagnostics-corrections.ts';
import { FILE_TEXTS } from './diagnostics-files.ts';
import { IMPORT_TEXTS } from './diagnostics-import.ts';
import { OFFICE_TEXTS } from './diagnostics-office.ts';
import { REGISTRY_TEXTS } from './diagnostics-registries.ts';
import { REPORT_TEXTS } from './diagnostics-reports.ts';
import { TABLE_TEXTS } from './diagnostics-tables.ts';

type Texts = { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string };

const TEXTS: Texts = {
  ...FILE_TEXTS,
  ...TABLE_TEXTS,
  ...CELL_TEXTS,
  ...REGISTRY_TEXTS,
  ...CORRECTION_TEXTS,
  ...REPORT_TEXTS,
  ...OFFICE_TEXTS,
  ...IMPORT_TEXTS,
};

/** Every code there is; each keeps its name for good. */
export const PROBLEM_CODES = Object.keys(TEXTS) as readonly ProblemCode[];

/** The whole line: place, what is wrong, why, what to do, code. `folder`: the data folder as the reader knows it. */
export function formatDiagnostic(diagnostic: Diagnostic, folder = 'data'): string {
  return `${formatPlace(diagnostic, folder)} — ${describeDiagnostic(diagnostic)} [${diagnostic.code}]`;
}

/** What is wrong, why, and what to do, without the place and the code. */
export function describeDiagnostic<Code extends ProblemCode>(problem: Problem<Code>): string {
  return TEXTS[problem.code](quoteParams(problem));
}

const LONGEST_QUOTE = 160;
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** Text from the data goes into one line of a terminal: clipped, without line breaks and control characters. */
export function quoteText(text: string): string {
  const line = text.replace(UNPRINTABLE, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}

function quoteParams<Params extends object>(params: Params): Params {
  const entries = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'string' ? quoteText(value) : value,
  ]);
  return Object.fromEntries(entries) as Params;
}

/** `data/reports/2025-07.csv`, or the folder itself. */
export function formatFile(file: string, folder: string): string {
  const root = folder.replace(/[\\/]+$/, '');
  return file === '' ? root : `${root}/${file}`;
}

/** `data/reports/2025-07.csv:14:E «Quá hạn»`, as the spreadsheet shows it. */
export function formatPlace({ file, row, column, columnName }: DiagnosticPlace, folder: string): string {
  const parts = [formatFile(file, folder), row, column === null ? null : formatColumn(column)];
  const place = parts.filter((part) => part !== null).join(':');
  return columnName === null ? place : `${place} «${quoteText(columnName)}»`;
}

/** Spreadsheet letters of a 1-based column: 5 → "E", 27 → "AA". */
export function formatColumn(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : formatColumn(rest) + letter;
}
