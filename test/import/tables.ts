import { formatRows } from './write-delimited.ts';

/** Small tables of offices, as CSV. */

const DOSSIER_ROWS: readonly (readonly string[])[] = [
  ['STT', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Trực tuyến', 'Tổng số đã giải quyết', 'Đúng hạn'],
  ['1', 'Hộ tịch', '240', '206', '230', '230'],
  ['2', 'Chứng thực', '848', '0', '848', '848'],
  ['', 'Tổng cộng', '1.088', '206', '1.078', '1.078'],
];

/** Lines stand in the first cell of rows of their own, as a spreadsheet exports a merged title. */
export function buildDossiers(lines: readonly string[] = [], rows = DOSSIER_ROWS): string {
  return formatRows([...lines.map((line) => [line, '', '', '', '', '']), ...rows]);
}

/** Changes one cell of the dossier table; rows and columns count from 0. */
export function changeDossiers(row: number, column: number, text: string): readonly (readonly string[])[] {
  return DOSSIER_ROWS.map((cells, index) => (index === row ? cells.with(column, text) : cells));
}

export const FULL_LINES = [
  'UBND XÃ VĨNH THẠNH',
  'QUÝ III NĂM 2023',
  '(Từ ngày 14/6/2023 đến ngày 13/9/2023)',
];

const APPENDIX_HEADER = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];

/** A form of a few rows for the data folder. */
export function buildForm(labels: readonly string[]): string {
  const rows = labels.map((label, index) => [String(index + 1), label, 'Văn bản', '', '']);
  return formatRows([['number', 'label', 'unit', 'quantity', 'value_in'], ...rows]);
}

export function buildAppendix(labels: readonly string[], lines: readonly string[] = FULL_LINES): string {
  const rows = labels.map((label, index) => [String(index + 1), label, 'Văn bản', '1', '']);
  return formatRows([...lines.map((line) => [line, '', '', '', '']), APPENDIX_HEADER, ...rows]);
}
