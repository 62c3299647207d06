import type { CommuneId } from '../../domain/commune.ts';
import { addressDownload, type DownloadFormat, type SiteTable } from '../../views/download-links.ts';
import { buildTable } from '../../views/downloads/list-downloads.ts';
import { selectCommuneTables } from '../../views/downloads/select-tables.ts';
import { formatTable, frameTable } from '../../views/downloads/table-text.ts';
import { buildCommuneDescription } from '../../views/open-data/list-description-files.ts';
import type { SiteModel } from '../../views/site-model.ts';
import { type Output, writeDescription, writeFile } from './output.ts';

const FORMATS = ['csv', 'json'] as const;

/** Takes the rows of one commune, for the table of its province. */
export type TakeRows = (table: SiteTable, format: DownloadFormat, rows: Uint8Array) => void;

/** The tables of one commune and its data package. */
export function writeCommune(site: SiteModel, id: CommuneId, output: Output, takeRows: TakeRows): void {
  const folder = selectCommuneTables(site, id);
  for (const { table, formats } of folder.tables) {
    const rows = buildTable(site, folder, table);
    const text = formatTable(rows);
    for (const format of FORMATS) {
      const bytes = Buffer.from(text[format]);
      takeRows(table, format, bytes);
      if (!formats.includes(format)) continue;
      const { before, after } = frameTable(rows.columns, format);
      writeFile(output, addressDownload(folder.address, table, format), before, bytes, after);
    }
  }
  writeDescription(output, buildCommuneDescription(site, id));
}
