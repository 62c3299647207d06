import { randomInt, randomLcg } from 'd3-random';
import { expect, test } from 'vitest';
import { type Measure, parseMeasureId } from '../../src/domain/measure.ts';
import type { Share } from '../../src/domain/share.ts';
import { computeTargetGap, findTargets, type TargetGap } from '../../src/indicators/target-gap.ts';
import { buildSpan } from '../build-report.ts';
import { changeFolder, loadFiles } from '../ingest/data-folder.ts';

const share = (numerator: number, denominator: number): Share => ({ numerator, denominator });

test.each<[string, Share, Share, TargetGap]>([
  // 98 % of 1.134 is 1.111,32, so 1.112 are needed
  ['1.100 of 1.134, 98 %', share(1100, 1134), share(98, 100), { kind: 'missed', missing: 12 }],
  ['1.117 of 1.134, 98 %', share(1117, 1134), share(98, 100), { kind: 'met', spare: 5 }],
  ['1.112 of 1.134, 98 %', share(1112, 1134), share(98, 100), { kind: 'met', spare: 0 }],
  ['1.111 of 1.134, 98 %', share(1111, 1134), share(98, 100), { kind: 'missed', missing: 1 }],
  // 98,5 % of 1.134 is 1.116,99
  ['1.117 of 1.134, 98,5 %', share(1117, 1134), share(985, 1000), { kind: 'met', spare: 0 }],
  // 55 % of 100 is 55; in floats it is 55.00000000000001
  ['55 of 100, 55 %', share(55, 100), share(55, 100), { kind: 'met', spare: 0 }],
  ['478 of 478, 100 %', share(478, 478), share(100, 100), { kind: 'met', spare: 0 }],
  ['477 of 478, 100 %', share(477, 478), share(100, 100), { kind: 'missed', missing: 1 }],
  ['0 of 1, 50 %', share(0, 1), share(50, 100), { kind: 'missed', missing: 1 }],
  // 98,51 % of 900.719.925.474.099 is 887.299.198.584.534,92…: the product has 19 digits
  [
    'numbers whose product no float holds',
    share(887_299_198_584_534, 900_719_925_474_099),
    share(9851, 10_000),
    { kind: 'missed', missing: 1 },
  ],
])('%s', (_, counted, threshold, gap) => {
  expect(computeTargetGap(counted, threshold)).toEqual(gap);
});

test('the gap is the very number at which the target turns from missed to met', () => {
  const random = randomLcg(20_250_701);
  const reaches = (part: number, whole: number, of: Share) => part * of.denominator >= of.numerator * whole;
  for (let round = 0; round < 200; round += 1) {
    const whole = randomInt.source(random)(1, 5000)();
    const part = randomInt.source(random)(0, whole + 1)();
    const threshold = share(randomInt.source(random)(1, 1001)(), 1000);
    const gap = computeTargetGap(share(part, whole), threshold);
    const [met, missed] =
      gap.kind === 'met'
        ? [part - gap.spare, part - gap.spare - 1]
        : [part + gap.missing, part + gap.missing - 1];
    expect([reaches(met, whole, threshold), reaches(missed, whole, threshold)]).toEqual([true, false]);
  }
});

const TARGETS = `id,subject,measure,threshold,from,to,province,document
quy-1,Đúng hạn,on-time-a,95 %,1/1/2025,31/3/2025,Khánh Hòa,KH 1
quy-2,Đúng hạn,on-time-a,98 %,1/4/2025,,Khánh Hòa,KH 1
moi-noi,Đúng hạn,on-time-a,90 %,,31/12/2025,,QĐ 1
ha-noi,Đúng hạn,on-time-a,100 %,,,Hà Nội,KH 2
khac,Đúng hạn,on-time-b,98 %,,,,KH 3
khong-ct,Đúng hạn,on-time-a-khong-chung-thuc,98 %,,,,KH 3
hai-long,Hài lòng,,90 %,,,,NQ 1
`;

test.each<[string, string, string, string, readonly string[]]>([
  ['on-time-a', 'Khánh Hòa', '2025-01-01', '2025-03-31', ['quy-1', 'moi-noi']],
  // the last day decides
  ['on-time-a', 'Khánh Hòa', '2025-03-15', '2025-04-14', ['quy-2', 'moi-noi']],
  ['on-time-a', 'Khánh Hòa', '2024-12-15', '2025-01-14', ['quy-1', 'moi-noi']],
  ['on-time-a', 'Khánh Hòa', '2025-03-02', '2025-04-01', ['quy-2', 'moi-noi']],
  ['on-time-a', 'Khánh Hòa', '2025-04-01', '2025-06-30', ['quy-2', 'moi-noi']],
  ['on-time-a', 'Khánh Hòa', '2025-12-15', '2026-01-14', ['quy-2']],
  ['on-time-a', 'Hà Nội', '2025-12-31', '2025-12-31', ['moi-noi', 'ha-noi']],
  ['on-time-a', 'Thanh Hóa', '2026-01-01', '2026-01-31', []],
  ['on-time-b', 'Thanh Hóa', '2026-01-01', '2026-01-31', ['khac']],
  ['on-time-a-khong-chung-thuc', 'Hà Nội', '2026-01-01', '2026-01-31', ['khong-ct']],
  ['online-new', 'Hà Nội', '2025-08-01', '2025-08-31', []],
])('%s in %s from %s to %s', async (id, province, from, to, expected) => {
  const { targets } = await loadFiles(changeFolder({ 'targets.csv': TARGETS }));
  const measure = parseMeasureId(id) as Measure;
  expect(findTargets(targets, measure, province, buildSpan(from, to)).map((target) => target.id)).toEqual(
    expected,
  );
});
