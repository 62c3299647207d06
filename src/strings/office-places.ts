import type { CitedLine } from '../domain/import-question.ts';
import type { OfficePlace } from '../domain/office-place.ts';
import { formatColumn, quoteText } from './diagnostics.ts';
import { formatRemarkPlace } from './import-remarks.ts';

/** "bieu-06.xlsx, trang tính «Quý III», ô D14", "bao-cao.docx, bảng 2, dòng 3, cột 4", "bieu-06.csv, ô D14". */
export function formatOfficePlace({ document, sheet, position, row, column }: OfficePlace): string {
  const file = quoteText(document);
  if (position === null) return file;
  const inFile = /\.json$/i.test(document)
    ? formatEntry(row)
    : /\.(?:csv|tsv|txt)$/i.test(document)
      ? formatCell(row, column)
      : formatRemarkPlace({
          sheet: sheet === '' ? null : sheet,
          table: sheet === '' ? position : null,
          row,
          column,
        });
  return inFile === '' ? file : `${file}, ${inFile}`;
}

/** The first row of a list is the row of its keys. */
function formatEntry(row: number | null): string {
  return row === null || row < 2 ? '' : `mục ${row - 1}`;
}

function formatCell(row: number | null, column: number | null): string {
  if (row === null) return '';
  return column === null ? `dòng ${row}` : `ô ${formatColumn(column)}${row}`;
}

/** "“UBND XÃ VĨNH THẠNH” (bieu-06.csv, dòng 1)", and how many more lines say the same. */
export function citeLines(lines: readonly CitedLine[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const more = lines.length > 1 ? ` và ${lines.length - 1} dòng khác` : '';
  return `“${quoteText(first.text)}” (${formatOfficePlace({ ...first.place, column: null })})${more}`;
}
