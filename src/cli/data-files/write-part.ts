import { readTokens } from '../../read-tokens.ts';
import { listProvinceDataFiles, listSharedDataFiles } from '../../views/data-files.ts';
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
    for (const file of [...listSharedDataFiles(site), ...listCards(site, token, part)]) {
      writeFile(output, file.address, file.write());
    }
    return {};
  }
  const province = listProvinceParts(site).find(({ slug }) => slug === part);
  if (province === undefined) throw new Error(`no such province: ${part}`);
  const slices = writeProvince(site, province, output);
  const { reporting } = province;
  for (const file of [
    ...listProvinceDataFiles(site, province),
    ...listBadges(site, token, reporting),
    ...listCards(site, token, province),
  ]) {
    writeFile(output, file.address, file.write());
  }
  return slices;
}
