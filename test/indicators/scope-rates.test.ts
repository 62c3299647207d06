import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Rate } from '../../src/domain/rate.ts';
import type { Report } from '../../src/domain/report.ts';
import { computeScopeRates } from '../../src/indicators/scope-rates.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';

async function findReport(commune: string): Promise<Report> {
  const result = await loadDataFolder(resolve('data'));
  const report =
    result.kind === 'ok' ? result.dataset.reports.find((one) => one.communeId === commune) : undefined;
  if (report === undefined) throw new Error(commune);
  return report;
}

function write(rate: Rate): string {
  return rate.kind === 'rate' ? `${rate.numerator}/${rate.denominator}` : rate.kind;
}

// Chi Lăng Nam: one-stop 3.147 of 3.225 online and 3.218 resolved in time; police 322 of 322, all online; military
// 273, none online. 3.147 + 322 = 3.469; 3.225 + 322 + 273 = 3.820; 3.218 + 322 + 273 = 3.813.
test('each scope alone, then the one-stop dossiers with each other scope, then all of them', async () => {
  const scopes = computeScopeRates(await findReport('hai-duong-chi-lang-nam'));
  expect(
    scopes.map(({ scopes: names, online, onTime }) => [names.join('+'), write(online), write(onTime)]),
  ).toEqual([
    ['one-stop', '3147/3225', '3218/3218'],
    ['police', '322/322', '322/322'],
    ['military', '0/273', '273/273'],
    ['one-stop+police', '3469/3547', '3540/3540'],
    ['one-stop+military', '3147/3498', '3491/3491'],
    ['one-stop+police+military', '3469/3820', '3813/3813'],
  ]);
});

// Cam Phúc Nam counts 74 land dossiers but not how many were resolved or online: no sum is guessed.
test('what a scope does not state stays unknown in the sum', async () => {
  const scopes = computeScopeRates(await findReport('khanh-hoa-cam-phuc-nam'));
  const both = scopes.find(({ scopes: names }) => names.length === 2);
  expect(both?.counts.received).toMatchObject({ kind: 'present', value: 559 });
  expect(both?.online.kind).toBe('unknown');
  expect(both?.onTime.kind).toBe('unknown');
});

test('a report that counts one scope offers nothing to add', async () => {
  expect(computeScopeRates(await findReport('khanh-hoa-vinh-thanh'))).toEqual([]);
});

test('with one other scope, the sum with it is all there is, and stands once', async () => {
  const scopes = computeScopeRates(await findReport('khanh-hoa-cam-phuc-nam'));
  expect(scopes.map(({ scopes: names }) => names.length)).toEqual([1, 1, 2]);
});
