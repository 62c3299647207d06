import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Indicator, IndicatorId } from '../../src/domain/indicator.ts';
import { recomputeIndicator } from '../../src/indicators/recompute-indicator.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { buildSiteModel } from '../../src/views/site-model.ts';
import { buildAppendix } from '../build-report.ts';

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

test('one of the two counts is not enough: not named, not printed, or printed without a number', () => {
  const [top, bottom] = ['tu-so', 'mau-so'] as unknown as [IndicatorId, IndicatorId];
  const appendix = buildAppendix([
    ['1', 'Văn bản điện tử', 'văn bản', '744'],
    ['2', 'Văn bản', 'văn bản', '894'],
    ['3', 'Văn bản', 'văn bản', ''],
  ]);
  const [stated, whole, blank] = appendix.rows;
  if (!stated || !whole || !blank) throw new Error('three rows');
  const indicator = { numeratorId: top, denominatorId: bottom } as Indicator;
  const unknown = { kind: 'unknown' };
  const both = new Map([
    [top, stated],
    [bottom, whole],
  ]);
  expect(recomputeIndicator(indicator, both)).toMatchObject({ kind: 'rate', ratio: 744 / 894 });
  expect(recomputeIndicator({ ...indicator, numeratorId: null }, both)).toEqual(unknown);
  expect(recomputeIndicator({ ...indicator, denominatorId: null }, both)).toEqual(unknown);
  expect(recomputeIndicator(indicator, new Map([[top, stated]]))).toEqual(unknown);
  expect(recomputeIndicator(indicator, new Map([[bottom, whole]]))).toEqual(unknown);
  expect(recomputeIndicator(indicator, new Map([...both, [bottom, blank]]))).toEqual(unknown);
  expect(recomputeIndicator(indicator, new Map([...both, [top, blank]]))).toEqual(unknown);
});
