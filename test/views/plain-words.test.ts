import { describe, expect, test } from 'vitest';
import type { FormulaId, Rate, UnknownReason } from '../../src/domain/rate.ts';
import { computeHeadlineRates } from '../../src/indicators/compute-headline-rates.ts';
import { makeUnknownRate } from '../../src/indicators/compute-rate.ts';
import { sayPlainly } from '../../src/views/plain-words.ts';
import { buildDossierRow, buildDossierTable, buildReport } from '../build-report.ts';

function buildRate(formula: FormulaId, numerator: number, denominator: number): Rate {
  const ratio = numerator / denominator;
  return { kind: 'rate', formula, withoutCertification: false, numerator, denominator, ratio, operands: [] };
}

function buildNone(formula: FormulaId): Rate {
  return { kind: 'none', formula, withoutCertification: false, reason: 'nothing-to-count', operands: [] };
}

describe('a rate of many dossiers, of a hundred each', () => {
  test.for([
    // 1176 = 98 × 12
    [
      1176,
      1200,
      'Cứ 100 hồ sơ đã giải quyết thì 98 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 24 hồ sơ trễ hẹn.',
    ],
    [
      1177,
      1200,
      'Cứ 100 hồ sơ đã giải quyết thì khoảng 98 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 23 hồ sơ trễ hẹn.',
    ],
    [
      883,
      2000,
      'Cứ 100 hồ sơ đã giải quyết thì khoảng 44 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 1.117 hồ sơ trễ hẹn.',
    ],
    [
      1998,
      2000,
      'Cứ 100 hồ sơ đã giải quyết thì hơn 99 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 2 hồ sơ trễ hẹn.',
    ],
    [
      1980,
      2000,
      'Cứ 100 hồ sơ đã giải quyết thì 99 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 20 hồ sơ trễ hẹn.',
    ],
    [
      2,
      2000,
      'Cứ 100 hồ sơ đã giải quyết thì chưa đến 1 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 1.998 hồ sơ trễ hẹn.',
    ],
    [478, 478, 'Tất cả 478 hồ sơ đã giải quyết đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.'],
    [
      477,
      478,
      'Có 477 trong 478 hồ sơ đã giải quyết được trả đúng hẹn hoặc sớm hơn; chỉ có 1 hồ sơ trễ hẹn.',
    ],
    [1, 478, 'Chỉ có 1 trong 478 hồ sơ đã giải quyết được trả đúng hẹn hoặc sớm hơn; 477 hồ sơ trễ hẹn.'],
    [0, 478, 'Cả 478 hồ sơ đã giải quyết đều trễ hẹn.'],
  ] as const)('on time: %d of %d', ([numerator, denominator, sentence]) => {
    expect(sayPlainly(buildRate('on-time-a', numerator, denominator))).toBe(sentence);
  });

  test.for([
    [97, 388, 'Cứ 100 hồ sơ mới tiếp nhận thì 25 hồ sơ nộp trực tuyến.'],
    [233, 1127, 'Cứ 100 hồ sơ mới tiếp nhận thì khoảng 21 hồ sơ nộp trực tuyến.'],
    [1, 388, 'Chỉ có 1 trong 388 hồ sơ mới tiếp nhận được nộp trực tuyến.'],
    [3, 388, 'Cứ 100 hồ sơ mới tiếp nhận thì chưa đến 1 hồ sơ nộp trực tuyến.'],
    [386, 388, 'Cứ 100 hồ sơ mới tiếp nhận thì hơn 99 hồ sơ nộp trực tuyến.'],
    [387, 388, 'Có 387 trong 388 hồ sơ mới tiếp nhận được nộp trực tuyến.'],
    [388, 388, 'Tất cả 388 hồ sơ mới tiếp nhận đều nộp trực tuyến.'],
    [0, 388, 'Không hồ sơ nào trong 388 hồ sơ mới tiếp nhận được nộp trực tuyến.'],
  ] as const)('online: %d of %d', ([numerator, denominator, sentence]) => {
    expect(sayPlainly(buildRate('online-new', numerator, denominator))).toBe(sentence);
  });
});

describe('a rate of a hundred dossiers or fewer, as they are', () => {
  test.for([
    [2, 3, 'Có 2 trong 3 hồ sơ đã giải quyết được trả đúng hẹn hoặc sớm hơn; 1 hồ sơ trễ hẹn.'],
    [1, 2, 'Có 1 trong 2 hồ sơ đã giải quyết được trả đúng hẹn hoặc sớm hơn; 1 hồ sơ trễ hẹn.'],
    [76, 100, 'Có 76 trong 100 hồ sơ đã giải quyết được trả đúng hẹn hoặc sớm hơn; 24 hồ sơ trễ hẹn.'],
    [3, 3, 'Cả 3 hồ sơ đã giải quyết đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.'],
    [0, 3, 'Cả 3 hồ sơ đã giải quyết đều trễ hẹn.'],
    [1, 1, 'Hồ sơ duy nhất đã giải quyết được trả đúng hẹn hoặc sớm hơn.'],
    [0, 1, 'Hồ sơ duy nhất đã giải quyết bị trễ hẹn.'],
  ] as const)('on time: %d of %d', ([numerator, denominator, sentence]) => {
    expect(sayPlainly(buildRate('on-time-a', numerator, denominator))).toBe(sentence);
  });

  test.for([
    [2, 3, 'Có 2 trong 3 hồ sơ đã tiếp nhận được nộp trực tuyến.'],
    [3, 3, 'Cả 3 hồ sơ đã tiếp nhận đều nộp trực tuyến.'],
    [0, 3, 'Không hồ sơ nào trong 3 hồ sơ đã tiếp nhận được nộp trực tuyến.'],
    [1, 1, 'Hồ sơ duy nhất đã tiếp nhận được nộp trực tuyến.'],
    [0, 1, 'Hồ sơ duy nhất đã tiếp nhận không nộp trực tuyến.'],
  ] as const)('online: %d of %d', ([numerator, denominator, sentence]) => {
    expect(sayPlainly(buildRate('online-all', numerator, denominator))).toBe(sentence);
  });
});

test.for([
  [
    'on-time-b',
    648,
    652,
    'Cứ 100 hồ sơ đã tiếp nhận thì hơn 99 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 4 hồ sơ trễ hẹn hoặc chưa giải quyết xong.',
  ],
  ['on-time-b', 652, 652, 'Tất cả 652 hồ sơ đã tiếp nhận đều trả đúng hẹn hoặc sớm hơn.'],
  ['on-time-b', 0, 652, 'Trong 652 hồ sơ đã tiếp nhận, chưa hồ sơ nào được trả đúng hẹn hoặc sớm hơn.'],
  ['on-time-b', 0, 1, 'Hồ sơ duy nhất đã tiếp nhận trễ hẹn hoặc chưa giải quyết xong.'],
  [
    'on-time-c',
    90,
    120,
    'Cứ 100 hồ sơ đến hạn trả thì 75 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 30 hồ sơ trễ hẹn, kể cả hồ sơ quá hạn mà chưa giải quyết xong.',
  ],
  [
    'on-time-c',
    120,
    120,
    'Tất cả 120 hồ sơ đến hạn trả đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.',
  ],
  [
    'on-time-d',
    117,
    120,
    'Cứ 100 hồ sơ đã tiếp nhận thì khoảng 98 hồ sơ không trễ hẹn (đã trả kịp hẹn hoặc còn trong hạn giải quyết); tổng cộng có 3 hồ sơ trễ hẹn, kể cả hồ sơ quá hạn mà chưa giải quyết xong.',
  ],
  ['on-time-d', 0, 3, 'Cả 3 hồ sơ đã tiếp nhận đều trễ hẹn.'],
] as const)('what each formula divides: %s, %d of %d', ([formula, numerator, denominator, sentence]) => {
  expect(sayPlainly(buildRate(formula, numerator, denominator))).toBe(sentence);
});

describe('where there is no rate', () => {
  test.for([
    ['on-time-a', 'Không phát sinh: không có hồ sơ nào đã giải quyết, nên không tính tỷ lệ.'],
    ['on-time-c', 'Không phát sinh: không có hồ sơ nào đến hạn trả, nên không tính tỷ lệ.'],
    ['online-new', 'Không phát sinh: không có hồ sơ nào mới tiếp nhận, nên không tính tỷ lệ.'],
    ['online-all', 'Không phát sinh: không có hồ sơ nào đã tiếp nhận, nên không tính tỷ lệ.'],
  ] as const)('nothing to count: %s', ([formula, sentence]) => {
    expect(sayPlainly(buildNone(formula))).toBe(sentence);
  });

  const reasons: readonly [FormulaId, UnknownReason, boolean, string][] = [
    [
      'on-time-a',
      'different-spans',
      false,
      'Các con số của báo cáo thuộc những khoảng ngày khác nhau, nên không nói được bao nhiêu hồ sơ trả đúng hẹn.',
    ],
    [
      'online-new',
      'contradictory',
      false,
      'Số liệu mâu thuẫn, hồ sơ kỳ trước chuyển sang nhiều hơn tổng tiếp nhận, nên không nói được bao nhiêu hồ sơ nộp trực tuyến.',
    ],
    [
      'on-time-a',
      'contradictory',
      true,
      'Không tính chứng thực, các con số của báo cáo mâu thuẫn nhau, nên không nói được bao nhiêu hồ sơ trả đúng hẹn.',
    ],
    [
      'online-all',
      'no-fields',
      true,
      'Báo cáo không chia hồ sơ theo lĩnh vực, nên không tách được chứng thực.',
    ],
    ['online-new', 'no-certification', true, 'Bảng hồ sơ không có dòng Chứng thực, nên không tách được.'],
  ];
  test.for(reasons)('%s: %s', ([formula, reason, withoutCertification, sentence]) => {
    expect(sayPlainly({ ...makeUnknownRate(formula, reason), withoutCertification })).toBe(sentence);
  });

  test('names every count that is not stated', () => {
    const { onTime, onTimeWithoutCertification, online } = computeHeadlineRates(
      buildReport({
        dossiers: buildDossierTable([
          buildDossierRow('chung-thuc', { received_online: 2 }),
          buildDossierRow(null, { received_online: 5 }),
        ]),
      }),
    );
    expect(
      [onTime.A, onTime.D, onTimeWithoutCertification.A, online.all].map((rate) => sayPlainly(rate)),
    ).toEqual([
      'Báo cáo không nêu số hồ sơ giải quyết trước hạn và đúng hạn và số hồ sơ đã giải quyết, nên không nói được bao nhiêu hồ sơ trả đúng hẹn.',
      'Báo cáo không nêu số hồ sơ giải quyết trước hạn và đúng hạn, số hồ sơ đang giải quyết, còn trong hạn và số hồ sơ tiếp nhận, nên không nói được bao nhiêu hồ sơ không trễ hẹn.',
      'Không tính chứng thực, thiếu số hồ sơ giải quyết trước hạn và đúng hạn và số hồ sơ đã giải quyết, nên không nói được bao nhiêu hồ sơ trả đúng hẹn.',
      'Báo cáo không nêu số hồ sơ tiếp nhận, nên không nói được bao nhiêu hồ sơ nộp trực tuyến.',
    ]);
  });
});

test.for([
  [
    'on-time-a',
    500,
    478,
    'Số liệu mâu thuẫn: 500 hồ sơ trả đúng hẹn hoặc sớm hơn là nhiều hơn cả 478 hồ sơ đã giải quyết.',
  ],
  [
    'online-new',
    1200,
    1127,
    'Số liệu mâu thuẫn: 1.200 hồ sơ nộp trực tuyến là nhiều hơn cả 1.127 hồ sơ mới tiếp nhận.',
  ],
  [
    'on-time-a',
    2,
    1,
    'Số liệu mâu thuẫn: 2 hồ sơ trả đúng hẹn hoặc sớm hơn là nhiều hơn cả 1 hồ sơ đã giải quyết.',
  ],
  // Without certification, where certification alone is larger than all together.
  [
    'online-all',
    -3,
    12,
    'Các con số của báo cáo mâu thuẫn nhau, nên không nói được bao nhiêu hồ sơ nộp trực tuyến.',
  ],
] as const)('figures that cannot be: %s, %d of %d', ([formula, numerator, denominator, sentence]) => {
  expect(sayPlainly(buildRate(formula, numerator, denominator))).toBe(sentence);
});
