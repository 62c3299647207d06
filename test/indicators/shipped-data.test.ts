import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Rate } from '../../src/domain/rate.ts';
import { computeHeadlineRates } from '../../src/indicators/compute-headline-rates.ts';
import { groupComparable } from '../../src/indicators/group-comparable.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';

function write(rate: Rate): string {
  return rate.kind === 'rate' ? `${rate.formula} ${rate.numerator}/${rate.denominator}` : rate.reason;
}

test('the headline rates of the published reports, and that no two of them are comparable', async () => {
  const result = await loadDataFolder(resolve(process.cwd(), 'data'));
  if (result.kind === 'failed') throw new Error(`the data folder has ${result.diagnostics.length} errors`);
  const { reports } = result.dataset;
  const rates = reports.map((report) => {
    const { onTime, online, onlineWithoutCertification } = computeHeadlineRates(report).primary;
    return [report.communeId, ...[onTime, online, onlineWithoutCertification].map(write)];
  });
  expect(rates.sort()).toEqual([
    ['ha-noi-phuong-khong-neu-ten', 'on-time-a 893/893', 'online-all 97/388', 'no-fields'],
    ['hai-duong-chi-lang-nam', 'on-time-a 3218/3218', 'online-all 3147/3225', 'online-all 502/580'],
    ['khanh-hoa-cam-phuc-nam', 'on-time-a 478/478', 'online-new 251/476', 'online-new 251/314'],
    ['khanh-hoa-vinh-thanh', 'on-time-a 1117/1117', 'online-new 233/1127', 'online-new 233/279'],
    ['thanh-hoa-phung-minh', 'not-stated', 'online-all 526/652', 'no-fields'],
  ]);
  expect(groupComparable(reports).map((group) => group.length)).toEqual([1, 1, 1, 1, 1]);
});
