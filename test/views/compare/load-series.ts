import type { CommuneId } from '../../../src/domain/commune.ts';
import { addressSeries } from '../../../src/views/addresses.ts';
import { listCompareFiles } from '../../../src/views/compare/list-compare-files.ts';
import type { SeriesFile } from '../../../src/views/compare/series-file.ts';
import { buildSiteModel } from '../../../src/views/site-model.ts';
import { loadFiles, SOUND_FOLDER } from '../../ingest/data-folder.ts';

const COMMUNES = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
tinh-mot,Một,xã,,Tỉnh Mẫu,,,,,
tinh-hai,Hai,xã,,Tỉnh Mẫu,,,,,
tinh-ba,Ba,xã,,Tỉnh Mẫu,,,,,
`;

/** The files of these communes as the compare page would load them, from one flat table. */
export async function loadSeries(table: string, ids: readonly CommuneId[]): Promise<readonly SeriesFile[]> {
  const { 'site.json': settings = '', 'fields.csv': fields = '' } = SOUND_FOLDER;
  const dataset = await loadFiles({
    'site.json': settings,
    'fields.csv': fields,
    'communes.csv': COMMUNES,
    'reports/a.csv': table,
  });
  const files = new Map(
    listCompareFiles(buildSiteModel(dataset)).map(({ address, build }) => [address, build] as const),
  );
  return ids.map((id) => {
    const build = files.get(addressSeries(id));
    if (build === undefined) throw new Error(`no series of ${id}`);
    return JSON.parse(JSON.stringify(build())) as SeriesFile;
  });
}
