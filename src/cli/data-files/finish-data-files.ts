import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CommuneId } from '../../domain/commune.ts';
import { keyForManifest, writeManifestHead } from '../../ledger/write-manifest.ts';
import { type Address, MANIFEST } from '../../views/addresses.ts';
import { addressDownload, addressProvinceDownloads, isReportTable } from '../../views/download-links.ts';
import { selectSiteTables } from '../../views/downloads/select-tables.ts';
import { TABLE_COLUMNS } from '../../views/downloads/table-columns.ts';
import { frameTable } from '../../views/downloads/table-text.ts';
import {
  CHECKSUMS,
  listSiteDescriptions,
  writeChecksums,
} from '../../views/open-data/list-description-files.ts';
import type { SiteModel } from '../../views/site-model.ts';
import { listParts, type PartId } from '../../views/site-parts.ts';
import { joinSlices, type Piece } from './join-slices.ts';
import { createOutput, writeDescription, writeFile } from './output.ts';
import { packLargeFiles } from './pack-large-files.ts';
import { addressManifestPart, PARTS, type PartRecord, readRecord } from './part-record.ts';

/**
 * Puts together what the whole site has, when all parts are written into the folder: tables and manifest out of those of
 * the provinces, row for row in the order of the site, then what names them, then the checksums of all.
 */
export async function finishDataFiles(site: SiteModel, folder: string): Promise<void> {
  const output = createOutput(folder);
  const records = listParts(site).map((part) => ({ part, record: readRecord(folder, part) }));
  for (const { record } of records) {
    for (const [address, measure] of record.measures) output.measures.set(address, measure);
  }
  const order = [...site.byCommune.keys()];
  const gather = (ids: readonly CommuneId[], locate: (slug: string) => Address): readonly Piece[] => {
    const pieces = indexPieces(folder, records, locate);
    return ids.flatMap((id) => pieces.get(id) ?? []);
  };
  const { address, tables } = selectSiteTables(site);
  for (const { table, formats } of tables) {
    if (!isReportTable(table)) continue;
    for (const format of formats) {
      const locate = (slug: string) => addressDownload(addressProvinceDownloads(slug), table, format);
      const frame = frameTable(TABLE_COLUMNS[table], format);
      joinSlices(output, addressDownload(address, table, format), frame, gather(order, locate));
    }
  }
  joinSlices(
    output,
    MANIFEST,
    { before: `${writeManifestHead(site.models.length)}\n`, between: '', after: '' },
    gather(
      order.toSorted((a, b) => (keyForManifest(a) < keyForManifest(b) ? -1 : 1)),
      addressManifestPart,
    ),
  );
  for (const file of listSiteDescriptions(site)) writeDescription(output, file);
  await packLargeFiles(output);
  writeFile(output, CHECKSUMS, writeChecksums([...output.measures]));
  rmSync(join(folder, PARTS), { recursive: true });
}

/** Where each commune is in a file that every province has. */
function indexPieces(
  folder: string,
  records: readonly { readonly part: PartId; readonly record: PartRecord }[],
  locate: (slug: string) => Address,
): ReadonlyMap<CommuneId, Piece> {
  const pieces = new Map<CommuneId, Piece>();
  for (const { part, record } of records) {
    if (part === null) continue;
    const address = locate(part);
    for (const [id, from, to] of record.slices[address] ?? []) {
      pieces.set(id, { file: join(folder, address), from, to });
    }
  }
  return pieces;
}
