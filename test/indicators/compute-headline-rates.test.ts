import { describe, expect, test } from 'vitest';
import type { Rate } from '../../src/domain/rate.ts';
import { formatRate } from '../../src/format/number.ts';
import {
  computeHeadlineRates,
  computePrimaryRates,
  findRateSpan,
} from '../../src/indicators/compute-headline-rates.ts';
import { buildDossierRow, buildDossierTable, buildReport, buildSpan } from '../build-report.ts';
import {
  buildCamPhucNam,
  buildChiLangNam,
  buildHanoiWard,
  buildPhungMinh,
  buildVinhThanh,
} from './build-seed-reports.ts';

/** "251/476 = 52,73 %", or the state and its reason. */
function write(rate: Rate): string {
  if (rate.kind !== 'rate') return `${rate.kind}: ${rate.reason}`;
  return `${rate.numerator}/${rate.denominator} = ${formatRate(rate.ratio).replace('\u00a0', ' ')}`;
}

describe('the published reports, by hand', () => {
  test('Cam Phúc Nam', () => {
    const { onTime, onTimeWithoutCertification, online, primary } = computeHeadlineRates(buildCamPhucNam());
    expect(write(onTime.A)).toBe('478/478 = 100 %');
    expect(write(onTime.B)).toBe('478/485 = 98,56 %');
    expect(write(onTime.C)).toBe('478/478 = 100 %');
    expect(write(onTime.D)).toBe('485/485 = 100 %');
    expect(write(onTimeWithoutCertification.A)).toBe('316/316 = 100 %'); // 478 − 162
    expect(write(online.new)).toBe('251/476 = 52,73 %'); // 485 − 9
    expect(write(online.all)).toBe('251/485 = 51,75 %');
    expect(write(online.newWithoutCertification)).toBe('251/314 = 79,94 %'); // 485 − 162 − 9
    expect(write(online.allWithoutCertification)).toBe('251/323 = 77,71 %');
    expect(primary.online).toBe(online.new);
    expect(primary.onTimeAlternative).toBeNull();
  });

  test('Vĩnh Thạnh', () => {
    const { onTime, online } = computeHeadlineRates(buildVinhThanh());
    expect(write(onTime.A)).toBe('1117/1117 = 100 %');
    expect(write(onTime.B)).toBe('1117/1134 = 98,5 %');
    expect(write(onTime.D)).toBe('1134/1134 = 100 %'); // 1117 + 17
    expect(write(online.new)).toBe('233/1127 = 20,67 %');
    expect(write(online.all)).toBe('233/1134 = 20,55 %');
    expect(write(online.newWithoutCertification)).toBe('233/279 = 83,51 %');
    expect(write(online.allWithoutCertification)).toBe('233/286 = 81,47 %');
  });

  test('Chi Lăng Nam: no carried-over column, so all received is the base', () => {
    const { onTime, online, primary } = computeHeadlineRates(buildChiLangNam());
    expect(write(onTime.A)).toBe('3218/3218 = 100 %'); // 3143 + 75
    expect(write(online.new)).toBe('unknown: not-stated');
    expect(write(primary.online)).toBe('3147/3225 = 97,58 %');
    expect(write(primary.onlineWithoutCertification)).toBe('502/580 = 86,55 %');
  });

  test('Phùng Minh: A cannot be given, B can', () => {
    const { onTime, online, primary } = computeHeadlineRates(buildPhungMinh());
    expect(primary.onTime).toMatchObject({ kind: 'unknown', formula: 'on-time-a', missing: ['resolved'] });
    expect(primary.onTimeAlternative).toBe(onTime.B);
    expect(write(onTime.B)).toBe('648/652 = 99,39 %');
    expect(write(primary.online)).toBe('526/652 = 80,67 %');
    expect(write(online.allWithoutCertification)).toBe('unknown: no-fields');
  });

  test('the Hà Nội ward: counts of different dates make no rate', () => {
    const { onTime, primary, headline } = computeHeadlineRates(buildHanoiWard());
    expect(write(primary.onTime)).toBe('893/893 = 100 %');
    expect(findRateSpan(primary.onTime, headline)).toEqual(buildSpan('2024-01-01', '2024-04-30'));
    expect(write(primary.online)).toBe('97/388 = 25 %');
    expect(findRateSpan(primary.online, headline)).toBeNull();
    expect(findRateSpan(onTime.B, headline)).toBeNull();
    expect(onTime.B).toMatchObject({ withoutCertification: false });
    expect(write(onTime.B)).toBe('unknown: different-spans'); // 893 of January–April over 388 of other dates
  });
});

test('fields without a certification row: what it would be without certification is not known', () => {
  const dossiers = buildDossierTable([
    buildDossierRow('ho-tich', { received: 10, received_online: 4 }),
    buildDossierRow(null, { received: 10, received_online: 4 }),
  ]);
  const { online } = computeHeadlineRates(buildReport({ dossiers }));
  expect(write(online.all)).toBe('4/10 = 40 %');
  expect(write(online.allWithoutCertification)).toBe('unknown: no-certification');
});

test('a field has rates of its own', () => {
  const row = buildDossierRow('ho-tich', {
    received: 265,
    received_online: 201,
    carried_over: 9,
    resolved: 259,
    resolved_early: 253,
    resolved_on_time: 6,
  });
  const { onTime, online } = computePrimaryRates(row.counts);
  expect(write(onTime)).toBe('259/259 = 100 %');
  expect(write(online)).toBe('201/256 = 78,52 %'); // 265 − 9
});

test('every rate says whether certification is in it, in each of its states', () => {
  const reports = [buildCamPhucNam(), buildVinhThanh(), buildChiLangNam(), buildPhungMinh(), buildReport()];
  for (const { onTime, onTimeWithoutCertification, online } of reports.map(computeHeadlineRates)) {
    const withIt = [...Object.values(onTime), online.new, online.all];
    const withoutIt = [
      ...Object.values(onTimeWithoutCertification),
      online.newWithoutCertification,
      online.allWithoutCertification,
    ];
    expect(withIt.filter((rate) => rate.withoutCertification)).toEqual([]);
    expect(withoutIt.filter((rate) => !rate.withoutCertification)).toEqual([]);
  }
});

// Without the resolved total A is unknown; B and D have nothing to count, which is no rate to show in its place.
test('where no formula gives a rate, none stands in for A', () => {
  const total = buildDossierRow(null, { received: 0, resolved_in_time: 0, pending_in_time: 0 });
  const { primary } = computeHeadlineRates(buildReport({ dossiers: buildDossierTable([total]) }));
  expect(primary.onTime.kind).toBe('unknown');
  expect(primary.onTimeAlternative).toBeNull();
});
