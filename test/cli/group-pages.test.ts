import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { groupPages } from '../../src/cli/group-pages.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import type { PageToRender } from '../../src/integrations/open-bundle.ts';
import { buildSiteModel } from '../../src/views/site-model.ts';

const loaded = await loadDataFolder(resolve('data'));
if (loaded.kind === 'failed') throw new Error('the shipped data are wrong');
const site = buildSiteModel(loaded.dataset);
const COMMUNE = 'khanh-hoa-vinh-thanh';

function group(...pathnames: readonly string[]) {
  const route = {} as PageToRender['route'];
  const parts = groupPages(
    site,
    pathnames.map((pathname) => ({ pathname, route })),
  );
  return parts.map(({ id, pages }) => [id, pages.map(({ pathname }) => pathname)] as const);
}

test('every province is a part, and so is what belongs to none; the largest first', () => {
  const parts = group('', `xa/${COMMUNE}`, `nhung/xa/${COMMUNE}`);
  expect(parts[0]).toEqual(['khanh-hoa', [`xa/${COMMUNE}`, `nhung/xa/${COMMUNE}`]]);
  expect(parts[1]).toEqual([null, ['']]);
  expect(parts.slice(2).map(([id]) => id)).toEqual(['ha-noi', 'hai-duong', 'hai-phong', 'thanh-hoa']);
  expect(parts.slice(2).flatMap(([, pages]) => pages)).toEqual([]);
});

test('pages that show the same reports follow one another', () => {
  const [first] = group(
    'chia-se/ky/2023-q3/khanh-hoa',
    `chia-se/xa/${COMMUNE}`,
    'chia-se/xa/khanh-hoa-cam-phuc-nam',
    'ky/2023-q3/khanh-hoa',
    `xa/${COMMUNE}/nam-2023`,
    'xa/khanh-hoa-cam-phuc-nam',
    `xa/${COMMUNE}`,
  );
  expect(first?.[1]).toEqual([
    'chia-se/ky/2023-q3/khanh-hoa',
    'ky/2023-q3/khanh-hoa',
    `chia-se/xa/${COMMUNE}`,
    `xa/${COMMUNE}/nam-2023`,
    `xa/${COMMUNE}`,
    'chia-se/xa/khanh-hoa-cam-phuc-nam',
    'xa/khanh-hoa-cam-phuc-nam',
  ]);
});
