import type { Remark, RemarkCode } from '../../domain/remark.ts';
import type { Block } from '../document.ts';
import { buildHtmlTable } from './build-html-table.ts';
import { makeLineWriter } from './line-writer.ts';
import type { HtmlElement } from './parse-html.ts';
import { type HtmlOptions, walkHtml } from './walk-html.ts';

export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

/** Paragraphs and tables of a page in the order of reading; a table inside a cell comes behind the one around it. */
export function readHtmlBlocks(root: HtmlElement, options: HtmlOptions): HtmlBlocks {
  const blocks: Block[] = [];
  const remarks: Remark[] = [];
  const lines = makeLineWriter();
  let tableCount = 0;
  let placeCount = 0;
  const flush = () => {
    for (const text of lines.takeBlocks()) blocks.push({ kind: 'text', text });
  };
  const addTable = (table: HtmlElement) => {
    flush();
    tableCount += 1;
    const position = tableCount;
    const built = buildHtmlTable(table, position, options, placeCount);
    ({ placeCount } = built);
    for (const text of built.captions) blocks.push({ kind: 'text', text });
    if (built.table.rows.some(({ cells }) => cells.some(({ text }) => text !== ''))) blocks.push(built.table);
    remarks.push(...built.remarks);
    for (const nested of built.nested) addTable(nested);
  };
  const addRemark = (code: RemarkCode, detail: string) => {
    remarks.push({ code, place: { sheet: null, table: null, row: null, column: null }, detail });
  };
  walkHtml(root, { lines, addTable, addRemark, isCell: false }, options);
  flush();
  return { blocks, remarks };
}
