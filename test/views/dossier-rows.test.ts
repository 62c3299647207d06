import { expect, test } from 'vitest';
import { listDossierRows } from '../../src/views/downloads/dossier-rows.ts';
import { loadSite } from './load-site.ts';

test('a report that states no count has its row, with every count empty', async () => {
  const { models } = await loadSite({
    rows: ['mau-an,2025-07,2025-07-01,2025-07-31,,-,,,,', 'mau-binh,2025-07,2025-07-01,2025-07-31,,12,,,,'],
  });
  expect(listDossierRows(models).rows.map((row) => row.slice(0, 7))).toEqual([
    ['mau-an', '2025-07', '2025-07-01', '2025-07-31', null, null, null],
    ['mau-binh', '2025-07', '2025-07-01', '2025-07-31', null, 12, null],
  ]);
});
