import type { Quantity } from './tables.ts';

/** Where a problem stands, in the words of a spreadsheet. Null where a file has no rows or columns. */
export interface DiagnosticPlace {
  /** Path inside the data folder with forward slashes; empty for the folder itself. */
  readonly file: string;
  /** 1-based spreadsheet row; in a JSON list the 1-based position of the entry. */
  readonly row: number | null;
  /** 1-based spreadsheet column. */
  readonly column: number | null;
  /** Heading of the column, or the path of a JSON key. */
  readonly columnName: string | null;
}

export type NumberKind = 'count' | 'rate' | 'amount' | 'code' | 'none';
/** What a file turned out to be, by its bytes, that is read from nowhere. */
export type ForeignFile =
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'presentation'
  | 'open-document'
  | 'binary-workbook'
  | 'text'
  | 'unknown';
/** What a file takes from elsewhere. */
export type ExternalSource =
  | 'workbook'
  | 'template'
  | 'object'
  | 'picture'
  | 'document'
  | 'frames'
  | 'data'
  | 'other';
export type JsonType = 'list' | 'object' | 'text' | 'number' | 'whole-number' | 'boolean' | 'null' | 'cell';

type Nothing = object;
/** A column by its canonical name and by the heading people write. */
export interface ColumnName {
  readonly name: string;
  readonly heading: string;
}

interface Printed {
  readonly printed: string;
}
interface NearestTo extends Printed {
  readonly nearest: string | null;
}
interface FirstRow {
  readonly firstRow: number;
}

/** Every problem the data folder can have: a permanent code and exactly what its sentence needs. */
export interface ProblemParams {
  'folder/missing': Nothing;
  'folder/unreadable': Nothing;
  'folder/no-reports': Nothing;
  'file/missing': Nothing;
  'file/unreadable': Nothing;
  'file/symlink': Nothing;
  'file/type': { readonly extension: string };
  'file/too-large': { readonly limitMegabytes: number };
  'file/empty': Nothing;
  'file/spreadsheet': Nothing;
  'file/encoding': { readonly line: number };
  'file/lost-characters': { readonly line: number };
  'csv/quotes': Nothing;
  'table/no-header': { readonly names: readonly ColumnName[] };
  'table/no-rows': Nothing;
  'table/second-total': FirstRow;
  'header/unknown': { readonly found: string; readonly nearest: string };
  'header/ambiguous': { readonly found: string; readonly options: readonly string[] };
  'header/duplicate': { readonly firstColumn: number };
  'header/missing': { readonly names: readonly ColumnName[] };
  'header/blank': Printed;
  'row/width': { readonly expected: number; readonly found: number };
  'row/duplicate': { readonly firstFile: string; readonly firstRow: number };
  'cell/required': Nothing;
  /** `unit`: what is counted, as printed; null in a column that counts dossiers. */
  'cell/not-integer': { readonly printed: string; readonly unit: string | null };
  'cell/ambiguous-grouping': { readonly printed: string; readonly kind: NumberKind };
  'cell/negative': Printed;
  'cell/unreadable': { readonly printed: string; readonly kind: NumberKind };
  'cell/too-large': Printed;
  'cell/date': Printed;
  'cell/date-impossible': Printed;
  'cell/url': Printed;
  'cell/id': Printed;
  'period/reversed': { readonly from: string; readonly to: string };
  'period/half-span': Nothing;
  'period/no-letters': Printed;
  'period/like-canonical': Printed;
  'commune/unknown': NearestTo;
  'commune/ambiguous': { readonly printed: string; readonly candidates: readonly string[] };
  'commune/not-valid': {
    readonly printed: string;
    readonly from: string;
    readonly to: string;
    readonly candidates: readonly string[];
  };
  'commune/short-code': { readonly printed: string; readonly padded: string };
  'commune/kind': Printed;
  'commune/code': Printed;
  'commune/duplicate-id': { readonly id: string; readonly firstRow: number };
  'commune/code-overlap': { readonly printed: string; readonly otherId: string; readonly otherRow: number };
  'commune/successor-unknown': NearestTo;
  'commune/successor-cycle': { readonly chain: readonly string[] };
  'field/unknown': NearestTo;
  'field/repeated': { readonly label: string; readonly firstRow: number };
  'field/duplicate-id': { readonly id: string; readonly firstRow: number };
  'field/duplicate-name': { readonly name: string; readonly otherId: string; readonly otherRow: number };
  'form/unknown': NearestTo;
  'form/quantity': NearestTo;
  'form/value-in': Printed;
  'form/row-not-found': {
    readonly formFile: string;
    readonly formRow: number;
    readonly label: string;
    readonly quantity: Quantity;
    readonly nearest: { readonly row: number; readonly label: string } | null;
  };
  'form/row-unknown': {
    readonly formFile: string;
    readonly label: string;
    readonly nearest: { readonly row: number; readonly label: string } | null;
  };
  'form/parent': Printed;
  'form/applies': Printed;
  'form/indicator-repeated': { readonly id: string; readonly firstRow: number };
  'form/unexplained': Nothing;
  'indicator/unknown': NearestTo;
  'indicator/duplicate-id': { readonly id: string; readonly firstRow: number };
  'indicator/option': { readonly printed: string; readonly options: readonly string[] };
  'indicator/codes': Printed;
  'indicator/part': { readonly printed: string; readonly nearest: string | null };
  'indicator/half-rate': Nothing;
  'target/measure': NearestTo;
  'target/threshold': Printed;
  'target/province': { readonly printed: string; readonly nearest: string };
  'target/duplicate-id': { readonly id: string; readonly firstRow: number };
  'target/overlap': { readonly otherId: string; readonly otherRow: number };
  'correction/figure': Printed;
  'correction/value': Printed;
  'correction/percent': Printed;
  'correction/whole': Printed;
  'correction/no-change': Nothing;
  'correction/duplicate': FirstRow;
  'correction/early': { readonly printed: string; readonly from: string };
  'correction/report': NearestTo;
  'correction/no-such-figure': NearestTo;
  'correction/still-there': Printed;
  'correction/chain': { readonly printed: string; readonly expected: string; readonly otherRow: number };
  'correction/not-current': { readonly printed: string; readonly current: string };
  'report/no-json': Nothing;
  'report/id': Printed;
  'report/unknown-table': { readonly found: string; readonly nearest: string };
  'report/missing-table': { readonly table: string };
  'report/wrong-folder': { readonly folder: string; readonly commune: string };
  'report/duplicate-id': { readonly id: string; readonly otherFile: string };
  'report/duplicate-period': {
    readonly commune: string;
    readonly period: string;
    readonly otherFile: string;
  };
  'report/span-rows': { readonly printed: string; readonly lastRow: number };
  'json/syntax': { readonly line: number | null };
  'json/missing-key': { readonly key: string };
  'json/unknown-key': { readonly key: string; readonly nearest: string };
  'json/wrong-type': { readonly expected: JsonType; readonly found: JsonType };
  'json/not-an-option': { readonly printed: string; readonly options: readonly string[] };
  'json/blank': Nothing;
  'office/type': { readonly found: ForeignFile };
  'office/old-format': Nothing;
  'office/encrypted': Nothing;
  /** `part`: name inside the archive, empty where the whole file is meant. */
  'office/damaged': { readonly part: string };
  'office/macro': Nothing;
  'office/external': { readonly source: ExternalSource };
  'office/entities': { readonly part: string };
  'office/unsafe-name': { readonly part: string };
  'office/too-many-parts': { readonly limit: number };
  'office/unpacked-size': { readonly limitMegabytes: number; readonly limitRatio: number };
  'office/too-deep': { readonly limit: number };
  /** `sheet`: empty where tables have no names. */
  'office/too-many-cells': { readonly sheet: string; readonly limit: number };
  'office/too-heavy': { readonly limitSeconds: number };
  'office/encoding': Nothing;
  'office/lost-characters': Nothing;
  'office/legacy-font': Nothing;
  'import/file-missing': Nothing;
  'import/no-table': Nothing;
  'import/target-exists': { readonly path: string; readonly mayReplace: boolean };
  'import/target-link': { readonly path: string };
  'import/target-unwritable': { readonly message: string };
}

export type ProblemCode = keyof ProblemParams;

/** What is wrong, without where: checks make it, their caller adds the place. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [Key in Code]: { readonly code: Key } & ProblemParams[Key];
}[Code];

export type Diagnostic<Code extends ProblemCode = ProblemCode> = Problem<Code> & DiagnosticPlace;

/** Takes problems as they are found; the caller sorts them once at the end. */
export type Sink = (diagnostic: Diagnostic) => void;

export function placeFile(file: string): DiagnosticPlace {
  return { file, row: null, column: null, columnName: null };
}

/** A key of a JSON file, as `statements[3].printed`. */
export function placeKey(file: string, path: string): DiagnosticPlace {
  return { file, row: null, column: null, columnName: path === '' ? null : path };
}

/** By file, row, column; what concerns the whole file or row comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.columnName ?? '', b.columnName ?? '') ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
