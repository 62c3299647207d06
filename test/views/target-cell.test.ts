import { expect, it } from 'vitest';
import { selectRate } from '../../src/views/select-rate.ts';
import { buildTargetCell } from '../../src/views/target-cell.ts';
import { findModel, loadSite, plain, readCell } from './load-site.ts';

const SEPTEMBER = 'mau-an,2025-09,2025-09-01,2025-09-30,';

async function readTarget(counts: string, targets: readonly string[]): Promise<string> {
  const site = await loadSite({ rows: [`${SEPTEMBER},${counts}`], targets });
  const model = findModel(site, 'mau-an', '2025-09');
  const rate = selectRate(model.rates, { formula: 'on-time-a', withoutCertification: false });
  return plain(readCell(buildTargetCell(site, rate, model)));
}

function writeTarget(threshold: string, from = '', to = '', province = ''): string {
  return `a,Đúng hạn,on-time-a,"${threshold}",${from},${to},${province},Kế hoạch 1,,`;
}

it('says how many dossiers are missing', async () => {
  // 98,5 % of 900 = 886,5, so 887 are needed: 887 − 855 = 32
  expect(await readTarget(',,,900,855', [writeTarget('98,5 %')])).toBe(
    'còn thiếu 32 hồ sơ để đạt | mục tiêu từ 98,5 % trở lên, Kế hoạch 1',
  );
});

it('says how many may still be late', async () => {
  // 890 − 887 = 3
  expect(await readTarget(',,,900,890', [writeTarget('98,5 %')])).toBe(
    'đạt, còn được trễ 3 hồ sơ | mục tiêu từ 98,5 % trở lên, Kế hoạch 1',
  );
});

it('says that none may be late where everything is asked for', async () => {
  expect(await readTarget(',,,900,900', [writeTarget('100 %')])).toBe(
    'đạt, nhưng không còn được trễ hồ sơ nào | mục tiêu 100 %, Kế hoạch 1',
  );
});

it('asks only for the last day of the period', async () => {
  const missing = 'còn thiếu 32 hồ sơ để đạt | mục tiêu từ 98,5 % trở lên, Kế hoạch 1';
  const none = 'không có mục tiêu cùng cách tính trong kỳ này';
  expect(await readTarget(',,,900,855', [writeTarget('98,5 %', '2025-09-30', '2025-12-31')])).toBe(missing);
  expect(await readTarget(',,,900,855', [writeTarget('98,5 %', '2025-10-01', '')])).toBe(none);
  expect(await readTarget(',,,900,855', [writeTarget('98,5 %', '', '2025-09-29')])).toBe(none);
});

it('holds only in its province, and on its own formula', async () => {
  const none = 'không có mục tiêu cùng cách tính trong kỳ này';
  expect(await readTarget(',,,900,855', [writeTarget('98,5 %', '', '', 'Khác')])).toBe(none);
  const onReceived = 'b,Đúng hạn,on-time-b,"98,5 %",,,,Kế hoạch 2,,';
  expect(await readTarget('900,,,900,855', [onReceived])).toBe(none);
});

it('tells all that hold', async () => {
  // 95 % of 900 = 855, met with nothing to spare
  const targets = [writeTarget('98,5 %'), 'b,Đúng hạn,on-time-a,"95 %",,,Mẫu,Kế hoạch 2,,'];
  expect(await readTarget(',,,900,855', targets)).toBe(
    'còn thiếu 32 hồ sơ để đạt; đạt, nhưng không còn được trễ hồ sơ nào | mục tiêu từ 98,5 % trở lên, Kế hoạch 1; mục tiêu từ 95 % trở lên, Kế hoạch 2',
  );
});

it('does not claim that there is no target where there is no rate to hold against it', async () => {
  expect(await readTarget('900,,,,', [writeTarget('98,5 %')])).toBe('không có số liệu');
  expect(await readTarget(',,,0,0', [writeTarget('98,5 %')])).toBe('không phát sinh');
  expect(await readTarget(',,,100,120', [writeTarget('98,5 %')])).toBe('số liệu mâu thuẫn nên không so');
});
