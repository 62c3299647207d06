import { formatCount } from '../format/number.ts';
import type { RemarkKind } from './check-page.ts';

const NOUNS: Readonly<Record<RemarkKind, string>> = { error: 'lỗi', finding: 'điểm chưa khớp' };

/** What the check says in the log and on the summary page of a workflow. */
export const GITHUB = {
  more: (kind: RemarkKind, count: number, shown: number) =>
    `Còn ${formatCount(count)} ${NOUNS[kind]} (GitHub chỉ hiện ${formatCount(shown)} chỗ cạnh dòng)`,
  heading: 'Kiểm tra số liệu',
  columns: ['Chỗ', 'Nội dung', 'Mã'],
  cut: (kind: RemarkKind, count: number) =>
    `Còn ${formatCount(count)} ${NOUNS[kind]} không hiện ở đây vì GitHub giới hạn độ dài; xem đủ trong nhật ký của bước này.`,
} as const;
