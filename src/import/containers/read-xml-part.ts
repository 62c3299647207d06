import { decodeBytes } from '../../ingest/decode-bytes.ts';
import { Refusal } from './refusal.ts';
import { scanXml } from './scan-xml.ts';

const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/** The text of an XML part: UTF-8 as office programs write it, well formed, without declarations of its own. */
export function readXmlPart(part: string, bytes: Uint8Array): string {
  const text = decodeBytes(bytes, 'utf-8');
  if (text === null) throw damaged(part);
  const declared = DECLARED_ENCODING.exec(text)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) throw damaged(part);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw damaged(part);
  scanXml(part, text, {});
  return text;
}

function damaged(part: string): Refusal {
  return new Refusal({ code: 'office/damaged', part });
}
