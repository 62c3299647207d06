import type { Sink } from '../domain/diagnostic.ts';
import type { TaskRow, TaskTable } from '../domain/tables.ts';
import type { Sheet } from './parse-delimited.ts';
import { placeCell, readCountFigure } from './read-figure.ts';
import { readCell, readTable, readText, type Table, type TableRow, type TableSpec } from './read-table.ts';
import type { TableInfo } from './table-info.ts';
import { isTotalLabel } from './total-label.ts';

export type TaskColumn = 'plan' | 'section' | 'tasks' | 'done' | 'not_done';

export const TASK_SPEC: TableSpec<TaskColumn> = {
  columns: {
    plan: ['Kế hoạch'],
    section: ['Phần'],
    tasks: ['Số nhiệm vụ'],
    done: ['Đã thực hiện'],
    not_done: ['Chưa thực hiện'],
  },
  required: ['plan', 'section', 'tasks', 'done', 'not_done'],
};

export function readTasks(sheet: Sheet, info: TableInfo, sink: Sink): TaskTable | null {
  const table = readTable(sheet, TASK_SPEC, sink);
  if (table === null) return null;
  const rows = table.rows.map((row) => readRow(table, row, sink));
  return { file: sheet.file, title: info.title, span: info.span, rows };
}

function readRow(table: Table<TaskColumn>, row: TableRow, sink: Sink): TaskRow {
  for (const column of ['plan', 'section'] as const) {
    const cell = readCell(table, row, column);
    if (cell?.text === '') sink({ code: 'cell/required', ...placeCell(cell) });
  }
  const section = readText(table, row, 'section');
  return {
    row: row.row,
    kind: isTotalLabel(section) ? 'total' : 'section',
    plan: readText(table, row, 'plan'),
    section,
    tasks: readCountFigure(readCell(table, row, 'tasks'), sink),
    done: readCountFigure(readCell(table, row, 'done'), sink),
    notDone: readCountFigure(readCell(table, row, 'not_done'), sink),
  };
}
