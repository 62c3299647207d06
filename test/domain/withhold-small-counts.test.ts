import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';

async function loadShipped(smallestPublishedCount: number): Promise<Dataset> {
  const result = await loadDataFolder(resolve('data'));
  if (result.kind === 'failed') throw new Error('the shipped data has errors');
  return { ...result.dataset, site: { ...result.dataset.site, smallestPublishedCount } };
}

function readReceived(dataset: Dataset, commune: string): Record<string, string> {
  const report = dataset.reports.find((one) => one.communeId === commune);
  const rows = report?.dossiers?.rows ?? [];
  return Object.fromEntries(
    rows.map(({ label, counts: { received } }) => [
      label,
      received.kind === 'present' ? String(received.value) : `${received.reason}|${received.printed}`,
    ]),
  );
}

// Cam Phúc Nam: 34, 162, 1, 265, 4, 1, 18, 0, total 485.
test('a field with fewer dossiers than the smallest published count is withheld, a field with none is not', async () => {
  const received = readReceived(withholdSmallCounts(await loadShipped(3)), 'khanh-hoa-cam-phuc-nam');
  expect(received).toEqual({
    'Bảo trợ xã hội': '34',
    'Chứng thực': '162',
    'Công tác dân tộc': 'withheld|',
    'Hộ tịch': '265',
    'Người có công': '4',
    'Nuôi con nuôi': 'withheld|',
    'Thi đua - khen thưởng': '18',
    'Văn hóa cơ sở': '0',
    'Tổng cộng': '485',
  });
});

// Vĩnh Thạnh: 37, 848, 240, 8, 1, total 1134: the single 1 could be found by subtraction, so the 8 goes too.
test('a single withheld field takes the next smallest with it, so that the total does not reveal it', async () => {
  const received = readReceived(withholdSmallCounts(await loadShipped(5)), 'khanh-hoa-vinh-thanh');
  expect(received['Thi đua – Khen thưởng']).toBe('withheld|');
  expect(received['Người có công']).toBe('withheld|');
  expect(received['Bảo trợ xã hội']).toBe('37');
  expect(received['Tổng cộng']).toBe('1134');
});

test('no other count of a withheld field stays, not even a zero', async () => {
  const dataset = withholdSmallCounts(await loadShipped(3));
  const report = dataset.reports.find((one) => one.communeId === 'khanh-hoa-cam-phuc-nam');
  const row = report?.dossiers?.rows.find((one) => one.label === 'Công tác dân tộc');
  expect(Object.values(row?.counts ?? {}).filter((figure) => figure.kind === 'present')).toEqual([]);
});

test('nothing is withheld when the publisher sets no limit', async () => {
  const dataset = await loadShipped(0);
  expect(withholdSmallCounts(dataset)).toBe(dataset);
});
