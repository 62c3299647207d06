import type { OfficeDocument } from '../document.ts';
import { decodeHtml } from './decode-html.ts';
import { listMhtmlPages } from './list-mhtml-pages.ts';
import { parseHtml } from './parse-html.ts';
import { type HtmlBlocks, readHtmlBlocks } from './read-html-blocks.ts';
import { Refusal } from './refusal.ts';

export function readHtmlFile(bytes: Uint8Array): Omit<OfficeDocument, 'name'> {
  return readPage(decodeHtml(bytes, null));
}

/** A page in one file as browsers and Excel save it; a workbook in it has a page per sheet. */
export function readMhtmlFile(bytes: Uint8Array): Omit<OfficeDocument, 'name'> {
  const read = listMhtmlPages(bytes).map(readPage);
  let position = 0;
  const blocks = read.flatMap((page) =>
    page.blocks.map((block) => {
      if (block.kind === 'text') return block;
      position += 1;
      return { ...block, position };
    }),
  );
  return { blocks, remarks: read.flatMap(({ remarks }) => remarks) };
}

function readPage(html: string): HtmlBlocks {
  const root = parseHtml(html);
  if (root.childNodes.some(({ nodeName }) => nodeName === 'frameset')) {
    throw new Refusal({ code: 'office/external', source: 'frames' });
  }
  return readHtmlBlocks(root, { isFromWord: false });
}
