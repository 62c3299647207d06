import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import {
  type BlockSource,
  type CellDetails,
  type CellSource,
  type RowsSource,
  readDetails,
} from './office-source.ts';

/** A .docx file of these paragraphs and tables. */
export async function writeWordFile(blocks: readonly BlockSource[]): Promise<Uint8Array> {
  const children = blocks.map((block) =>
    block.kind === 'text' ? writeParagraph(block.text) : writeTable(block.rows, block.repeatedRowCount ?? 0),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function writeParagraph(text: string): Paragraph {
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
  return new Paragraph({ children: runs });
}

function writeTable(rows: RowsSource, repeatedRowCount: number): Table {
  const covered = findCovered(rows);
  return new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index < repeatedRowCount,
          children: row.flatMap((cell, column) => writeCell(cell, covered.get(`${index} ${column}`))),
        }),
    ),
  });
}

type Cover = { readonly kind: 'beside' } | { readonly kind: 'below'; readonly columns: number };

/** Places inside merged cells: those below the first row of one are cells of their own in Word. */
function findCovered(rows: RowsSource): ReadonlyMap<string, Cover> {
  const covered = new Map<string, Cover>();
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const { columns = 1, rows: height = 1 }: Partial<CellDetails> = readDetails(cell) ?? {};
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          if (down === 0 && right === 0) continue;
          const cover: Cover = right === 0 ? { kind: 'below', columns } : { kind: 'beside' };
          covered.set(`${index + down} ${column + right}`, cover);
        }
      }
    });
  });
  return covered;
}

function writeCell(cell: CellSource, cover: Cover | undefined): readonly TableCell[] {
  if (cover?.kind === 'beside') return [];
  if (cover?.kind === 'below') {
    const children = [new Paragraph({})];
    return [
      new TableCell({ children, columnSpan: cover.columns, verticalMerge: VerticalMergeType.CONTINUE }),
    ];
  }
  const details = readDetails(cell);
  const children = [writeParagraph(details?.text ?? '')];
  if (details === null) return [new TableCell({ children })];
  const isTall = (details.rows ?? 1) > 1;
  return [
    new TableCell({
      children,
      ...(details.columns === undefined ? {} : { columnSpan: details.columns }),
      ...(isTall ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    }),
  ];
}
