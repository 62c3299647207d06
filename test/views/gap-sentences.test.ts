import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { describeGaps } from '../../src/views/gap-sentences.ts';
import { buildSiteModel } from '../../src/views/site-model.ts';

async function describeReport(commune: string): Promise<readonly string[]> {
  const result = await loadDataFolder(resolve('data'));
  if (result.kind === 'failed') throw new Error('the shipped data has errors');
  const model = buildSiteModel(result.dataset).models.find((one) => one.commune.id === commune);
  return model === undefined ? [] : describeGaps(model).map((text) => text.replaceAll('\u00a0', ' '));
}

// Vĩnh Thạnh: 1.134 received, 1.117 resolved, so 17 open; 848 of 1.127 newly received are certifications, none online.
test('each definition is given with its own counts, and the gap between them explained by the dossiers behind it', async () => {
  expect(await describeReport('khanh-hoa-vinh-thanh')).toEqual([
    'Cùng một báo cáo, tỷ lệ đúng hạn là 100 % theo cách A (1.117/1.117 hồ sơ); 98,5 % theo cách B (1.117/1.134 hồ sơ); 100 % theo cách C (1.117/1.117 hồ sơ); 100 % theo cách D (1.134/1.134 hồ sơ). Cách B thấp hơn vì chia cho mọi hồ sơ tiếp nhận, kể cả 17 hồ sơ chưa giải quyết xong.',
    'Không tính chứng thực thì tỷ lệ nộp trực tuyến là 83,51 % (233/279 hồ sơ) thay vì 20,67 % (233/1.127 hồ sơ): 848 trong 1.127 hồ sơ là chứng thực, trong đó 0 hồ sơ nộp trực tuyến.',
  ]);
});

test('a report with one definition only has no gap to explain', async () => {
  expect(await describeReport('thanh-hoa-phung-minh')).toEqual([]);
});
