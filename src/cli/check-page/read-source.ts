import { decodeText } from '../../ingest/decode-text.ts';
import { parseDelimited } from '../../ingest/parse-delimited.ts';
import { parseJson } from '../../ingest/parse-json.ts';
import type { Folder } from '../../ingest/read-folder.ts';

/** A file as the check read it. */
export type Source =
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Not there, or not to be read: the problem says what to do. */
  | { readonly kind: 'unreadable' };

export type ReadSource = (file: string) => Source;

/** The content of files of a folder, by the decoder and parsers of the check. */
export function makeSourceReader(folder: Folder): ReadSource {
  const bytes = new Map(folder.files.map((file) => [file.path, file.bytes]));
  const ignore = () => {};
  return (file) => {
    const content = bytes.get(file);
    const decoded = content === undefined ? null : decodeText(content);
    if (decoded?.kind !== 'ok') return { kind: 'unreadable' };
    if (/\.json$/iu.test(file)) {
      const value = parseJson(file, decoded.text, ignore);
      return value === undefined ? { kind: 'unreadable' } : { kind: 'json', value };
    }
    const sheet = parseDelimited(file, decoded.text, ignore);
    return sheet === null ? { kind: 'unreadable' } : { kind: 'table', rows: dropLastBreak(sheet.rows) };
  };
}

/** The line break that ends a file begins no row. */
function dropLastBreak(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}
