import { parseCommuneId } from '../domain/commune.ts';
import type { Correction, FigureKey, PublishedValue } from '../domain/correction.ts';
import type { Sink } from '../domain/diagnostic.ts';
import type { Report, ReportId } from '../domain/report.ts';
import type { AppendixUnitKind } from '../domain/tables.ts';
import { listFigures, makeFigureKey } from '../ledger/list-figures.ts';
import type { Sheet } from './parse-delimited.ts';
import { readDate } from './read-date.ts';
import { placeCell } from './read-figure.ts';
import { readNumber } from './read-number.ts';
import { readCell, readTable, readText, type TableSpec } from './read-table.ts';

const REQUIRED = ['figure', 'old', 'new', 'date', 'reason'] as const;
type Column = (typeof REQUIRED)[number];
const SPEC: TableSpec<Column> = {
  columns: { figure: [], old: [], new: [], date: [], reason: [] },
  required: REQUIRED,
};

/** The lines of `corrections.csv`; nothing but dates is checked. */
export function readCorrections(sheet: Sheet, reports: readonly Report[], sink: Sink): readonly Correction[] {
  const table = readTable(sheet, SPEC, sink);
  if (table === null) return [];
  const keys = table.rows.map((row) => readText(table, row, 'figure'));
  const kinds = indexKinds(reports, new Set(keys.map((key) => key.split('/', 2).join('/'))));
  return table.rows.flatMap((row) => {
    const figure = readText(table, row, 'figure');
    const [commune = '', report = '', tableName = ''] = figure.split('/');
    const communeId = parseCommuneId(commune);
    const reading = readDate(readText(table, row, 'date'));
    if (reading.kind === 'problem') {
      const cell = readCell(table, row, 'date');
      if (cell !== null) sink({ ...reading.problem, ...placeCell(cell) });
      return [];
    }
    if (communeId === null) return [];
    const isCount = ['dossiers', 'procedures', 'tasks'].includes(tableName);
    const kind = kinds.get(figure) ?? (isCount ? 'count' : 'amount');
    return [
      {
        figure: figure as FigureKey,
        communeId,
        reportId: report as ReportId,
        old: readValue(readText(table, row, 'old'), kind),
        new: readValue(readText(table, row, 'new'), kind),
        date: reading.date,
        isRate: kind === 'rate',
        isWithheld: false,
        reason: readText(table, row, 'reason'),
        row: row.row,
      },
    ];
  });
}

function indexKinds(
  reports: readonly Report[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, AppendixUnitKind> {
  return new Map(
    reports
      .filter(({ communeId, id }) => wanted.has(`${communeId}/${id}`))
      .flatMap((report) =>
        listFigures(report).map(({ cell, unitKind }) => [makeFigureKey(report, cell), unitKind] as const),
      ),
  );
}

function readValue(printed: string, kind: AppendixUnitKind): PublishedValue {
  if (printed === '' || printed === 'không có số liệu') return null;
  const reading = readNumber(printed, kind === 'none' ? 'amount' : kind, null);
  return reading.kind === 'value' ? reading.value : printed;
}
