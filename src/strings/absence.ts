import type { AbsenceReason } from '../domain/figure.ts';

/** Why a cell has no number, in a few words that stand in its place. */
export const ABSENCE_NAMES: Readonly<Record<AbsenceReason, string>> = {
  'not-stated': 'không có trong báo cáo',
  blank: 'để trống',
  dash: 'ghi dấu “-”',
  crossed: 'ghi dấu “x”',
  'division-error': 'lỗi chia cho 0 trong bảng tính',
  none: 'ghi “không có”',
  'not-yet': 'ghi “chưa có”',
  'not-arisen': 'chưa phát sinh',
  'in-progress': 'đang thực hiện',
  withheld: 'không công bố vì số nhỏ',
};
