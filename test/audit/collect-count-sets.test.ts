import { expect, test } from 'vitest';
import { collectAppendixSets, collectStatementSets } from '../../src/audit/collect-count-sets.ts';
import { COUNT_COLUMNS, type DossierCounts } from '../../src/domain/dossier-counts.ts';
import { buildAbsent, buildAppendix, buildReport, buildSpan, buildStatement } from '../build-report.ts';

function read(counts: DossierCounts): Record<string, number> {
  return Object.fromEntries(
    COUNT_COLUMNS.flatMap((column) => {
      const figure = counts[column];
      return figure.kind === 'present' ? [[column, figure.value]] : [];
    }),
  );
}

test('counts of the prose are held together scope by scope', () => {
  const statements = [
    buildStatement('39', { quantity: 'received' }),
    buildStatement('33', { quantity: 'resolved' }),
    buildStatement('98,5%', { quantity: 'on_time_rate' }),
    buildStatement('5'),
    buildStatement('', { quantity: 'pending', figure: buildAbsent() }),
    buildStatement('300', { quantity: 'received', scope: 'police' }),
  ];
  const sets = collectStatementSets(buildReport({ statements }));
  expect(
    sets.flatMap(({ scope, counts }) =>
      Object.keys(read(counts)).length > 0 ? [[scope, read(counts)]] : [],
    ),
  ).toEqual([
    ['one-stop', { received: 39, resolved: 33 }],
    ['police', { received: 300 }],
  ]);
});

test('a count stated twice counts once; with two values neither is believed, however often one of them is repeated', () => {
  const state = (...printed: readonly string[]) => {
    const statements = printed.map((text) => buildStatement(text, { quantity: 'received' }));
    const [oneStop] = collectStatementSets(buildReport({ statements }));
    return oneStop && read(oneStop.counts);
  };
  expect(state('39', '39')).toEqual({ received: 39 });
  expect(state('39', '40')).toEqual({});
  expect(state('39', '40', '39')).toEqual({});
});

test('a count that is left blank in one place and stated in another is the stated one', () => {
  const blank = buildStatement('', { quantity: 'received', figure: buildAbsent() });
  const stated = buildStatement('39', { quantity: 'received' });
  for (const statements of [
    [blank, stated],
    [stated, blank],
  ]) {
    const [oneStop] = collectStatementSets(buildReport({ statements }));
    expect(oneStop && read(oneStop.counts)).toEqual({ received: 39 });
  }
});

test('counts of the appendix are held together where they are of the same dates', () => {
  const spring = buildSpan('2024-01-01', '2024-04-30');
  const appendix = buildAppendix(
    [
      ['1', 'Tiếp nhận', 'hồ sơ', '388'],
      ['2', 'Giải quyết', 'hồ sơ', '893'],
      ['3', 'Trực tuyến', 'hồ sơ', '97'],
      ['4', 'Văn bản', 'văn bản', '12'],
    ],
    {
      0: { quantity: 'received' },
      1: { quantity: 'resolved', span: spring },
      2: { quantity: 'received_online' },
    },
  );
  expect(collectAppendixSets(buildReport({ appendix })).map(({ counts }) => read(counts))).toEqual([
    { received: 388, received_online: 97 },
    { resolved: 893 },
  ]);
  expect(collectAppendixSets(buildReport())).toEqual([]);
});
