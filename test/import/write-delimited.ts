import type { Contents } from './import-folder.ts';
import type { SeedReport } from './seed-reports.ts';

/** Writes the tables of a report into files of one kind. */
export interface Writer {
  readonly container: string;
  readonly write: (report: SeedReport) => Promise<Contents>;
}

type Encode = (text: string) => string | Uint8Array;

function makeWriter(container: string, separator: string, encode: Encode): Writer {
  return {
    container,
    write: async ({ tables }) =>
      Object.fromEntries(
        tables.map(({ name, lines, rows }) => {
          const width = rows[0]?.length ?? 1;
          const titles = lines.map((line) => [line, ...Array<string>(width - 1).fill('')]);
          return [`${name}.csv`, encode(formatRows([...titles, ...rows], separator))];
        }),
      ),
  };
}

export function formatRows(rows: readonly (readonly string[])[], separator = ','): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((cells) => cells.map(quote).join(separator)).join('\r\n');
}

function encodeUtf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** What Excel writes as "CSV UTF-8" in English and in Vietnamese, and as "Unicode Text". */
export const DELIMITED_WRITERS: readonly Writer[] = [
  makeWriter('comma, UTF-8', ',', (text) => text),
  makeWriter(
    'semicolon, UTF-8 with mark, decomposed letters',
    ';',
    (text) => `\ufeff${text.normalize('NFD')}`,
  ),
  makeWriter('tab, UTF-16', '\t', encodeUtf16),
];
