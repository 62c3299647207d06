import { decodeHtml } from './decode-html.ts';
import { MAX_PARTS } from './limits.ts';
import { Refusal } from './refusal.ts';

interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** Texts of the pages in a MIME file: the first, or where it is a frame around a workbook, those of its sheets. */
export function listMhtmlPages(bytes: Uint8Array): readonly string[] {
  const file = splitHead(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const boundary = readParameter(file.headers.get('content-type') ?? '', 'boundary');
  if (boundary === null) throw damaged();
  const [, ...rest] = `\n${file.body}`.split(`\n--${boundary}`);
  if (rest.length > MAX_PARTS) throw new Refusal({ code: 'office/too-many-parts', limit: MAX_PARTS });
  const parts = rest.filter((part) => !part.startsWith('--')).map(readPart);
  const pages = parts.filter(({ headers }) => /^\s*text\/html/i.test(headers.get('content-type') ?? ''));
  const [first, ...others] = pages.map(decodePage);
  if (first === undefined) throw damaged();
  if (!/<frameset[\s>]/i.test(first)) return [first];
  return others.filter(
    (page) => /<table[\s>]/i.test(page) && !/<title>\s*tabstrip|fnSetTabProps/i.test(page),
  );
}

function splitHead(text: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function readPart(text: string): MimePart {
  const { headers, body } = splitHead(text.replace(/^[ \t]*\r?\n/, ''));
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return { headers, bytes: Buffer.from(body, 'base64') };
  const content = encoding === 'quoted-printable' ? decodeQuoted(body) : body;
  return { headers, bytes: Buffer.from(content, 'latin1') };
}

function decodeQuoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodePage({ headers, bytes }: MimePart): string {
  return decodeHtml(bytes, readParameter(headers.get('content-type') ?? '', 'charset'));
}

function readParameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

function damaged(): Refusal {
  return new Refusal({ code: 'office/damaged', part: '' });
}
