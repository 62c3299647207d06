import { addressIndicatorDownload, type DownloadFormat, isReportTable } from '../../views/download-links.ts';
import { listIndicatorRows } from '../../views/downloads/figure-rows.ts';
import { listIndicatorFormats, selectSiteTables } from '../../views/downloads/select-tables.ts';
import { listIndicatorDescriptions } from '../../views/open-data/list-description-files.ts';
import type { SiteModel } from '../../views/site-model.ts';
import { type Output, writeDescription } from './output.ts';
import { writeRows, writeTable } from './write-table.ts';

/** The tables of everything that are not joined from those of provinces, and those of single indicators. */
export function writeShared(site: SiteModel, output: Output): void {
  const folder = selectSiteTables(site);
  for (const offered of folder.tables) {
    if (!isReportTable(offered.table)) writeTable(site, folder, offered, output);
  }
  for (const id of site.dataset.indicators.keys()) {
    const rows = listIndicatorRows(site.byIndicator.get(id) ?? []);
    const locate = (format: DownloadFormat) => addressIndicatorDownload(id, format);
    writeRows(rows, listIndicatorFormats(site, id), locate, output);
  }
  for (const file of listIndicatorDescriptions(site)) writeDescription(output, file);
}
