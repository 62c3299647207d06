/** How a rate moved, and against which earlier period. */
export const CHANGE = {
  previous: 'So với kỳ liền trước',
  lastYear: 'So với cùng kỳ năm trước',
  up: (points: string) => `tăng ${points} điểm phần trăm`,
  down: (points: string) => `giảm ${points} điểm phần trăm`,
  unchanged: 'không đổi đáng kể',
  /** The size of a difference that noise alone may make. */
  within: (points: string) => `chênh ${points} điểm, trong mức dao động ngẫu nhiên`,
  same: 'bằng nhau',
  tooFew: (minimum: string) => `dưới ${minimum} hồ sơ nên không kết luận tăng hay giảm`,
  impossible: 'số liệu mâu thuẫn nên không so',
  before: (value: string, counts: string, period: string) => `trước: ${value} (${counts}), ${period}`,
  notYet: 'đơn vị chưa tồn tại vào kỳ ấy',
  noPrevious: 'chưa có báo cáo của kỳ liền trước',
  noLastYear: 'chưa có báo cáo của cùng kỳ năm trước',
  noRate: (period: string) => `${period} không có số liệu theo cách tính này`,
  nothing: (period: string) => `${period} không phát sinh hồ sơ để tính`,
  thisPeriod: 'kỳ này',
  /** The formula that both periods have, where it is not the one shown beside. */
  common: (formula: string, value: string, counts: string) =>
    `hai kỳ cùng tính theo ${formula}: kỳ này ${value} (${counts})`,
  tiny: 'dưới 0,01',
} as const;

/** Where one commune stands among its peers. */
export const STANDING = {
  title: 'So với ai',
  lead: 'Mức chung là tỷ lệ của mọi hồ sơ trong nhóm cộng lại. “Cao hơn” hay “thấp hơn” chỉ được ghi khi phần chênh lớn hơn mức dao động ngẫu nhiên.',
  caption: 'So với mức chung của từng nhóm',
  group: 'Nhóm',
  pooled: 'Mức chung',
  median: 'Trung vị',
  coverage: 'Có số liệu',
  withData: (count: string) => `${count} đơn vị có số liệu`,
  outOf: (some: string, all: string) => `${some} trên ${all}`,
  covered: (withData: string, all: string) => `${withData} trên ${all} đơn vị`,
  coveredOnly: (withData: string) => `${withData} đơn vị`,
  verdict: 'Kết luận',
  better: 'cao hơn mức chung',
  similar: 'không khác mức chung đáng kể',
  worse: 'thấp hơn mức chung',
  ranks: (best: string, worst: string, all: string) => `có thể đứng thứ ${best}–${worst} trên ${all}`,
  oneRank: (rank: string, all: string) => `đứng thứ ${rank} trên ${all}`,
  tooFew: (minimum: string) => `dưới ${minimum} hồ sơ nên không xếp nhóm`,
  impossible: 'số liệu mâu thuẫn nên không xếp nhóm',
  fewMembers: 'nhóm quá ít đơn vị để xếp',
  counts: (better: string, similar: string, worse: string) =>
    `${better} cao hơn, ${similar} không khác đáng kể, ${worse} thấp hơn mức chung`,
  names: {
    all: 'Tất cả đơn vị có kỳ báo cáo so được',
    province: (province: string) => province,
    kind: (kinds: string, province: string) => `Các ${kinds} của ${province}`,
    volume: (from: string, to: string, province: string) =>
      `Đơn vị của ${province} tiếp nhận ${from}–${to} hồ sơ`,
  },
} as const;

/** The same in a list of many communes, where every word counts. */
export const STANDING_SHORT = {
  better: 'cao hơn',
  worse: 'thấp hơn',
  ranks: (best: string, worst: string) => `hạng ${best}–${worst}`,
  oneRank: (rank: string) => `hạng ${rank}`,
  tooFew: 'ít hồ sơ',
  impossible: 'mâu thuẫn',
  note: 'Dưới mỗi tỷ lệ: cao hơn hay thấp hơn mức chung, chỉ ghi khi vượt mức dao động ngẫu nhiên; và khoảng hạng có thể trong các đơn vị đủ hồ sơ của cùng kỳ.',
} as const;

/** Gaps to a dated target. */
export const TARGET_CELL = {
  title: 'Mục tiêu',
  source: (threshold: string, document: string) => `mục tiêu ${threshold}, ${document}`,
  lineOnTime: (value: string) => `mục tiêu đúng hạn ${value}`,
  lineOnline: (value: string) => `mục tiêu trực tuyến ${value}`,
  none: 'không có mục tiêu cùng cách tính trong kỳ này',
  undated: 'báo cáo không ghi ngày nên không biết mục tiêu nào áp dụng',
} as const;
