import type { Remark } from '../../domain/remark.ts';
import type { OfficeDocument } from '../document.ts';
import { convertDocx } from './convert-docx.ts';
import { parseHtml } from './parse-html.ts';
import { readHtmlBlocks } from './read-html-blocks.ts';
import type { OfficePackage } from './read-package.ts';
import { readRelationships } from './relationships.ts';
import { rewriteWordPart } from './rewrite-word-part.ts';
import { readNumbering } from './word-numbering.ts';
import { collectWordRemarks } from './word-remarks.ts';
import { parseXmlTree, writeXml } from './xml-tree.ts';

/** Paragraphs and tables of a Word document; headers and footers of pages are none of it. */
export async function readWordFile({
  mainPart,
  parts,
}: OfficePackage): Promise<Omit<OfficeDocument, 'name'>> {
  const relations = readRelationships(parts, mainPart);
  const findPart = (type: string) => {
    const relation = relations.find((one) => one.type === type);
    return relation === undefined ? null : (parts.get(relation.part) ?? null);
  };
  const styles = findPart('styles');
  const numbering = readNumbering(findPart('numbering'), styles);
  const remarks = collectWordRemarks();
  const rewrite = (name: string, xml: string) =>
    writeXml(rewriteWordPart(parseXmlTree(name, xml), numbering, remarks));
  const rewriteNotes = (type: string) => {
    const xml = findPart(type);
    return xml === null ? null : rewrite(type, xml);
  };
  const { html, leftOut } = await convertDocx({
    document: rewrite(mainPart, parts.get(mainPart) ?? ''),
    styles,
    footnotes: rewriteNotes('footnotes'),
    endnotes: rewriteNotes('endnotes'),
  });
  const read = readHtmlBlocks(parseHtml(html), { isFromWord: true });
  const whole = { sheet: null, table: null, row: null, column: null };
  const lost: Remark[] = leftOut.map((detail) => ({ code: 'left-out', place: whole, detail }));
  return { blocks: read.blocks, remarks: [...remarks.list(), ...read.remarks, ...lost] };
}
