/** Series of the units that a commune was made of. */
export const LINEAGE = {
  sum: (period: string, units: string) => `${period}, ${units} đơn vị cũ cộng lại`,
  summed: (units: string) =>
    `Số của ${units} đơn vị cũ được cộng lại, chỉ ở những kỳ mà cả ${units} đều có báo cáo so được.`,
  incomplete: (periods: readonly string[]) =>
    `Không cộng vì thiếu báo cáo của ít nhất một đơn vị cũ: ${periods.join(', ')}.`,
  notSummed: (units: string, reporting: string) =>
    `Danh bạ ghi ${units} đơn vị cũ nhưng chỉ ${reporting} có báo cáo, nên không cộng; hình vẽ từng đơn vị có báo cáo.`,
  noneShared: (units: string) =>
    `Không kỳ nào mà cả ${units} đơn vị cũ đều có số so được, nên không cộng; hình vẽ từng đơn vị.`,
  one: 'Danh bạ ghi một đơn vị cũ.',
  crossing:
    'Phần bên trái vạch là của đơn vị cũ. Địa bàn cũ và mới có thể khác nhau, nên không nối qua vạch và không tính tăng giảm qua vạch.',
} as const;
