import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { listFigures, makeFigureKey } from '../../src/ledger/list-figures.ts';

let reports: readonly Report[];
beforeEach(async () => {
  const result = await loadDataFolder(resolve('data'));
  reports = result.kind === 'ok' ? result.dataset.reports : [];
});

describe('the ledger of published figures', () => {
  test('names every figure of the shipped reports once', () => {
    const keys = reports.flatMap((report) =>
      listFigures(report).map(({ cell }) => makeFigureKey(report, cell)),
    );
    expect(keys.length).toBeGreaterThan(1000);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9-]+(?:\/[a-z0-9_-]+){4}$/u.test(key))).toEqual([]);
  });

  test('has the counts of a field, the answer of an appendix row and a rate in the prose', () => {
    const find = (key: string) =>
      reports
        .flatMap((report) =>
          listFigures(report).map((one) => ({ key: makeFigureKey(report, one.cell), value: one.value })),
        )
        .find((one) => one.key === key)?.value;
    expect(find('khanh-hoa-vinh-thanh/2023-quy-3/dossiers/chung-thuc/received')).toBe(848);
    expect(find('hai-duong-chi-lang-nam/2023-nam/indicators/ty-le-hoan-thanh-ke-hoach/value')).toBe(1);
    expect(
      find('hai-duong-chi-lang-nam/2023-nam/statements/ii-2-ty-le-ho-so-giai-quyet-truoc-han/value'),
    ).toBe(0.976);
  });
});
