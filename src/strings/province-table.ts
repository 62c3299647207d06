/** Provinces side by side. */
export const PROVINCE_TABLE = {
  caption: 'Mức chung của từng tỉnh, thành phố',
  captionOfPeriod: (period: string) => `Mức chung của từng tỉnh, thành phố, ${period}`,
  period: (period: string, span: string) => `${period} (${span})`,
  province: 'Tỉnh, thành phố',
  reporting: 'Đơn vị có báo cáo',
  noPeriod: 'chưa có kỳ so được',
  all: 'Tất cả',
  note: 'Mức chung là tỷ lệ của mọi hồ sơ mà các đơn vị có báo cáo nêu, cộng lại, trong kỳ gần nhất của từng tỉnh, thành phố. Còn đơn vị chưa báo cáo thì mức chung còn thay đổi.',
  ofPeriod:
    'Mức chung là tỷ lệ của mọi hồ sơ mà các đơn vị có báo cáo kỳ này nêu, cộng lại. Còn đơn vị chưa báo cáo thì mức chung còn thay đổi.',
} as const;
