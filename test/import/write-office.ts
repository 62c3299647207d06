import type { Contents } from './import-folder.ts';
import { makeTitleRow, mergeHeader, storeCounts, storeErrors } from './office-files/merge-cells.ts';
import type { BlockSource, RowsSource } from './office-files/office-source.ts';
import { repeatHeader } from './office-files/split-table.ts';
import { writeHtmlFile } from './office-files/write-html-file.ts';
import { writeWordFile } from './office-files/write-word-file.ts';
import { writeWorkbook } from './office-files/write-workbook.ts';
import type { OfficeTable, SeedReport } from './seed-reports.ts';
import type { Writer } from './write-delimited.ts';

const ROWS_PER_PAGE = 30;

/** One sheet per table, titles in merged cells above it, counts as stored numbers. */
async function writeSheets({ tables }: SeedReport): Promise<Contents> {
  const sheets = tables.map(({ name, lines, rows, headerCount }) => {
    const width = rows[0]?.length ?? 1;
    const merged: RowsSource = storeErrors(storeCounts(mergeHeader(rows, headerCount)));
    return { name, rows: [...lines.map((line) => makeTitleRow(line, width)), ...merged] };
  });
  return { 'bao-cao.xlsx': await writeWorkbook(sheets) };
}

/** All tables in one text under their titles, the header again on every page. */
function listBlocks({ tables }: SeedReport): readonly BlockSource[] {
  return tables.flatMap(({ lines, rows, headerCount }: OfficeTable): readonly BlockSource[] => [
    ...lines.map((text) => ({ kind: 'text', text }) as const),
    { kind: 'table', rows: repeatHeader(mergeHeader(rows, headerCount), headerCount, ROWS_PER_PAGE) },
  ]);
}

/** Excel, Word and a page saved from one-stop software. */
export const OFFICE_WRITERS: readonly Writer[] = [
  { container: 'workbook', write: writeSheets },
  {
    container: 'Word',
    write: async (report) => ({ 'bao-cao.docx': await writeWordFile(listBlocks(report)) }),
  },
  { container: 'HTML', write: async (report) => ({ 'bao-cao.xls': writeHtmlFile(listBlocks(report)) }) },
];
