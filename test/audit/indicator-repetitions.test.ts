import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { AppendixRow, Statement } from '../../src/domain/tables.ts';
import { buildAbsent, buildAppendix, buildReport, buildSpan, buildStatement } from '../build-report.ts';
import { buildIndicator, id } from './build-indicator.ts';

const CONTEXT = { indicators: new Map([buildIndicator('issued')]), reportsByCommune: new Map() };

type Cells = Parameters<typeof buildAppendix>[0][number];

describe('which of the places that state an indicator are compared', () => {
  const APRIL = buildSpan('2024-01-01', '2024-04-30');
  const MAY = buildSpan('2024-05-01', '2024-05-31');

  function compare(
    row: Partial<AppendixRow>,
    statement: Partial<Statement>,
    cells: Cells = ['4.1', 'Biên chế được giao', 'Người', '21'],
    printed = '20',
  ) {
    const appendix = buildAppendix([cells], { 0: { indicatorId: id('issued'), ...row } });
    const statements = [buildStatement(printed, { indicatorId: id('issued'), ...statement })];
    return auditReport(buildReport({ span: MAY, appendix, statements }), CONTEXT).filter(
      ({ rule }) => rule === 'stated-twice',
    );
  }

  test('the finding names both places and their difference', () => {
    expect(compare({}, {})).toMatchObject([
      {
        grade: 'mismatch',
        claim: { label: 'Biên chế được giao', value: 21, place: { file: 'indicators.csv', row: 2 } },
        expected: 20,
        difference: 1,
        operands: [{ label: 'Hồ sơ', value: 20, place: { file: 'test.csv' } }],
        unit: 'count',
        subject: '',
      },
    ]);
  });

  test('a row of other dates, by itself or with its table, says something else', () => {
    expect(compare({ span: APRIL }, {})).toEqual([]);
    expect(compare({ span: MAY }, {})).toHaveLength(1);
    const table = {
      ...buildAppendix([['4.1', 'Biên chế', 'Người', '21']], { 0: { indicatorId: id('issued') } }),
    };
    const statements = [buildStatement('20', { indicatorId: id('issued') })];
    const find = (span: typeof APRIL) =>
      auditReport(buildReport({ span: MAY, appendix: { ...table, span }, statements }), CONTEXT);
    expect(find(APRIL)).toEqual([]);
    expect(find(MAY)).toHaveLength(1);
  });

  test('a figure left blank, and one that no indicator stands for, say nothing', () => {
    expect(compare({}, { figure: buildAbsent() })).toEqual([]);
    expect(compare({ figure: buildAbsent() }, {})).toEqual([]);
    expect(compare({ indicatorId: null }, { indicatorId: null })).toEqual([]);
  });

  test('a dossier count is left to the rule of dossier counts; two different ones of one indicator are not', () => {
    expect(compare({ quantity: 'pending' }, { quantity: 'pending' })).toHaveLength(1);
    expect(compare({ quantity: 'pending' }, { quantity: 'pending' })[0]?.claim.label).toBe('');
    expect(compare({ quantity: 'pending' }, { quantity: 'received' })).toHaveLength(1);
    expect(compare({ quantity: 'online_rate' }, { quantity: 'online_rate' })).toEqual([]);
  });

  test('a count is not held against a rate, nor one coded answer against another', () => {
    expect(compare({}, {}, ['4.1', 'Biên chế', '%', '21'])).toEqual([]);
    expect(compare({ unitKind: 'code' }, { unitKind: 'code' })).toEqual([]);
  });

  test('amounts are compared in the same unit, however it is written', () => {
    const paid: Cells = ['5.', 'Giải ngân', 'Triệu ĐỒNG', '21'];
    expect(compare({ unitKind: 'amount' }, { unit: 'triệu đồng', unitKind: 'amount' }, paid)).toHaveLength(1);
    expect(compare({ unitKind: 'amount' }, { unit: 'tỷ đồng', unitKind: 'amount' }, paid)).toEqual([]);
    const same = { unit: 'Triệu đồng', unitKind: 'amount' } as const;
    expect(
      compare({ unitKind: 'amount' }, same, ['5.', 'Giải ngân', 'Triệu đồng', '3,004'], '3'),
    ).toHaveLength(1);
    expect(compare({ unitKind: 'amount' }, same, ['5.', 'Giải ngân', 'Triệu đồng', '3,0'], '3')).toEqual([]);
  });

  // The shorter prints one decimal: half a unit of it is 0,05 points.
  test.each([
    ['97,55', '97,6%', 0],
    ['97,65', '97,6%', 0],
    ['97,66', '97,6%', 1],
    ['97,54', '97,6%', 1],
    ['94', '97,6%', 1],
    ['97,5', '98%', 0],
    ['97,4', '98%', 1],
  ])('a rate of %s and one of %s contradict each other: %i', (row, statement, expected) => {
    const found = compare({}, {}, ['1.', 'Tỷ lệ', '%', row], statement);
    expect(found.map(({ unit }) => unit)).toEqual(expected === 1 ? ['rate'] : []);
  });
});
