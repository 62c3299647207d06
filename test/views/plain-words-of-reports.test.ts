import { describe, expect, test } from 'vitest';
import { computeHeadlineRates } from '../../src/indicators/compute-headline-rates.ts';
import { sayCount, sayPlainly } from '../../src/views/plain-words.ts';
import {
  buildAbsent,
  buildDossierRow,
  buildDossierTable,
  buildFigure,
  buildReport,
} from '../build-report.ts';
import {
  buildCamPhucNam,
  buildChiLangNam,
  buildHanoiWard,
  buildPhungMinh,
  buildVinhThanh,
} from '../indicators/build-seed-reports.ts';

test.for([
  [
    'Cam Phúc Nam',
    buildCamPhucNam,
    'Tất cả 478 hồ sơ đã giải quyết đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.',
    'Cứ 100 hồ sơ mới tiếp nhận thì khoảng 53 hồ sơ nộp trực tuyến.',
    'Không tính chứng thực, cứ 100 hồ sơ mới tiếp nhận thì khoảng 80 hồ sơ nộp trực tuyến.',
  ],
  [
    'Vĩnh Thạnh',
    buildVinhThanh,
    'Tất cả 1.117 hồ sơ đã giải quyết đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.',
    'Cứ 100 hồ sơ mới tiếp nhận thì khoảng 21 hồ sơ nộp trực tuyến.',
    'Không tính chứng thực, cứ 100 hồ sơ mới tiếp nhận thì khoảng 84 hồ sơ nộp trực tuyến.',
  ],
  [
    'Chi Lăng Nam',
    buildChiLangNam,
    'Tất cả 3.218 hồ sơ đã giải quyết đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.',
    'Cứ 100 hồ sơ đã tiếp nhận thì khoảng 98 hồ sơ nộp trực tuyến.',
    'Không tính chứng thực, cứ 100 hồ sơ đã tiếp nhận thì khoảng 87 hồ sơ nộp trực tuyến.',
  ],
  [
    'Phùng Minh',
    buildPhungMinh,
    'Báo cáo không nêu số hồ sơ đã giải quyết, nên không nói được bao nhiêu hồ sơ trả đúng hẹn.',
    'Cứ 100 hồ sơ đã tiếp nhận thì khoảng 81 hồ sơ nộp trực tuyến.',
    'Báo cáo không chia hồ sơ theo lĩnh vực, nên không tách được chứng thực.',
  ],
  [
    'a ward of Hà Nội',
    buildHanoiWard,
    'Tất cả 893 hồ sơ đã giải quyết đều trả đúng hẹn hoặc sớm hơn, không hồ sơ nào trễ hẹn.',
    'Cứ 100 hồ sơ đã tiếp nhận thì 25 hồ sơ nộp trực tuyến.',
    'Báo cáo không chia hồ sơ theo lĩnh vực, nên không tách được chứng thực.',
  ],
] as const)('the published report of %s', ([, build, onTime, online, withoutCertification]) => {
  const { primary } = computeHeadlineRates(build());
  expect(sayPlainly(primary.onTime)).toBe(onTime);
  expect(sayPlainly(primary.online)).toBe(online);
  expect(sayPlainly(primary.onlineWithoutCertification)).toBe(withoutCertification);
});

describe('where the report prints another number of overdue dossiers', () => {
  // 120 resolved, 110 of them in time: 10 are left.
  const say = (overdue: string) => {
    const row = buildDossierRow(null, { resolved: 120, resolved_in_time: 110 });
    const counts = { ...row.counts, resolved_overdue: buildFigure(overdue) };
    const { primary, headline } = computeHeadlineRates(
      buildReport({ dossiers: buildDossierTable([{ ...row, counts }]) }),
    );
    return sayPlainly(primary.onTime, headline);
  };

  test('says both', () => {
    expect(say('7')).toBe(
      'Có 110 trong 120 hồ sơ đã giải quyết được trả đúng hẹn hoặc sớm hơn; báo cáo ghi 7 hồ sơ trễ hẹn, nhưng tính ra là 10.',
    );
  });

  test('says nothing of it where they agree', () => {
    expect(say('10')).toBe(
      'Cứ 100 hồ sơ đã giải quyết thì khoảng 92 hồ sơ trả đúng hẹn hoặc sớm hơn; tổng cộng có 10 hồ sơ trễ hẹn.',
    );
  });
});

test.for([
  ['received', buildFigure('1.134'), 'Đã tiếp nhận 1.134 hồ sơ.'],
  ['received', buildFigure('0'), 'Không tiếp nhận hồ sơ nào.'],
  ['received', buildAbsent(), 'Báo cáo không nêu số hồ sơ tiếp nhận.'],
  ['resolved', buildFigure('1'), 'Đã giải quyết 1 hồ sơ.'],
  ['resolved', buildFigure('0'), 'Chưa giải quyết xong hồ sơ nào.'],
  ['pending', buildFigure('17'), 'Còn 17 hồ sơ đang giải quyết.'],
  ['pending', buildFigure('0'), 'Không còn hồ sơ nào đang giải quyết.'],
  ['pending_overdue', buildFigure('3'), 'Còn 3 hồ sơ đã quá hạn mà chưa giải quyết xong.'],
  ['pending_overdue', buildFigure('0'), 'Không hồ sơ nào đang giải quyết bị quá hạn.'],
  ['pending_overdue', buildAbsent(), 'Báo cáo không nêu số hồ sơ đang giải quyết, đã quá hạn.'],
  [
    'pending_overdue',
    buildAbsent('withheld'),
    'Số hồ sơ đang giải quyết, đã quá hạn không công bố vì số nhỏ.',
  ],
  ['carried_over', buildFigure('7'), 'Có 7 hồ sơ từ kỳ trước chuyển sang.'],
] as const)('a count: %s', ([column, figure, sentence]) => {
  expect(sayCount(column, figure)).toBe(sentence);
});
