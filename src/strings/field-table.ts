export const FIELD_TABLE = {
  field: 'Lĩnh vực',
  received: 'Tiếp nhận',
  inTime: 'Trả trước hạn, đúng hạn',
  axis: '% hồ sơ của lĩnh vực',
  chart: 'Hai tỷ lệ theo lĩnh vực',
  note: 'Lĩnh vực không có hồ sơ được ghi bằng chữ, không vẽ ở mức 0.',
} as const;
