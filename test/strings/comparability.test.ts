import { expect, it, test } from 'vitest';
import type { ComparisonRemark, IncomparableReason } from '../../src/domain/comparison.ts';
import { describeReasons, describeRemark } from '../../src/strings/comparability.ts';

it.each<[IncomparableReason, string]>([
  [
    { kind: 'period-kind-differs', kinds: ['month', 'quarter'] },
    'Không so được: khác loại kỳ (tháng và quý).',
  ],
  [
    { kind: 'period-kind-differs', kinds: ['half-year', 'nine-months'] },
    'Không so được: khác loại kỳ (6 tháng và 9 tháng).',
  ],
  [
    { kind: 'period-kind-differs', kinds: ['year', 'custom'] },
    'Không so được: khác loại kỳ (năm và khoảng ngày riêng).',
  ],
  [{ kind: 'cumulative-differs' }, 'Không so được: một bên là số lũy kế, một bên là số riêng trong kỳ.'],
  [
    { kind: 'spans-reform' },
    'Không so được: kỳ chứa ngày 1/7/2025 không thuộc riêng đơn vị cũ hay đơn vị mới.',
  ],
  [{ kind: 'span-unknown' }, 'Không so được: có báo cáo không ghi ngày bắt đầu, kết thúc.'],
  [{ kind: 'start-differs', days: 181 }, 'Không so được: ngày bắt đầu lệch nhau 181 ngày.'],
  [{ kind: 'end-differs', days: 1096 }, 'Không so được: ngày kết thúc lệch nhau 1.096 ngày.'],
  [{ kind: 'length-differs', days: 27 }, 'Không so được: độ dài hai kỳ lệch nhau 27 ngày.'],
  [{ kind: 'overlaps', days: 31 }, 'Không so được: hai kỳ trùng nhau 31 ngày.'],
  [{ kind: 'measure-differs' }, 'Không so được: không cùng chỉ tiêu hoặc cách tính.'],
  [{ kind: 'scope-differs' }, 'Không so được: không cùng phạm vi hồ sơ.'],
  [{ kind: 'field-differs' }, 'Không so được: không cùng lĩnh vực.'],
  [{ kind: 'commune-differs' }, 'Không so được: không cùng một đơn vị.'],
])('says why not: %o', (reason, sentence) => {
  expect(describeReasons([reason])).toBe(sentence);
});

it.each<[ComparisonRemark, string]>([
  [{ kind: 'dates-differ', days: 2 }, 'ngày bắt đầu hoặc kết thúc lệch nhau 2 ngày'],
  [{ kind: 'gap', days: 31 }, 'hai kỳ cách nhau 31 ngày'],
  [{ kind: 'overlap', days: 1 }, 'hai kỳ trùng nhau 1 ngày'],
  [{ kind: 'length-differs', days: 3 }, 'độ dài hai kỳ lệch nhau 3 ngày'],
  [{ kind: 'contradicted' }, 'ít nhất một trong hai số có điểm chưa khớp'],
])('says what to know: %o', (remark, words) => {
  expect(describeRemark(remark)).toBe(words);
});

test('all reasons stand in one sentence', () => {
  const reasons: readonly IncomparableReason[] = [
    { kind: 'period-kind-differs', kinds: ['half-year', 'quarter'] },
    { kind: 'cumulative-differs' },
    { kind: 'start-differs', days: 181 },
    { kind: 'end-differs', days: 91 },
  ];
  expect(describeReasons(reasons)).toBe(
    'Không so được: khác loại kỳ (6 tháng và quý); một bên là số lũy kế, một bên là số riêng trong kỳ; ngày bắt đầu lệch nhau 181 ngày; ngày kết thúc lệch nhau 91 ngày.',
  );
});
