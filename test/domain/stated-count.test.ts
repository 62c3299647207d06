import { describe, expect, test } from 'vitest';
import { listStatedCounts, pickStatedCount, readTableTotals } from '../../src/domain/stated-count.ts';
import {
  buildAbsent,
  buildAppendix,
  buildDossierRow,
  buildDossierTable,
  buildReport,
  buildSpan,
  buildStatement,
} from '../build-report.ts';

const [MAY, APRIL, MARCH] = [
  buildSpan('2024-05-01', '2024-05-31'),
  buildSpan('2024-04-01', '2024-04-30'),
  buildSpan('2024-03-01', '2024-03-31'),
];

/** "origin value from", in order. */
function list(report: Parameters<typeof listStatedCounts>[0]): readonly string[] {
  return (listStatedCounts(report).get('received') ?? []).map(({ figure, origin, span }) => {
    const said = figure.kind === 'present' ? figure.value : figure.reason;
    return `${origin} ${said} ${span === null ? '?' : span.from}`;
  });
}

describe('where a report states a count', () => {
  const dossiers = buildDossierTable([
    buildDossierRow('ho-tich', { received: 10 }),
    buildDossierRow(null, { received: 12 }),
  ]);
  const appendix = buildAppendix(
    [
      ['1.', 'Tiếp nhận', 'Hồ sơ', '13'],
      ['2.', 'Tiếp nhận', 'Hồ sơ', ''],
      ['3.', 'Văn bản', 'Văn bản', '14'],
      ['4.', 'Tỷ lệ', '%', '15'],
    ],
    {
      0: { quantity: 'received', span: MARCH },
      1: { quantity: 'received' },
      3: { quantity: 'online_rate' },
    },
  );
  const statements = [
    buildStatement('16', { quantity: 'received' }),
    buildStatement('17', { quantity: 'received', scope: 'police' }),
    buildStatement('18', { quantity: null }),
    buildStatement('19%', { quantity: 'on_time_rate' }),
  ];

  test('table, prose, appendix; each for its own dates, else those of its table, else those of the report', () => {
    const report = buildReport({ span: MAY, dossiers, statements, appendix });
    expect(list(report)).toEqual([
      'dossiers 12 2024-05-01',
      'statement 16 2024-05-01',
      'appendix 13 2024-03-01',
      'appendix blank 2024-05-01',
    ]);
    const dated = {
      ...report,
      dossiers: { ...dossiers, span: APRIL },
      appendix: { ...appendix, span: APRIL },
    };
    expect(list(dated)).toEqual([
      'dossiers 12 2024-04-01',
      'statement 16 2024-05-01',
      'appendix 13 2024-03-01',
      'appendix blank 2024-04-01',
    ]);
    expect(list(buildReport())).toEqual([]);
    expect(list(buildReport({ dossiers }))).toEqual(['dossiers 12 ?']);
  });

  test('rates are no counts, and a column that the table does not have is not stated by it', () => {
    const stated = listStatedCounts(buildReport({ dossiers, statements, appendix }));
    const named = [...stated].flatMap(([column, counts]) => (counts.length > 0 ? [column] : []));
    expect(named).toEqual(['received']);
  });

  test('the first with a value is taken; else the first, which says why there is none', () => {
    const counts = (figures: readonly ReturnType<typeof buildAbsent>[]) =>
      figures.map((figure) => ({ column: 'received', figure, origin: 'statement', span: null }) as const);
    const [blank, dash, five] = [buildAbsent('blank'), buildAbsent('dash'), buildStatement('5').figure];
    expect(pickStatedCount(counts([blank, five, dash]))?.figure).toBe(five);
    expect(pickStatedCount(counts([dash, blank]))?.figure).toBe(dash);
    expect(pickStatedCount([])).toBeNull();
  });
});

describe('the totals of a table', () => {
  const read = (...rows: readonly ReturnType<typeof buildDossierRow>[]) => {
    const { counts, origin } = readTableTotals(buildDossierTable(rows));
    return [origin, counts.received, counts.resolved];
  };

  test('are those of its total row, though the fields say something else', () => {
    expect(
      read(buildDossierRow('a', { received: 10 }), buildDossierRow(null, { received: 31 })),
    ).toMatchObject(['dossiers', { value: 31 }, { kind: 'absent' }]);
  });

  // 10 + 20 = 30; of the resolved one field says nothing.
  test('are the sums of the fields where it has none; a field without a value leaves the sum open', () => {
    const rows = [
      buildDossierRow('a', { received: 10, resolved: 9 }),
      buildDossierRow('b', { received: 20 }),
    ];
    expect(read(...rows)).toMatchObject([
      'summed',
      { kind: 'present', value: 30, printed: '', place: { file: 'test.csv' } },
      { kind: 'absent', reason: 'not-stated' },
    ]);
    const [first, second] = rows;
    if (!first || !second) throw new Error('two rows');
    const dashed = { ...second, counts: { ...second.counts, resolved: buildAbsent('dash') } };
    expect(read(first, dashed)[2]).toMatchObject({ reason: 'dash' });
    expect(readTableTotals(buildDossierTable([])).counts.received).toMatchObject({ reason: 'not-stated' });
  });
});
