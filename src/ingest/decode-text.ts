import type { Problem } from '../domain/diagnostic.ts';
import { decodeBytes, startsWithBytes } from './decode-bytes.ts';

export type DecodeResult =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

const SPREADSHEET_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;
/** U+FFFD, and UTF-8 that was opened as Windows-1252: `Há»™`, `Ä‘`, `Æ°`. No Vietnamese text has these pairs. */
const LOST = /\ufffd|á»[‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ¡£¥§©«\u00ad¯±³µ·¹½¿]|áº[¡-¿]|Ä[‘\u0090]|Æ[°¡]|Ã[¡-ª²³µ¹º¼½]/u;
/** What Excel's plain CSV leaves of a heading: `T?ng s?`. Below the first line a question mark may be one. */
const LOST_IN_HEADING = /\?\p{L}|\p{L}\? \p{Ll}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/u;

/** UTF-8 with or without BOM, UTF-16 with BOM; anything else is a problem, nothing is replaced silently. */
export function decodeText(bytes: Uint8Array): DecodeResult {
  if (bytes.length === 0) return fail({ code: 'file/empty' });
  if (SPREADSHEET_SIGNATURES.some((signature) => startsWithBytes(bytes, signature))) {
    return fail({ code: 'file/spreadsheet' });
  }
  const encoding = detectEncoding(bytes);
  const text = decodeBytes(bytes, encoding);
  if (text === null || CONTROL.test(text)) {
    const loose = text ?? decodeBytes(bytes, encoding, 'loose') ?? '';
    const position = Math.max(loose.search(text === null ? /\ufffd/u : CONTROL), 0);
    return fail({ code: 'file/encoding', line: countLines(loose, position) });
  }
  if (text.trim() === '') return fail({ code: 'file/empty' });
  const lost = findLost(text);
  if (lost >= 0) return fail({ code: 'file/lost-characters', line: countLines(text, lost) });
  return { kind: 'ok', text };
}

/** Where letters were lost before this file was written; -1 when nowhere. */
function findLost(text: string): number {
  const start = text.search(/\S/u);
  const heading = /^[[{]/u.test(text.slice(start)) ? '' : (/^.*/u.exec(text.slice(start))?.[0] ?? '');
  const inHeading = heading.search(LOST_IN_HEADING);
  return inHeading >= 0 ? start + inHeading : text.search(LOST);
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function detectEncoding(bytes: Uint8Array): Encoding {
  if (startsWithBytes(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWithBytes(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function countLines(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/).length;
}

function fail(problem: Problem): DecodeResult {
  return { kind: 'failed', problem };
}
