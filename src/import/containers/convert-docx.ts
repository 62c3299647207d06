import mammoth from 'mammoth';
import { packArchive } from './archive.ts';
import { Refusal } from './refusal.ts';

export interface WordParts {
  readonly document: string;
  readonly styles: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
}

export interface WordHtml {
  readonly html: string;
  /** Elements and characters that the library left out, by its own words. */
  readonly leftOut: readonly string[];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Turns a Word document into HTML with the library, from a package written anew that holds nothing but its text. */
export async function convertDocx(parts: WordParts): Promise<WordHtml> {
  const archive = packArchive(writePackage(parts));
  const input = { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) };
  const result = await mammoth.convertToHtml(input, { includeEmbeddedStyleMap: false }).catch(() => null);
  if (result === null) throw new Refusal({ code: 'office/damaged', part: 'word/document.xml' });
  const leftOut = result.messages.flatMap(({ message }) => readLeftOut(message));
  return { html: result.value, leftOut: [...new Set(leftOut)] };
}

function writePackage({ document, styles, footnotes, endnotes }: WordParts): ReadonlyMap<string, string> {
  const parts = new Map([
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', document],
  ]);
  const others = { styles, footnotes, endnotes };
  for (const [name, part] of Object.entries(others)) if (part !== null) parts.set(`word/${name}.xml`, part);
  return parts;
}

/** Elements of Word's own namespace that show something, and characters of fonts of symbols. */
function readLeftOut(message: string): readonly string[] {
  const element = /^An unrecognised element was ignored: (.*)$/.exec(message)?.[1];
  if (element !== undefined) return SILENT.test(element) ? [] : [element];
  const symbol = /unsupported character was ignored: char (\S+) in font (.*)$/.exec(message);
  return symbol === null ? [] : [`${symbol[1]} (${symbol[2]})`];
}

/** Marks, properties and outlines: nothing of them is on paper as text. */
const SILENT =
  /^(w:(.*(Range(Start|End)|Pr|PrEx|PrChange|Separator|perm(Start|End))|tblGridChange|sdtEndPr|instrText|delInstrText|pgNum|footnoteRef|separator|continuationSeparator|dayLong|control|background)|v:.*|o:.*|office-word:.*|wp:.*|a:.*|pic:.*|mc:.*|\{.*)$/;
