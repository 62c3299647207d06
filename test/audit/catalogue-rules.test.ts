import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { NOT_STATED } from '../../src/domain/figure.ts';
import type { AppendixRow, Statement } from '../../src/domain/tables.ts';
import { buildAbsent, buildAppendix, buildReport, buildSpan, buildStatement } from '../build-report.ts';
import { buildIndicator, id } from './build-indicator.ts';
import { summarize } from './list-findings.ts';

const CONTEXT = {
  indicators: new Map([
    buildIndicator('sent'),
    buildIndicator('issued'),
    buildIndicator('rate', { kind: 'rate', numeratorId: id('sent'), denominatorId: id('issued') }),
    buildIndicator('partial'),
    buildIndicator('full'),
    buildIndicator('online', { partIds: [id('partial'), id('full')] }),
  ]),
  reportsByCommune: new Map(),
};

type Cells = Parameters<typeof buildAppendix>[0][number];

/** Rows as `[indicator, cells]`. */
function audit(rows: readonly (readonly [string, Cells])[], statements: readonly Statement[] = []) {
  const given = rows.map(
    ([indicator]): Partial<AppendixRow> => ({ indicatorId: indicator === '' ? null : id(indicator) }),
  );
  const appendix = buildAppendix(
    rows.map(([, cells]) => cells),
    { ...given },
  );
  return auditReport(buildReport({ appendix, statements }), CONTEXT).map(summarize);
}

describe('a rate and the counts that the catalogue divides', () => {
  const COUNTS: readonly (readonly [string, Cells])[] = [
    ['issued', ['3.', 'Văn bản đi', 'Văn bản', '400']],
    ['sent', ['5.', 'Gửi qua mạng', 'Văn bản', '380']],
  ];

  test('380 of 400 is 95 %, wherever the form prints them', () => {
    expect(audit([['rate', ['1.', 'Tỷ lệ điện tử', '%', '98']], ...COUNTS])).toEqual([
      'I6-rate mismatch: “Tỷ lệ điện tử” 98% ≠ 95% ← 380, 400',
    ]);
    expect(audit([['rate', ['1.', 'Tỷ lệ điện tử', '%', '95']], ...COUNTS])).toEqual([]);
  });

  test('the counts printed with the rate come first', () => {
    const own: readonly (readonly [string, Cells])[] = [
      ['', ['>', '- Tổng số văn bản', 'Văn bản', '50']],
      ['', ['>', '- Số văn bản điện tử', 'Văn bản', '49']],
    ];
    expect(audit([['rate', ['1.', 'Tỷ lệ văn bản điện tử', '%', '98']], ...own, ...COUNTS])).toEqual([]);
  });

  test('a rate left blank: the numerator is still no larger than the denominator', () => {
    const blank: readonly [string, Cells] = ['rate', ['1.', 'Tỷ lệ điện tử', '%', '']];
    const more: readonly [string, Cells] = ['sent', ['5.', 'Gửi qua mạng', 'Văn bản', '401']];
    expect(audit([blank, ...COUNTS])).toEqual([]);
    expect(audit([blank, ...COUNTS.slice(0, 1), more])).toEqual([
      'I7-part impossible: “Gửi qua mạng” 401 ≠ 400 ← 400',
    ]);
  });
});

describe('which counts the catalogue divides', () => {
  const divide = (
    printed: string,
    units: readonly [string, string],
    given: readonly Partial<AppendixRow>[] = [],
  ) => {
    const names = ['rate', 'sent', 'issued'];
    const appendix = buildAppendix(
      [
        ['1.', 'Tỷ lệ điện tử', '%', printed],
        ['5.', 'Gửi qua mạng', units[0], '401'],
        ['3.', 'Văn bản đi', units[1], '400'],
      ],
      Object.fromEntries(names.map((name, index) => [index, { indicatorId: id(name), ...given[index] }])),
    );
    return auditReport(buildReport({ appendix }), CONTEXT).map(summarize);
  };
  const PAGES = ['Văn bản', 'Văn bản'] as const;

  test('a rate that is printed is judged once, by itself', () => {
    expect(divide('100', PAGES)).toEqual(['I6-rate impossible: “Tỷ lệ điện tử” 100% ≠ 100.25% ← 401, 400']);
  });

  test('only counts are a part and its whole: money may exceed its plan', () => {
    expect(divide('', PAGES)).toEqual(['I7-part impossible: “Gửi qua mạng” 401 ≠ 400 ← 400']);
    expect(divide('', ['Triệu đồng', 'Triệu đồng'])).toEqual([]);
    expect(divide('', ['Văn bản', 'Triệu đồng'])).toEqual([]);
  });

  test('both of the dates of the rate, both with a value, and of an indicator of the catalogue', () => {
    const spring = { span: buildSpan('2023-01-01', '2023-03-31') };
    expect(divide('', PAGES, [spring, spring, spring])).toHaveLength(1);
    expect(divide('', PAGES, [{}, spring, {}])).toEqual([]);
    expect(divide('', PAGES, [{}, {}, spring])).toEqual([]);
    expect(divide('98', PAGES, [{}, { figure: buildAbsent() }, {}])).toEqual([]);
    expect(divide('98', PAGES, [{}, {}, { figure: buildAbsent() }])).toEqual([]);
    expect(divide('98', PAGES, [{ indicatorId: id('lost') }, {}, {}])).toEqual([]);
  });
});

test('an indicator is the sum of the parts that the catalogue names, once all are stated', () => {
  const partial: readonly [string, Cells] = ['partial', ['1.', 'Một phần', 'TTHC', '46']];
  const full: readonly [string, Cells] = ['full', ['2.', 'Toàn trình', 'TTHC', '2']];
  const online: readonly [string, Cells] = ['online', ['3.', 'Tổng số trực tuyến', 'TTHC', '2']];
  expect(audit([partial, full, online])).toEqual(['parts-sum mismatch: “Tổng số trực tuyến” 2 ≠ 48 ← 46, 2']);
  expect(audit([partial, online])).toEqual([]);
  // One part of other dates is no part of this sum.
  const rows = [partial, full, online];
  const given = rows.map(
    ([name], index): Partial<AppendixRow> => ({
      indicatorId: id(name),
      span: index === 0 ? buildSpan('2023-01-01', '2023-03-31') : null,
    }),
  );
  const appendix = buildAppendix(
    rows.map(([, cells]) => cells),
    { ...given },
  );
  expect(auditReport(buildReport({ appendix }), CONTEXT)).toEqual([]);
});

describe('an indicator stated twice', () => {
  const ROW: readonly [string, Cells] = ['issued', ['4.1', 'Biên chế được giao', 'Người', '21']];
  const state = (printed: string, given: Partial<Statement> = {}) =>
    buildStatement(printed, { indicatorId: id('issued'), ...given });

  test('the prose is believed before the appendix, its first sentence before the others', () => {
    expect(audit([ROW], [state('20'), state('20')])).toEqual([
      'stated-twice mismatch: “Biên chế được giao” 21 ≠ 20 ← 20',
    ]);
    expect(audit([ROW], [state('21'), state('22')])).toEqual(['stated-twice mismatch: “Hồ sơ” 22 ≠ 21 ← 21']);
  });

  test('another scope, another indicator or amounts of another unit are other figures', () => {
    expect(audit([ROW], [state('20', { scope: 'police' })])).toEqual([]);
    expect(audit([ROW], [state('20', { indicatorId: id('sent') })])).toEqual([]);
    const paid: readonly [string, Cells] = ['sent', ['1.', 'Giải ngân', 'Triệu đồng', '3.523']];
    const spent = state('3.523.681.000', { indicatorId: id('sent'), unit: 'đồng', unitKind: 'amount' });
    expect(audit([paid], [spent])).toEqual([]);
  });

  test('rates agree to the digits that the shorter one prints: 97,58 and 97,6', () => {
    const rate: readonly [string, Cells] = ['rate', ['1.', 'Tỷ lệ', '%', '97,58']];
    const say = (printed: string) => state(printed, { indicatorId: id('rate') });
    expect(audit([rate], [say('97,6%')])).toEqual([]);
    expect(audit([rate], [say('84%')])).toEqual(['stated-twice mismatch: “Tỷ lệ” 97.58% ≠ 84% ← 0.84']);
  });
});

describe('a value and its unit', () => {
  test('a rate by its label, dossiers by its unit', () => {
    expect(audit([['', ['6.7.2', 'Tỷ lệ hồ sơ qua bưu chính', 'Hồ sơ', '11']]])).toEqual([
      'unit mismatch: “Tỷ lệ hồ sơ qua” 11 ≠ ? ← ',
    ]);
    expect(audit([['', ['6.7.2', 'Tỷ lệ hồ sơ qua bưu chính', 'Hồ sơ', '']]])).toEqual([]);
  });

  test('a coded answer is one of its codes', () => {
    const code = (value: string): readonly [string, Cells] => [
      '',
      ['1.', 'Hình thức', 'Không = 0 Có = 1', value],
    ];
    const given = { unitKind: 'code' } as const;
    const find = (value: string) =>
      auditReport(buildReport({ appendix: buildAppendix([code(value)[1]], { 0: given }) })).map(summarize);
    expect(find('2')).toEqual(['unit impossible: “Hình thức” 2 ≠ ? ← ']);
    expect(find('0')).toEqual([]);
  });

  test('codes of two digits, typed with or without spaces; one code alone is no list', () => {
    const find = (unit: string, value: string, given: Partial<AppendixRow> = { unitKind: 'code' }) =>
      auditReport(buildReport({ appendix: buildAppendix([['1.', 'Cấp', unit, value]], { 0: given }) }));
    expect(find('Chưa = 0; ba cấp =  10', '10')).toEqual([]);
    expect(find('Chưa =0; ba cấp =10', '1')).toMatchObject([
      {
        rule: 'unit',
        unit: 'count',
        subject: 'Chưa =0; ba cấp =10',
        operands: [],
        expected: null,
        difference: null,
      },
    ]);
    expect(find('Có = 1', '2')).toEqual([]);
    expect(find('Không = 0 Có = 1', '2', { unitKind: 'count' })).toEqual([]);
    expect(find('Không = 0 Có = 1', '')).toEqual([]);
  });
});

describe('a division written out in a remark', () => {
  const find = (remark: string, printed = '1,2') =>
    auditReport(
      buildReport({ appendix: buildAppendix([['1.', 'Tỷ lệ toàn trình', '%', printed]], { 0: { remark } }) }),
    ).map(summarize);

  test('2/166 is 1,2048 %', () => {
    expect(find('2/166 = 1,23% (Liên thông)')).toEqual([
      'I6-rate mismatch: “Tỷ lệ toàn trình” 1.23% ≠ 1.2048% ← 2, 166',
    ]);
    expect(find('2/162 = 1,23%; (2/162) x 100 = 1,2%', '5')).toEqual([]);
  });

  test.each([
    '2/166=2%',
    '2 / 166 = 2 %',
    '(2/166)x100=2%',
    '(2 / 166 ) × 100 % = 2%',
    '2/166*100%=2%',
    '( 2/166 )  x  100  %  =  2  %',
  ])('however it is typed: %s', (remark) => {
    expect(find(remark)).toEqual(['I6-rate rounded: “Tỷ lệ toàn trình” 2% ≠ 1.2048% ← 2, 166']);
  });

  test('the sentence quotes the division; a row whose own cell is blank is judged alike', () => {
    const [finding] = auditReport(
      buildReport({
        appendix: buildAppendix([['1.', 'Tỷ lệ', '%', '']], {
          0: { remark: 'Tổng hợp: (2/166) x 100 = 1,23% ' },
        }),
      }),
    );
    expect(finding).toMatchObject({
      equation: '2/166) x 100 = 1,23%',
      claim: { quantity: null, label: 'Tỷ lệ', printed: '1,23' },
      operands: [
        { value: 2, printed: '2' },
        { value: 166, printed: '166' },
      ],
    });
    expect(finding?.claim.value).toBeCloseTo(0.0123, 12);
    const stated = { remark: '2/166 = 1,23%', figure: NOT_STATED };
    const appendix = buildAppendix([['1.', 'Tỷ lệ', '%', '']], { 0: stated });
    expect(auditReport(buildReport({ appendix }))).toEqual([]);
  });

  test('one that gives the rate of its row is judged with the row; dates and numbers of documents are no divisions', () => {
    expect(find('(478/2163) x 100 = 22,09%', '22,09')).toEqual([]);
    expect(find('Quyết định số 22/2023 ngày 06/02/2023; 3/0 = 5%')).toEqual([]);
  });
});
