import type { CommuneId } from '../../domain/commune.ts';
import { sortForManifest, writeManifestLine } from '../../ledger/write-manifest.ts';
import type { Address } from '../../views/addresses.ts';
import { addressDownload, isReportTable } from '../../views/download-links.ts';
import { selectProvinceTables, type TableFolder } from '../../views/downloads/select-tables.ts';
import { TABLE_COLUMNS } from '../../views/downloads/table-columns.ts';
import { frameTable } from '../../views/downloads/table-text.ts';
import { listProvinceDescriptions } from '../../views/open-data/list-description-files.ts';
import type { SiteModel } from '../../views/site-model.ts';
import type { ProvincePart } from '../../views/site-parts.ts';
import { type FramedFile, openFramedFile } from './framed-file.ts';
import { type Output, writeDescription } from './output.ts';
import { addressManifestPart, type PartSlices } from './part-record.ts';
import { writeCommune } from './write-commune.ts';
import { writeTable } from './write-table.ts';

/**
 * The tables of a province and of each of its communes, with what describes them. Each row is made and formatted once,
 * one commune after the other; `writeMore` writes what else there is of one, while what was computed of it is at hand.
 * Gives where each commune is in the files of the province.
 */
export function writeProvince(
  site: SiteModel,
  part: ProvincePart,
  output: Output,
  writeMore: (id: CommuneId) => void,
): PartSlices {
  if (part.reporting.length === 0) return {};
  const folder = selectProvinceTables(site, part);
  const tables = openTables(output, folder);
  const manifest = openFramedFile(output, addressManifestPart(part.slug), {
    before: '',
    between: '',
    after: '',
  });
  for (const id of part.reporting) {
    writeCommune(site, id, output, (table, format) => {
      const file = tables.get(addressDownload(folder.address, table, format));
      return file === undefined ? undefined : (rows) => file.append(id, rows);
    });
    manifest.append(id, Buffer.from(writeManifestLines(site, id)));
    writeMore(id);
  }
  const files = [...tables, [addressManifestPart(part.slug), manifest] as const];
  const slices = Object.fromEntries(files.map(([address, file]) => [address, file.close()]));
  for (const offered of folder.tables) {
    if (!isReportTable(offered.table)) writeTable(site, folder, offered, output);
  }
  for (const file of listProvinceDescriptions(site, part)) writeDescription(output, file);
  return slices;
}

function openTables(output: Output, { address, tables }: TableFolder): ReadonlyMap<Address, FramedFile> {
  return new Map(
    tables
      .filter(({ table }) => isReportTable(table))
      .flatMap(({ table, formats }) =>
        formats.map((format) => {
          const file = addressDownload(address, table, format);
          return [file, openFramedFile(output, file, frameTable(TABLE_COLUMNS[table], format))] as const;
        }),
      ),
  );
}

function writeManifestLines(site: SiteModel, id: CommuneId): string {
  const reports = (site.byCommune.get(id) ?? []).map(({ report }) => report);
  return sortForManifest(reports)
    .map((report) => `${writeManifestLine(report)}\n`)
    .join('');
}
