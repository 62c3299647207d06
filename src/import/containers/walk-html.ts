import type { RemarkCode } from '../../domain/remark.ts';
import { isBlock, isHidden, isSilent, isStruck } from './html-visibility.ts';
import type { LineWriter } from './line-writer.ts';
import { type HtmlElement, type HtmlNode, readAttribute } from './parse-html.ts';
import { raiseDigits } from './superscript.ts';

export interface HtmlOptions {
  /** Made from a Word document: notes are marked, and header rows are rows like others. */
  readonly isFromWord: boolean;
}

/** What a walk over the page hands on; a cell has one of its own for its text and the tables in it. */
export interface HtmlSink {
  readonly lines: LineWriter;
  readonly addTable: (table: HtmlElement) => void;
  readonly addRemark: (code: RemarkCode, detail: string) => void;
  readonly isCell: boolean;
}

/** Writes what an element shows into its sink. */
export function walkHtml(element: HtmlElement, sink: HtmlSink, options: HtmlOptions): void {
  for (const child of element.childNodes) visit(child, sink, options);
}

function visit(node: HtmlNode, sink: HtmlSink, options: HtmlOptions): void {
  if (node.nodeName === '#text' && 'value' in node) sink.lines.write(node.value);
  if (!('tagName' in node) || isSilent(node)) return;
  const left = isHidden(node) ? 'hidden-text' : isStruck(node) ? 'struck-text' : null;
  if (left !== null) {
    const text = readPlainText(node);
    if (text !== '') sink.addRemark(left, text);
  } else if (!visitSpecial(node, sink, options)) {
    const isApart = isBlock(node);
    if (isApart) sink.lines.endBlock();
    walkHtml(node, sink, options);
    if (isApart) sink.lines.endBlock();
  }
}

/** Elements that are more than the text inside them; false for all others. */
function visitSpecial(element: HtmlElement, sink: HtmlSink, options: HtmlOptions): boolean {
  switch (element.tagName) {
    case 'br':
      sink.lines.breakLine();
      return true;
    case 'table':
      sink.addTable(element);
      return true;
    case 'img':
      if (sink.isCell) sink.addRemark('picture', '');
      return true;
    case 'input':
      sink.lines.write(readInput(element));
      return true;
    case 'select':
      sink.lines.write(readChoice(element));
      return true;
    case 'sup':
      if (options.isFromWord && element.childNodes.some(isNoteLink)) return false;
      sink.lines.write(raiseDigits(readPlainText(element)));
      return true;
    case 'a':
      if (!options.isFromWord || !isNoteLink(element)) return false;
      if (sink.isCell && readAttribute(element, 'id') !== null)
        sink.addRemark('note', readPlainText(element));
      return true;
    default:
      return false;
  }
}

/**
 * The mark of a note, which would become a digit of the number before it, and the arrow back to it behind the note's
 * own words at the end.
 */
function isNoteLink(node: HtmlNode): boolean {
  if (!('tagName' in node) || node.tagName !== 'a') return false;
  const ends = [readAttribute(node, 'id'), readAttribute(node, 'href')?.replace(/^#/, '')];
  return ends.some((end) => /^(foot|end)note-ref-/.test(end ?? ''));
}

function readInput(input: HtmlElement): string {
  const isShown = /^(text|number|)$/i.test(readAttribute(input, 'type') ?? '');
  return isShown ? (readAttribute(input, 'value') ?? '') : '';
}

function readChoice(select: HtmlElement): string {
  const options = select.childNodes.filter((node) => node.nodeName === 'option');
  const isChosen = (node: HtmlNode) => 'tagName' in node && readAttribute(node, 'selected') !== null;
  const chosen = options.find(isChosen) ?? options[0];
  return chosen === undefined ? '' : readPlainText(chosen);
}

function readPlainText(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || isSilent(node)) return '';
  return node.childNodes.map(readPlainText).join('').replace(/\s+/g, ' ').trim();
}
