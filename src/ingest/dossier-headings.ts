import type { CountColumn } from '../domain/dossier-counts.ts';
import { headerKey } from './header-key.ts';

/** Columns of a dossier table or a flat table that say whose and what, not how many. */
export const DESCRIPTIVE_COLUMNS = [
  'number',
  'agency',
  'commune',
  'period',
  'from',
  'to',
  'field',
  'source',
  'note',
] as const;
export type DescriptiveColumn = (typeof DESCRIPTIVE_COLUMNS)[number];
export type DossierColumn = DescriptiveColumn | CountColumn;

/** The four parts of form II.06; a heading such as "total" or "overdue" has its meaning from its part. */
export type Part = 'received' | 'resolved' | 'pending' | 'returned';

/** Headings that mean the same wherever they stand; the first is the one shown. */
export const HEADINGS: Readonly<Record<DossierColumn, readonly string[]>> = {
  number: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  agency: ['Cơ quan tiếp nhận', 'Cơ quan', 'Cơ quan giải quyết'],
  commune: ['Đơn vị', 'Xã, phường', 'Xã', 'Phường', 'Xã/phường', 'Tên đơn vị', 'Đơn vị báo cáo', 'Mã đơn vị'],
  period: ['Kỳ báo cáo', 'Kỳ'],
  from: ['Từ ngày', 'Ngày bắt đầu'],
  to: ['Đến ngày', 'Ngày kết thúc'],
  field: ['Lĩnh vực', 'Tên lĩnh vực', 'Lĩnh vực giải quyết', 'Lĩnh vực, công việc giải quyết theo cấp'],
  received: [
    'Tổng số tiếp nhận',
    'Tổng số hồ sơ tiếp nhận',
    'Tổng tiếp nhận',
    'Tiếp nhận',
    'Đã tiếp nhận',
    'Tổng số đã tiếp nhận',
    'Tổng số hồ sơ',
    'Số hồ sơ tiếp nhận',
    'Số lượng hồ sơ tiếp nhận',
  ],
  received_online: [
    'Trực tuyến',
    'Thực tuyến',
    'Tiếp nhận trực tuyến',
    'Số mới tiếp nhận trực tuyến',
    'Hồ sơ trực tuyến',
    'Số hồ sơ trực tuyến',
  ],
  received_direct: [
    'Trực tiếp, bưu chính',
    'Trực tiếp',
    'Tiếp nhận trực tiếp',
    'Trực tiếp, dịch vụ bưu chính',
    'Trực tiếp, dịch vụ bưu chính công ích',
    'Trực tiếp, BCCI',
    'Trực tiếp và bưu chính',
    'Tiếp nhận trực tiếp, bưu chính',
    'Số mới tiếp nhận (trực tiếp - bưu chính)',
  ],
  carried_over: [
    'Từ kỳ trước',
    'Từ kỳ trước chuyển sang',
    'Từ kỳ trước chuyển qua',
    'Kỳ trước chuyển sang',
    'Kỳ trước chuyển qua',
    'Số kỳ trước chuyển qua',
    'Số kỳ trước chuyển sang',
  ],
  resolved: [
    'Tổng số đã giải quyết',
    'Tổng số hồ sơ đã giải quyết',
    'Đã giải quyết',
    'Số hồ sơ đã giải quyết',
    'Số lượng hồ sơ đã giải quyết',
  ],
  resolved_early: ['Trước hạn', 'Đã giải quyết trước hạn', 'Giải quyết trước hạn', 'Trả trước hạn'],
  resolved_on_time: [
    'Đúng hạn',
    'Đã giải quyết đúng hạn',
    'Giải quyết đúng hạn',
    'Trả đúng hạn',
    'Trả đúng thời hạn',
  ],
  resolved_in_time: [
    'Trước và đúng hạn',
    'Đúng và trước hạn',
    'Trước hạn và đúng hạn',
    'Đúng hạn và trước hạn',
    'Đúng và sớm hạn',
  ],
  resolved_overdue: [
    'Quá hạn',
    'Trễ hạn',
    'Trả quá hạn',
    'Trả trễ hạn',
    'Đã giải quyết quá hạn',
    'Giải quyết quá hạn',
  ],
  pending: [
    'Tổng số đang giải quyết',
    'Tổng số hồ sơ đang giải quyết',
    'Đang giải quyết',
    'Số hồ sơ đang giải quyết',
    'Số lượng hồ sơ đang giải quyết',
  ],
  pending_in_time: ['Trong hạn', 'Chưa đến hạn', 'Đang giải quyết trong hạn'],
  pending_overdue: ['Đang giải quyết quá hạn', 'Quá hạn đang giải quyết'],
  returned_with_file: ['Gán file', 'Đã giao trả gán file'],
  returned_signed: ['File ký số', 'Đã giao trả file ký số'],
  returned_archived: ['Ký số lưu trữ', 'Đã giao trả ký số lưu trữ'],
  source: ['Nguồn', 'Nguồn số liệu'],
  note: ['Ghi chú'],
};

/** Headings that span several columns. Neutral ones leave the part as it is. */
const PART_HEADINGS: readonly (readonly [Part | 'neutral', readonly string[]])[] = [
  [
    'received',
    [
      'Số lượng hồ sơ tiếp nhận',
      'Số hồ sơ tiếp nhận',
      'Số hồ sơ nhận giải quyết',
      'Hồ sơ tiếp nhận',
      'Tiếp nhận',
      'Số hồ sơ đã tiếp nhận',
    ],
  ],
  [
    'resolved',
    ['Số lượng hồ sơ đã giải quyết', 'Số hồ sơ đã giải quyết', 'Hồ sơ đã giải quyết', 'Đã giải quyết'],
  ],
  [
    'pending',
    [
      'Số lượng hồ sơ đang giải quyết',
      'Số hồ sơ đang giải quyết',
      'Hồ sơ đang giải quyết',
      'Đang giải quyết',
    ],
  ],
  ['returned', ['Số hồ sơ đã giao trả', 'Hồ sơ đã giao trả', 'Đã giao trả']],
  ['neutral', ['Trong kỳ', 'Trong đó', 'Kết quả giải quyết', 'Mới tiếp nhận', 'Số mới tiếp nhận']],
];

/** Headings that mean nothing by themselves: the total of their part. */
const TOTAL_HEADINGS = ['Tổng số', 'Tổng', 'Tổng cộng', 'Cộng'] as const;

const TOTAL_OF: Readonly<Record<Part, CountColumn | null>> = {
  received: 'received',
  resolved: 'resolved',
  pending: 'pending',
  returned: null,
};

const columnByKey = new Map<string, DossierColumn>(
  (Object.keys(HEADINGS) as DossierColumn[]).flatMap((column) =>
    [column, ...HEADINGS[column]].map((heading) => [headerKey(heading), column] as const),
  ),
);
const partByKey = new Map<string, Part | 'neutral'>(
  PART_HEADINGS.flatMap(([part, headings]) => headings.map((heading) => [headerKey(heading), part] as const)),
);
const totalKeys: ReadonlySet<string> = new Set(TOTAL_HEADINGS.map(headerKey));

export function findColumn(heading: string): DossierColumn | null {
  return columnByKey.get(headerKey(heading)) ?? null;
}

export function findPart(heading: string): Part | 'neutral' | null {
  return partByKey.get(headerKey(heading)) ?? null;
}

export function isTotalHeading(heading: string): boolean {
  return totalKeys.has(headerKey(heading));
}

/** What a heading means under its part: "total" and "overdue" differ from part to part. Null for a stranger to the part. */
export function findColumnInPart(heading: string, part: Part): DossierColumn | null {
  if (isTotalHeading(heading)) return TOTAL_OF[part];
  const column = findColumn(heading);
  if (column === 'resolved_overdue' && part === 'pending') return 'pending_overdue';
  return column !== null && partOf(column) === part ? column : null;
}

/** The part a count column belongs to, null for descriptive columns. */
export function partOf(column: DossierColumn): Part | null {
  if (column === 'carried_over') return 'received';
  const part = /^(received|resolved|pending|returned)/.exec(column)?.[1];
  return part === undefined ? null : (part as Part);
}
