/** What other sites frame. */
export const EMBED = {
  tab: (title: string, place: string) => `${title} (${place}), khung nhúng`,
  tabOfPeriod: (title: string) => `${title}, khung nhúng`,
  tabOfOverview: (title: string) => `Kỳ gần nhất, khung nhúng – ${title}`,
  describeCommune: (name: string, period: string) =>
    `Hai tỷ lệ cải cách hành chính của ${name}, ${period}, kèm số hồ sơ: khung để nhúng vào trang khác.`,
  describePeriod: (period: string) =>
    `Các xã, phường có báo cáo ${period}, kèm số hồ sơ: khung để nhúng vào trang khác.`,
  describeOverview: 'Kỳ gần nhất của từng xã, phường, kèm số hồ sơ: khung để nhúng vào trang khác.',
  when: (period: string, dates: string) => `${period}: ${dates}`,
  formula: (name: string, words: string) => `${name}: ${words}`,
  withoutCertification: 'Không tính chứng thực',
  findings: (count: string) => `Báo cáo này có ${count} điểm chưa khớp`,
  both: (findings: string, correction: string) => `${findings}; ${correction}`,
  open: 'Xem trang đầy đủ',
  openAll: 'Xem đủ số liệu của kỳ này',
  lead: (count: string, area: string) =>
    area === ''
      ? `${count} báo cáo cải cách hành chính cấp xã`
      : `${count} báo cáo cải cách hành chính cấp xã, ${area}`,
  row: (period: string, dates: string) => `${period}, ${dates}`,
  pendingOverdue: (count: string) => `đang giải quyết đã quá hạn: ${count}`,
  pendingOverdueUnknown: 'đang giải quyết đã quá hạn: báo cáo không nêu',
  formulas: (onTime: string, online: string) =>
    `Đúng hạn tính theo cách A: ${onTime}. Trực tuyến: ${online}, trừ khi ghi khác.`,
  backlog: (count: string, known: string, all: string) =>
    known === all
      ? `Cách A không tính hồ sơ chưa giải quyết; số đang giải quyết đã quá hạn là ${count} hồ sơ.`
      : `Cách A không tính hồ sơ chưa giải quyết; số đang giải quyết đã quá hạn là ${count} hồ sơ, theo ${known} trên ${all} báo cáo có nêu.`,
  backlogUnknown:
    'Cách A không tính hồ sơ chưa giải quyết; chưa báo cáo nào nêu số đang giải quyết đã quá hạn.',
  above: (names: string) => `Trong số cao hơn mức chung: ${names}.`,
  below: (names: string) => `Trong số thấp hơn mức chung: ${names}.`,
  member: (name: string, value: string, counts: string) => `${name} ${value} (${counts})`,
  bothRates: 'Hai tỷ lệ, kèm số hồ sơ',
  findingsShort: (count: string) => `${count} điểm chưa khớp`,
  notShown: (count: string) => `${count} nhóm khoảng ngày khác có ở trang đầy đủ.`,
  manyPeriods: (count: string) => `${count} đơn vị, không liệt kê ở đây.`,
  together: (count: string) => `${count} báo cáo của nhóm này có ở trang đầy đủ.`,
} as const;

/** The picture of a commune's two rates. */
export const BADGE = {
  onTime: 'Trả đúng hạn',
  online: 'Nộp trực tuyến',
  rate: (name: string, value: string) => `${name}: ${value}`,
  findings: (count: string) => `Báo cáo có ${count} điểm chưa khớp`,
  noFindings: 'Báo cáo không có điểm chưa khớp',
} as const;
