export const ANCESTRY = {
  title: 'Nguồn gốc các tỷ lệ',
  caption: 'Mỗi tỷ lệ được tính từ những con số nào, nằm ở đâu trong báo cáo',
  rate: 'Tỷ lệ',
  calculation: 'Phép tính',
  sources: 'Từ các số',
  link: 'Nguồn gốc',
  result: (calculation: string, value: string) => `${calculation} = ${value}`,
  source: (name: string, value: string) => `${name}: ${value}`,
  printed: (place: string, printed: string) => `${place}, in là “${printed}”`,
  /** For counts made by leaving certification out. */
  reduced: 'tổng số trừ dòng Chứng thực',
} as const;

export const GAPS = {
  onTime: (list: string) => `Cùng một báo cáo, tỷ lệ đúng hạn là ${list}.`,
  item: (name: string, value: string, counts: string) => `${value} theo ${name} (${counts})`,
  pending: (count: string) =>
    `Cách B thấp hơn vì chia cho mọi hồ sơ tiếp nhận, kể cả ${count} hồ sơ chưa giải quyết xong.`,
  online: (without: string, withAll: string, certified: string, received: string, online: string) =>
    `Không tính chứng thực thì tỷ lệ nộp trực tuyến là ${without} thay vì ${withAll}: ${certified} trong ${received} hồ sơ là chứng thực, trong đó ${online} hồ sơ nộp trực tuyến.`,
} as const;

export const SCOPE_PAGE = {
  title: 'Theo phạm vi hồ sơ',
  lead: 'Hồ sơ của công an, quân sự hay đất đai do nơi khác giải quyết được đếm riêng. Trang không cộng ngầm: dưới đây là từng phạm vi và kết quả khi cộng thêm.',
  caption: 'Hai tỷ lệ khi không cộng và khi cộng thêm các phạm vi khác',
  scope: 'Phạm vi',
  names: {
    'one-stop': 'Bộ phận Một cửa của xã',
    police: 'Công an xã',
    military: 'Ban Chỉ huy Quân sự xã',
    land: 'Đất đai, phối hợp giải quyết',
  },
  joined: (names: readonly string[]) => names.join(' + '),
} as const;
