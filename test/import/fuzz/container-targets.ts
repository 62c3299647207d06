import { readOfficeFile } from '../../../src/import/containers/read-office-file.ts';
import type { OfficeDocument } from '../../../src/import/document.ts';
import { describeDiagnostic } from '../../../src/strings/diagnostics.ts';
import { formatRemark } from '../../../src/strings/import-remarks.ts';
import { mergeDown, mergeHeader, storeCounts, storeErrors } from '../office-files/merge-cells.ts';
import { writeHtmlFile } from '../office-files/write-html-file.ts';
import { writeWordFile } from '../office-files/write-word-file.ts';
import { writeWorkbook } from '../office-files/write-workbook.ts';
import { mutateArchive } from './mutate-archive.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';
import type { FuzzTarget } from './run-fuzz.ts';

const TITLE = 'Kỳ báo cáo: Quý III (Từ ngày 14/6/2023 đến ngày 13/9/2023)';
const HEADER = [
  ['TT', 'Lĩnh vực', 'Số hồ sơ nhận giải quyết', '', '', 'Đã giải quyết'],
  ['', '', 'Tổng số', 'Trong đó', '', ''],
  ['', '', '', 'Trực tuyến', 'Trực tiếp', ''],
];
const DATA = Array.from({ length: 20 }, (_, index) => [
  String(index + 1),
  index % 4 === 0 ? 'Hộ tịch' : '',
  '1.134',
  '233',
  '901',
  index % 7 === 0 ? '#DIV/0!' : '98,5',
]);

/** Files of office programs with the tables of a report, and how to spoil them. */
export async function makeContainerTargets(): Promise<readonly FuzzTarget[]> {
  const rows = [...mergeHeader(HEADER, 3), ...mergeDown(DATA, 1)];
  const blocks = [
    { kind: 'text', text: TITLE },
    { kind: 'table', rows, repeatedRowCount: 3 },
    { kind: 'table', rows: DATA },
  ] as const;
  const workbook = await writeWorkbook([
    { name: 'Biểu 06', rows: [[TITLE], ...storeErrors(storeCounts(rows))] },
    { name: 'Phụ lục', rows: DATA },
  ]);
  const page = writeHtmlFile(blocks);
  return [
    { name: 'xlsx', seeds: [workbook], mutate: mutateArchive },
    { name: 'docx', seeds: [await writeWordFile(blocks)], mutate: mutateArchive },
    {
      name: 'html',
      seeds: [page, writeHtmlFile(blocks, { encoding: 'utf-16le' }), writePageInOneFile(page)],
      mutate: (bytes, random) => {
        if (bytes !== page || random(3) === 0) return mutateBytes(bytes, random);
        return Buffer.from(mutateMarkup(new TextDecoder().decode(bytes), random));
      },
    },
  ];
}

function writePageInOneFile(page: Uint8Array): Uint8Array {
  const body = Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n');
  return Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`,
  );
}

/** Reads a file as the import does; throws where what comes of it is neither a document nor problems with words. */
export async function readContainerOutcome(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readOfficeFile(name, bytes);
  if (result.kind === 'ok') {
    checkDocument(result.document);
    return 'document';
  }
  const [first] = result.problems;
  if (first === undefined) throw new Error('refused without a problem');
  for (const problem of result.problems) {
    if (!/\p{L}.*\.$/su.test(describeDiagnostic(problem))) throw new Error(`no words for ${problem.code}`);
  }
  return first.code;
}

function checkDocument({ blocks, remarks }: OfficeDocument): void {
  for (const block of blocks) {
    if (block.kind === 'text') continue;
    const width = block.rows[0]?.cells.length ?? 0;
    if (width === 0 || block.position < 1) throw new Error('an empty table');
    let before = 0;
    for (const { row, cells } of block.rows) {
      if (row <= before || cells.length !== width) throw new Error('rows out of order or of other widths');
      if (cells.some(({ text }) => typeof text !== 'string')) throw new Error('a cell without a text');
      before = row;
    }
  }
  for (const remark of remarks) formatRemark(remark);
}
