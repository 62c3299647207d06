import { readContainer } from '../../../src/import/containers/read-container.ts';
import type { TableBlock } from '../../../src/import/document.ts';
import { formatRemark } from '../../../src/strings/import-remarks.ts';

export interface ReadFile {
  readonly codes: readonly string[];
  readonly texts: readonly string[];
  readonly tables: readonly TableBlock[];
  /** Texts of all tables, row by row. */
  readonly rows: readonly (readonly string[])[];
  readonly remarks: readonly string[];
}

/** Reads a file without a worker. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  const result = await readContainer(bytes);
  if (result.kind === 'failed') {
    return { codes: result.problems.map(({ code }) => code), texts: [], tables: [], rows: [], remarks: [] };
  }
  const { blocks, remarks } = result.content;
  const tables = blocks.filter((block) => block.kind === 'table');
  return {
    codes: [],
    texts: blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
    tables,
    rows: tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))),
    remarks: remarks.map(formatRemark),
  };
}
