import type { ForeignFile } from '../../domain/diagnostic.ts';
import { startsWithBytes } from '../../ingest/decode-bytes.ts';

export type FileKind =
  | { readonly kind: 'archive' }
  | { readonly kind: 'html' }
  | { readonly kind: 'mhtml' }
  | { readonly kind: 'old-format' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'foreign'; readonly found: ForeignFile };

const SNIFFED_BYTES = 8192;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const SIGNATURES: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'archive' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'foreign', found: 'archive' }],
  [[0x25, 0x50, 0x44, 0x46], { kind: 'foreign', found: 'pdf' }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: 'foreign', found: 'picture' }],
  [[0xff, 0xd8, 0xff], { kind: 'foreign', found: 'picture' }],
  [[0x47, 0x49, 0x46, 0x38], { kind: 'foreign', found: 'picture' }],
  [[0x52, 0x61, 0x72, 0x21], { kind: 'foreign', found: 'archive' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'foreign', found: 'archive' }],
  [[0x1f, 0x8b], { kind: 'foreign', found: 'archive' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { kind: 'old-format' }],
  // A workbook of Excel 2 to 4 and a stream of Excel 5 without its container.
  [[0x09, 0x00], { kind: 'old-format' }],
  [[0x09, 0x02], { kind: 'old-format' }],
  [[0x09, 0x04], { kind: 'old-format' }],
  [[0x09, 0x08], { kind: 'old-format' }],
];

/** XML of Excel and Word 2003; pages saved by Word have one of these tags further down. */
const OLD_XML =
  /^(<\?(?!mso-)[^>]*>|<!--(?:(?!-->).)*-->|\s)*(<\?mso-application|<(\w+:)?(workbook|worddocument|package)[\s>])/is;
const HTML = /<(!doctype\s+html|html|head|body|meta|style|title|table|div|p|center|font|h[1-6])[\s>/]/i;
const MIME = /^(mime-version|from|subject|date|content-[a-z-]+|snapshot-[a-z-]+|x-[a-z-]+):/i;

/** What a file is by its bytes: software saves HTML under the name .xls, people rename files. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (startsWithBytes(bytes, OLE)) return { kind: holdsEncryptedPackage(bytes) ? 'encrypted' : 'old-format' };
  const known = SIGNATURES.find(([signature]) => startsWithBytes(bytes, signature));
  if (known !== undefined) return known[1];
  const head = decodeHead(bytes.subarray(0, SNIFFED_BYTES));
  if (head === null) return { kind: 'foreign', found: 'unknown' };
  if (MIME.test(head))
    return /multipart\/related/i.test(head) ? { kind: 'mhtml' } : { kind: 'foreign', found: 'text' };
  if (!head.startsWith('<')) return { kind: 'foreign', found: 'text' };
  if (OLD_XML.test(head)) return { kind: 'old-format' };
  return HTML.test(head) ? { kind: 'html' } : { kind: 'foreign', found: 'text' };
}

/** A locked .xlsx or .docx is an old container around an `EncryptedPackage`; an old workbook has none. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

/** The first characters, only to look for tags; null for what is no text. */
function decodeHead(head: Uint8Array): string | null {
  const isWide = head[0] === 0xff || (head[0] === 0x3c && head[1] === 0);
  const isWideBig = head[0] === 0xfe || (head[0] === 0 && head[1] === 0x3c);
  const encoding = isWide ? 'utf-16le' : isWideBig ? 'utf-16be' : 'latin1';
  const text = new TextDecoder(encoding)
    .decode(head)
    .replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '')
    .trimStart();
  return text.includes('\u0000') ? null : text;
}
