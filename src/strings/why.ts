/** Why a pooled rate moved between two periods. */
export const WHY = {
  title: 'Vì sao thay đổi',
  caption: (name: string, before: string, after: string) => `${name}: từ ${before} đến ${after}`,
  /** `moved` is "tăng 3,2 điểm phần trăm". */
  sentence: (name: string, moved: string, within: string, shift: string, part: string) =>
    `${name} ${moved}: ${within} điểm do tỷ lệ của từng ${part} thay đổi, ${shift} điểm do tỷ trọng hồ sơ giữa các ${part} thay đổi.`,
  rest: (points: string) =>
    `Còn ${points} điểm thuộc những phần chỉ có số ở một trong hai kỳ, hoặc phần mà tổng không bằng các dòng cộng lại.`,
  rounding: 'Các phần được làm tròn đến hai chữ số thập phân, nên cộng lại có thể lệch 0,01.',
  part: { fields: 'Lĩnh vực', communes: 'Đơn vị' },
  share: (value: string, counts: string) => `${value} (${counts})`,
  before: 'Kỳ trước',
  after: 'Kỳ này',
  within: 'Do tỷ lệ thay đổi',
  shift: 'Do tỷ trọng thay đổi',
  others: (count: string) => `${count} phần còn lại`,
  total: 'Cộng',
} as const;
