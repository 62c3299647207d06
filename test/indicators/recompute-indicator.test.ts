import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recomputeIndicator } from '../../src/indicators/recompute-indicator.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { buildSiteModel } from '../../src/views/site-model.ts';

async function recompute(commune: string, id: string) {
  const result = await loadDataFolder(resolve('data'));
  if (result.kind === 'failed') throw new Error('the shipped data has errors');
  const model = buildSiteModel(result.dataset).models.find((one) => one.commune.id === commune);
  const indicator = [...result.dataset.indicators.values()].find((one) => one.id === id);
  if (model === undefined || indicator === undefined) throw new Error(`${commune} ${id}`);
  return recomputeIndicator(indicator, model.rows);
}

// Vĩnh Thạnh prints 100 above 744 of 894: 0,83221…
test('a rate is recomputed from the counts beside it, whatever is printed', async () => {
  const recomputed = await recompute('khanh-hoa-vinh-thanh', 'ty-le-van-ban-dien-tu');
  expect(recomputed.kind === 'rate' ? recomputed.ratio : null).toBeCloseTo(744 / 894, 10);
});

// Cam Phúc Nam prints 0 of 0 feedbacks as 0 %.
test('nothing divided by nothing is no rate', async () => {
  expect((await recompute('khanh-hoa-cam-phuc-nam', 'ty-le-giai-quyet-pakn')).kind).toBe('none');
});

test('a rate without its counts stays unknown', async () => {
  expect((await recompute('hai-duong-chi-lang-nam', 'ty-le-van-ban-dien-tu')).kind).toBe('unknown');
});
