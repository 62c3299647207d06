import type { CountColumn } from '../domain/dossier-counts.ts';

/** Short heads for wide tables; unlike the form's, none is the same as another. */
export const COLUMN_HEADS: Readonly<Record<CountColumn, string>> = {
  received: 'Tiếp nhận',
  received_online: 'Trực tuyến',
  received_direct: 'Trực tiếp, bưu chính',
  carried_over: 'Kỳ trước chuyển sang',
  resolved: 'Đã giải quyết',
  resolved_early: 'Trả trước hạn',
  resolved_on_time: 'Trả đúng hạn',
  resolved_in_time: 'Trả trước và đúng hạn',
  resolved_overdue: 'Trả quá hạn',
  pending: 'Đang giải quyết',
  pending_in_time: 'Đang giải quyết, trong hạn',
  pending_overdue: 'Đang giải quyết, quá hạn',
  returned_with_file: 'Giao trả có gán tệp',
  returned_signed: 'Giao trả có ký số',
  returned_archived: 'Giao trả có ký số lưu trữ',
};
