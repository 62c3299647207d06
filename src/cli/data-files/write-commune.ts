import type { CommuneId } from '../../domain/commune.ts';
import { addressDownload, type DownloadFormat, type SiteTable } from '../../views/download-links.ts';
import { buildTable } from '../../views/downloads/list-downloads.ts';
import { selectCommuneTables } from '../../views/downloads/select-tables.ts';
import { formatTable, frameTable } from '../../views/downloads/table-text.ts';
import { buildCommuneDescription } from '../../views/open-data/list-description-files.ts';
import type { SiteModel } from '../../views/site-model.ts';
import { type Output, writeDescription, writeFile } from './output.ts';

const FORMATS = ['csv', 'json'] as const;

/** Where the rows of one commune go in the table of its province; undefined where that has no such format. */
export type FindTaker = (
  table: SiteTable,
  format: DownloadFormat,
) => ((rows: Uint8Array) => void) | undefined;

/** The tables of one commune and its data package. */
export function writeCommune(site: SiteModel, id: CommuneId, output: Output, findTaker: FindTaker): void {
  const folder = selectCommuneTables(site, id);
  for (const { table, formats } of folder.tables) {
    const rows = buildTable(site, folder, table);
    const withJson = formats.includes('json') || findTaker(table, 'json') !== undefined;
    const text = formatTable(rows, withJson);
    for (const format of withJson ? FORMATS : (['csv'] as const)) {
      const { before, after } = frameTable(rows.columns, format);
      const bytes = output.encode(`${before}${text[format]}${after}`);
      const end = bytes.length - Buffer.byteLength(after);
      findTaker(table, format)?.(bytes.subarray(Buffer.byteLength(before), end));
      if (formats.includes(format)) writeFile(output, addressDownload(folder.address, table, format), bytes);
    }
  }
  writeDescription(output, buildCommuneDescription(site, id));
}
