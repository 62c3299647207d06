import type { DossierTable } from '../domain/tables.ts';
import { COLUMN_HEADS } from '../strings/column-heads.ts';
import { LISTING } from '../strings/listing.ts';
import { describeSpan } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { buildFigureCell } from './figure-cell.ts';
import { fragmentOfRow } from './fragments.ts';
import type { MarksInPlace } from './marks-in-place.ts';
import type { TableView } from './table-view.ts';

/** The dossier table in the report's own order of columns and rows. */
export function buildDossierTable(table: DossierTable, index: MarksInPlace, anchor = ''): TableView {
  return {
    caption: captionTable(table.title, table.span),
    isSortable: false,
    columns: [
      { label: REPORT_PAGE.columns.field, isNumeric: false },
      ...table.columns.map((column) => ({ label: COLUMN_HEADS[column], isNumeric: true })),
    ],
    rows: table.rows.map((row) => ({
      id: `${anchor}${fragmentOfRow(row, table.file)}`,
      ...(row.kind === 'total' ? { kind: 'total' as const } : {}),
      cells: [
        { text: row.label || LISTING.allFields },
        ...table.columns.map((column) => buildFigureCell(row.counts[column], 'count', index)),
      ],
    })),
  };
}

/** The title, with the table's own dates where it states some. */
export function captionTable(title: string, span: DossierTable['span']): string {
  return span === null ? title : REPORT_PAGE.ownSpan(title, describeSpan(span));
}
