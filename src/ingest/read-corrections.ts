import type { CommuneId } from '../domain/commune.ts';
import type { Correction, PublishedValue } from '../domain/correction.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Problem, Sink } from '../domain/diagnostic.ts';
import type { Report } from '../domain/report.ts';
import { isSameValue } from '../ledger/is-same-value.ts';
import { type FigureKeyParts, parseFigureKey } from '../ledger/parse-figure-key.ts';
import { checkCorrections } from './check-corrections.ts';
import type { CommuneIndex } from './commune-index.ts';
import { findSimilar } from './find-nearest.ts';
import type { Sheet } from './parse-delimited.ts';
import { readCorrectionValue } from './read-correction-value.ts';
import { readDate } from './read-date.ts';
import { placeCell } from './read-figure.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';

const REQUIRED = ['figure', 'old', 'new', 'date', 'reason'] as const;
export type CorrectionColumn = (typeof REQUIRED)[number];

const SPEC: TableSpec<CorrectionColumn> = {
  columns: {
    figure: ['Số liệu', 'Mã số liệu'],
    old: ['Cũ', 'Số cũ', 'Giá trị cũ', 'Trước đây'],
    new: ['Mới', 'Số mới', 'Giá trị mới', 'Nay là'],
    date: ['Ngày', 'Ngày đính chính'],
    reason: ['Lý do', 'Lí do'],
  },
  required: REQUIRED,
};

/** Tells of a cell of one line. */
export type ComplainAt = (line: Correction, column: CorrectionColumn, problem: Problem) => void;

/** What the lines are checked against. A part that could not be read is null: then nothing is said about it. */
export interface Corrected {
  readonly communes: CommuneIndex | null;
  /** As the data folder has them, nothing withheld. */
  readonly reports: readonly Report[] | null;
}

/** null when the file has no usable header. A file without lines is one without corrections. */
export function readCorrections(sheet: Sheet, known: Corrected, sink: Sink): readonly Correction[] | null {
  const table = readTable(sheet, SPEC, (diagnostic) => {
    if (diagnostic.code !== 'table/no-rows') sink(diagnostic);
  });
  if (table === null) return null;
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const complainAt = (row: TableRow | undefined, column: CorrectionColumn, problem: Problem) => {
    const cell = row === undefined ? null : readCell(table, row, column);
    if (cell !== null) sink({ ...problem, ...placeCell(cell) });
  };
  const read = table.rows.flatMap(
    (row) => readLine(table, row, known.communes, (...told) => complainAt(row, ...told)) ?? [],
  );
  checkCorrections(read, known.reports, (line, ...told) => complainAt(rows.get(line.row), ...told));
  return read;
}

type Complain = (column: CorrectionColumn, problem: Problem) => void;

/** null after a problem. */
function readLine(
  table: Table<CorrectionColumn>,
  row: TableRow,
  communes: CommuneIndex | null,
  tell: Complain,
): Correction | null {
  let isSound = true;
  const complain: Complain = (...told) => {
    isSound = false;
    tell(...told);
  };
  const read = (column: CorrectionColumn) => readText(table, row, column);
  for (const column of ['figure', 'date', 'reason'] as const) {
    if (read(column) === '') complain(column, { code: 'cell/required' });
  }
  const printed = read('figure');
  const parts = parseFigureKey(printed);
  if (parts === null && printed !== '') complain('figure', { code: 'correction/figure', printed });
  if (parts !== null) checkCommune(parts.communeId, communes, complain);
  const values = readValues(read, parts, complain);
  const date = readLineDate(read('date'), complain);
  if (!isSound || parts === null || date === null || values === null) return null;
  const { key: figure, communeId, reportId } = parts;
  return {
    figure,
    communeId,
    reportId,
    ...values,
    isWithheld: false,
    date,
    reason: read('reason'),
    row: row.row,
  };
}

function checkCommune(printed: CommuneId, communes: CommuneIndex | null, complain: Complain): void {
  if (communes === null || communes.byId.has(printed)) return;
  const known = communes.suggestions.get(printed);
  const nearest = known === undefined ? findSimilar(printed, communes.byId.keys()) : known;
  communes.suggestions.set(printed, nearest);
  complain('figure', { code: 'commune/unknown', printed, nearest });
}

interface Values {
  readonly old: PublishedValue;
  readonly new: PublishedValue;
  readonly isRate: boolean;
}

/** null after a problem. */
function readValues(
  read: (column: CorrectionColumn) => string,
  parts: FigureKeyParts | null,
  complain: Complain,
): Values | null {
  if (parts?.isCell === false) {
    for (const column of ['old', 'new'] as const) {
      const printed = read(column);
      if (printed !== '') complain(column, { code: 'correction/whole', printed });
    }
    return { old: null, new: null, isRate: false };
  }
  const [old, now] = (['old', 'new'] as const).map((column) => {
    const reading = readCorrectionValue(read(column), parts?.cell ?? '');
    if (reading.kind === 'value') return reading;
    complain(column, reading.problem);
    return null;
  });
  if (!old || !now) return null;
  if (isSameValue(old.value, now.value)) complain('new', { code: 'correction/no-change' });
  else if (typeof old.value === 'number' && typeof now.value === 'number' && old.isRate !== now.isRate) {
    const column = old.isRate ? 'new' : 'old';
    complain(column, { code: 'correction/percent', printed: read(column) });
  }
  return { old: old.value, new: now.value, isRate: old.isRate || now.isRate };
}

function readLineDate(printed: string, complain: Complain): IsoDate | null {
  if (printed === '') return null;
  const reading = readDate(printed);
  if (reading.kind === 'date') return reading.date;
  complain('date', reading.problem);
  return null;
}
