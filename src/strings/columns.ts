import type { CountColumn } from '../domain/dossier-counts.ts';

const COLUMN_NAMES: Readonly<Record<CountColumn, string>> = {
  received: 'hồ sơ tiếp nhận',
  received_online: 'hồ sơ tiếp nhận trực tuyến',
  received_direct: 'hồ sơ tiếp nhận trực tiếp, qua bưu chính',
  carried_over: 'hồ sơ từ kỳ trước chuyển sang',
  resolved: 'hồ sơ đã giải quyết',
  resolved_early: 'hồ sơ giải quyết trước hạn',
  resolved_on_time: 'hồ sơ giải quyết đúng hạn',
  resolved_in_time: 'hồ sơ giải quyết trước hạn và đúng hạn',
  resolved_overdue: 'hồ sơ giải quyết quá hạn',
  pending: 'hồ sơ đang giải quyết',
  pending_in_time: 'hồ sơ đang giải quyết, còn trong hạn',
  pending_overdue: 'hồ sơ đang giải quyết, đã quá hạn',
  returned_with_file: 'hồ sơ đã giao trả, có gán tệp',
  returned_signed: 'hồ sơ đã giao trả, có tệp ký số',
  returned_archived: 'hồ sơ đã giao trả, có ký số lưu trữ',
};

/** What a count column counts, for the middle of a sentence: "hồ sơ tiếp nhận trực tuyến". */
export function nameColumn(column: CountColumn): string {
  return COLUMN_NAMES[column];
}
