export const FIELD_TABLE = {
  field: 'Lĩnh vực',
  received: 'Tiếp nhận',
  inTime: 'Trả trước hạn, đúng hạn',
  axis: '% hồ sơ của lĩnh vực',
  description: (count: string) =>
    `Hai tỷ lệ của ${count} lĩnh vực trong cùng một báo cáo, trên thang 0–100 %. Lĩnh vực không có hồ sơ được ghi bằng chữ, không vẽ ở mức 0.`,
} as const;
