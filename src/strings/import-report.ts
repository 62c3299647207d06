import type { Commune } from '../domain/commune.ts';
import type { TableKind } from '../domain/import-question.ts';
import type { Period } from '../domain/period.ts';
import { nameCommune } from './communes.ts';
import { namePeriod } from './periods.ts';

/** What an import writes into report.json where the office's file has no words of its own. */
export const REPORT_WORDS = {
  title: (period: Period) => `Báo cáo cải cách hành chính ${namePeriod(period)}`,
  source: (period: Period, commune: Commune) =>
    `Báo cáo ${namePeriod(period)} của UBND ${nameCommune(commune)}`,
  blankSource: (period: Period, commune: Commune) =>
    `Số liệu ${namePeriod(period)} của ${nameCommune(commune)}`,
  tables: {
    dossiers: 'Tình hình, kết quả giải quyết thủ tục hành chính',
    indicators: 'Phụ lục thống kê số liệu cải cách hành chính',
    procedures: 'Tình hình tiếp nhận hồ sơ theo thủ tục',
    tasks: 'Kết quả thực hiện nhiệm vụ',
    flat: 'Bảng nhiều đơn vị',
  } satisfies Record<TableKind, string>,
} as const;

const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  dossiers: 'Bảng hồ sơ',
  indicators: 'Phụ lục',
  procedures: 'Bảng theo thủ tục',
  tasks: 'Bảng nhiệm vụ',
  flat: 'Bảng nhiều đơn vị',
};

/** Notes for readers of the site: what was put together or read otherwise than shown. */
export const REPORT_NOTES = {
  joinedParts: (kind: TableKind, count: number) =>
    `${TABLE_NAMES[kind]} trong tệp gốc gồm ${count} bảng, được ghép thành một.`,
  repeatedHeaders: (kind: TableKind) => `${TABLE_NAMES[kind]}: dòng tiêu đề lặp ở đầu trang đã bỏ.`,
  headlessParts: (kind: TableKind, count: number) =>
    `${TABLE_NAMES[kind]}: ${count} bảng tiếp theo không có dòng tiêu đề được nối vào.`,
  splitRows: (kind: TableKind, count: number) =>
    `${TABLE_NAMES[kind]}: ${count} dòng bị ngắt do sang trang được nối lại.`,
  formHeading: (number: string, label: string) =>
    `Tiêu đề “${label}” trong tệp gốc không có số; ghi là “${number}” theo biểu mẫu.`,
  dotThousands: (count: number) =>
    `${count} ô trong tệp Excel lưu số dạng 1,134 do gõ 1.134 trong Excel tiếng Anh; ghi lại là 1.134.`,
} as const;
