import type { CommuneId } from '../../domain/commune.ts';
import { readTokens } from '../../read-tokens.ts';
import {
  type DataFile,
  listCommuneDataFiles,
  listProvinceDataFiles,
  listSharedDataFiles,
} from '../../views/data-files.ts';
import { listBadges } from '../../views/embed/list-badges.ts';
import type { SiteModel } from '../../views/site-model.ts';
import { listProvinceParts, type PartId } from '../../views/site-parts.ts';
import { listCards } from '../list-cards.ts';
import { createOutput, type Output, writeFile } from './output.ts';
import { packLargeFiles } from './pack-large-files.ts';
import { type PartSlices, writeRecord } from './part-record.ts';
import { writeProvince } from './write-province.ts';
import { writeShared } from './write-shared.ts';

/**
 * Every file of a part that is not a page; parts may be written at the same time into one folder. When all are,
 * `finishDataFiles` adds what is made of them.
 */
export async function writePart(site: SiteModel, part: PartId, folder: string): Promise<void> {
  const output = createOutput(folder);
  const slices = writeFiles(site, part, output);
  await packLargeFiles(output);
  writeRecord(folder, part, { measures: [...output.measures], slices });
}

function writeFiles(site: SiteModel, part: PartId, output: Output): PartSlices {
  const token = readTokens('light');
  if (part === null) {
    writeShared(site, output);
    writeAll(output, [...listSharedDataFiles(site), ...listCards(site, token, part)]);
    return {};
  }
  const province = listProvinceParts(site).find(({ slug }) => slug === part);
  if (province === undefined) throw new Error(`no such province: ${part}`);
  const writeMore = (id: CommuneId) => {
    const commune = site.dataset.communes.get(id);
    if (commune === undefined) throw new Error(`no such commune: ${id}`);
    writeAll(output, [...listCommuneDataFiles(site, commune), ...listBadges(site, token, [id])]);
  };
  const slices = writeProvince(site, province, output, writeMore);
  for (const { id } of province.communes) if (!site.byCommune.has(id)) writeMore(id);
  writeAll(output, [...listProvinceDataFiles(site, province), ...listCards(site, token, province)]);
  return slices;
}

function writeAll(output: Output, files: readonly DataFile[]): void {
  for (const { address, write } of files) writeFile(output, address, write());
}
