import { decodeBytes } from '../../ingest/decode-bytes.ts';
import { Refusal } from './refusal.ts';

const PRESCANNED_BYTES = 4096;
const DECLARED = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * The text of a page: by its byte order mark, as UTF-8 where it is UTF-8 whatever it declares (old software declares
 * what it does not write), else by the character set that it declares (or its MIME part, `declared`). A page in an
 * eight-bit set that declares none is refused: nobody can tell its letters.
 */
export function decodeHtml(bytes: Uint8Array, declared: string | null): string {
  const text = decodeByMark(bytes) ?? decodeBytes(bytes, 'utf-8') ?? decodeDeclared(bytes, declared);
  if (text === null || CONTROL.test(text)) throw new Refusal({ code: 'office/encoding' });
  if (text.includes('\ufffd')) throw new Refusal({ code: 'office/lost-characters' });
  return text;
}

function decodeByMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  // A page begins with "<": without a mark, the empty half of its first character tells the order.
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!isLittle && !isBig) return null;
  const text = decodeBytes(bytes, isLittle ? 'utf-16le' : 'utf-16be');
  if (text === null) throw new Refusal({ code: 'office/encoding' });
  return text;
}

function decodeDeclared(bytes: Uint8Array, declared: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED_BYTES));
  const match = DECLARED.exec(head);
  const label = match?.[1] ?? match?.[2] ?? declared;
  if (label === null || /^(utf-?(8|16)|x-user-defined)/i.test(label)) return null;
  // The Vietnamese set writes some letters in two characters.
  return decodeBytes(bytes, label)?.normalize('NFC') ?? null;
}
