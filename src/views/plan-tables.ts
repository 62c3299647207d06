import type { ProcedureTable, TaskTable } from '../domain/tables.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { captionTable } from './dossier-table.ts';
import { buildFigureCell } from './figure-cell.ts';
import { fragmentOf } from './fragments.ts';
import type { MarksInPlace } from './marks-in-place.ts';
import type { TableView } from './table-view.ts';

const { columns } = REPORT_PAGE;

/** Dossiers by procedure, as issued; a code may stand in several rows. */
export function buildProcedureTable(table: ProcedureTable, index: MarksInPlace): TableView {
  return {
    caption: captionTable(table.title, table.span),
    isSortable: true,
    isWordy: true,
    columns: [
      { label: columns.procedure, isNumeric: false },
      { label: columns.code, isNumeric: false },
      { label: columns.field, isNumeric: false },
      { label: columns.level, isNumeric: true },
      { label: columns.portal, isNumeric: true },
      { label: columns.online, isNumeric: true },
      { label: columns.received, isNumeric: true },
    ],
    rows: table.rows.map((row) => ({
      id: fragmentOf({ file: table.file, row: row.row }),
      cells: [
        { text: row.name },
        { text: row.code },
        { text: row.fieldLabel },
        { text: row.serviceLevel },
        { text: row.nationalPortal },
        buildFigureCell(row.receivedOnline, 'count', index),
        buildFigureCell(row.received, 'count', index),
      ],
    })),
  };
}

/** Task plans by section, each followed by the total the report prints. */
export function buildTaskTable(table: TaskTable, index: MarksInPlace): TableView {
  return {
    caption: captionTable(table.title, table.span),
    isSortable: false,
    columns: [
      { label: columns.plan, isNumeric: false },
      { label: columns.tasks, isNumeric: true },
      { label: columns.done, isNumeric: true },
      { label: columns.notDone, isNumeric: true },
    ],
    rows: table.rows.map((row) => ({
      id: fragmentOf({ file: table.file, row: row.row }),
      ...(row.kind === 'total' ? { kind: 'total' as const } : {}),
      cells: [
        { text: `${row.plan}, ${row.kind === 'total' ? REPORT_PAGE.total : row.section}` },
        buildFigureCell(row.tasks, 'count', index),
        buildFigureCell(row.done, 'count', index),
        buildFigureCell(row.notDone, 'count', index),
      ],
    })),
  };
}
