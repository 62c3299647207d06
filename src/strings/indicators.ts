import type { Area, Direction, IndicatorKind } from '../domain/indicator.ts';

export const AREA_NAMES: Readonly<Record<Area, string>> = {
  'chi-dao-dieu-hanh': 'Chỉ đạo, điều hành',
  'the-che': 'Thể chế',
  'thu-tuc-hanh-chinh': 'Thủ tục hành chính',
  'to-chuc-bo-may': 'Tổ chức bộ máy',
  'che-do-cong-vu': 'Chế độ công vụ',
  'tai-chinh-cong': 'Tài chính công',
  'chinh-quyen-so': 'Chính quyền điện tử, chính quyền số',
};

const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  count: 'số đếm',
  rate: 'tỷ lệ',
  money: 'số tiền',
  code: 'câu trả lời theo mã',
  text: 'câu trả lời bằng chữ',
};

const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  more: 'càng nhiều càng tốt',
  less: 'càng ít càng tốt',
  neither: 'không nói lên tốt hay xấu',
};

export function nameKind(kind: IndicatorKind): string {
  return KIND_NAMES[kind];
}

export function nameDirection(direction: Direction): string {
  return DIRECTION_NAMES[direction];
}

export const INDICATORS_PAGE = {
  title: 'Các chỉ tiêu' as string,
  description:
    'Mọi chỉ tiêu mà các phụ lục in, xếp theo bảy lĩnh vực cải cách hành chính, kèm số đơn vị có số liệu.',
  lead: (count: string) =>
    `Mỗi tỉnh đánh số và gọi tên chỉ tiêu một cách. Trang này gộp về ${count} chỉ tiêu chung; con số nào của báo cáo nào cũng truy được về dòng gốc.`,
  caption: (area: string) => `Chỉ tiêu thuộc lĩnh vực ${area}`,
  name: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  kind: 'Loại',
  coverage: 'Đơn vị có số liệu',
  coverageText: (known: string, asked: string) => `${known} trên ${asked}`,
} as const;

export const INDICATOR_PAGE = {
  description: (name: string) => `${name}: định nghĩa, cách tính, căn cứ và số liệu của từng xã, phường.`,
  definition: 'Định nghĩa',
  area: 'Lĩnh vực',
  unit: 'Đơn vị tính',
  noUnit: 'biểu mẫu không nêu',
  kind: 'Loại',
  direction: 'Chiều tốt',
  legalSource: 'Căn cứ',
  codes: 'Mã trả lời',
  code: (code: string, meaning: string) => `${code} là ${meaning}`,
  formula: 'Cách tính',
  formulaNone: 'Biểu mẫu không in tử số và mẫu số, nên chỉ có tỷ lệ do báo cáo ghi.',
  claim:
    'Tỷ lệ in trong báo cáo là điều báo cáo nêu; cột “Tính lại” là tỷ lệ tính từ chính các số đếm trong báo cáo.',
  values: 'Số liệu của từng đơn vị',
  commune: 'Đơn vị',
  period: 'Kỳ báo cáo',
  printed: 'Như in',
  read: 'Đọc là',
  recomputed: 'Tính lại',
  notRecomputed: 'thiếu tử số hoặc mẫu số',
  nothing: 'không phát sinh',
  formNumber: 'Dòng trong phụ lục',
  chart: (name: string) => name,
  chartText: (count: string) => `Giá trị của ${count} đơn vị có số liệu.`,
  chartRates: 'Tỷ lệ tính lại từ số đếm; nơi không tính lại được thì không vẽ.',
  none: 'Chưa báo cáo nào có số liệu của chỉ tiêu này.',
  answer: (code: string, meaning: string) => `${code}: ${meaning}`,
  download: (format: string) => `Tải số liệu chỉ tiêu này (${format})`,
} as const;
