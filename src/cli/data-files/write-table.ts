import type { Address } from '../../views/addresses.ts';
import { addressDownload, type DownloadFormat, type OfferedTable } from '../../views/download-links.ts';
import type { DownloadRows } from '../../views/downloads/download-table.ts';
import { buildTable } from '../../views/downloads/list-downloads.ts';
import type { TableFolder } from '../../views/downloads/select-tables.ts';
import { formatTable, frameTable } from '../../views/downloads/table-text.ts';
import type { SiteModel } from '../../views/site-model.ts';
import { type Output, writeFile } from './output.ts';

/** A table of a folder by itself, in all its formats. */
export function writeTable(
  site: SiteModel,
  folder: TableFolder,
  { table, formats }: OfferedTable,
  output: Output,
): void {
  const locate = (format: DownloadFormat) => addressDownload(folder.address, table, format);
  writeRows(buildTable(site, folder, table), formats, locate, output);
}

/** All of a table at once, formatted once. */
export function writeRows(
  rows: DownloadRows,
  formats: readonly DownloadFormat[],
  locate: (format: DownloadFormat) => Address,
  output: Output,
): void {
  const text = formatTable(rows, formats.includes('json'));
  for (const format of formats) {
    const { before, after } = frameTable(rows.columns, format);
    writeFile(output, locate(format), `${before}${text[format]}${after}`);
  }
}
