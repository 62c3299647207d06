import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { type CellSource, readDetails, type SheetSource } from './office-source.ts';
import { patchArchive } from './patch-archive.ts';

/** An .xlsx file of these sheets, cells in the same rows and columns. */
export async function writeWorkbook(sheets: readonly SheetSource[]): Promise<Uint8Array> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(writeCell)) })),
  ).toBuffer();
  const patches = sheets.map(({ rows }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    (xml: string) => listErrors(rows).reduce(putError, xml),
  ]);
  return patchArchive(new Uint8Array(written), Object.fromEntries(patches));
}

function writeCell(cell: CellSource): Cell {
  const details = readDetails(cell);
  if (details === null || details.text === '') return null;
  const { text, number, format, columns, rows } = details;
  const span = {
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
  };
  if (number === undefined) return { value: text, type: String, ...span };
  return { value: number, type: Number, ...(format === undefined ? {} : { format }), ...span };
}

interface ErrorCell {
  readonly reference: string;
  readonly text: string;
}

function listErrors(rows: SheetSource['rows']): readonly ErrorCell[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const details = readDetails(cell);
      return details?.isError === true
        ? [{ reference: `${nameColumn(column)}${index + 1}`, text: details.text }]
        : [];
    }),
  );
}

/** The writer knows no errors. */
function putError(xml: string, { reference, text }: ErrorCell): string {
  const cell = new RegExp(`<c r="${reference}"[^>]*?(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`no cell ${reference}`);
  return xml.replace(cell, `<c r="${reference}" t="e"><f>1/0</f><v>${text}</v></c>`);
}

/** 0 → "A". */
function nameColumn(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : nameColumn(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
