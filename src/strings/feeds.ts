/** What a feed reader shows. */
export const FEEDS = {
  follow: 'Theo dõi tin mới (Atom)',
  title: 'Tin mới',
  ofSite: (title: string) => `${title}: báo cáo mới, đính chính`,
  ofCommune: (name: string, place: string, title: string) =>
    `${name} (${place}): báo cáo mới, đính chính – ${title}`,
  shown: (shown: string, all: string) =>
    shown === all ? `Gồm ${all} báo cáo.` : `Gồm ${shown} báo cáo mới nhất trong số ${all} báo cáo.`,
  shownCorrections: (shown: string, all: string) =>
    shown === all
      ? `Kèm ${all} lần đính chính.`
      : `Kèm ${shown} lần đính chính mới nhất trong số ${all} lần.`,
  dates:
    'Ngày của mỗi tin là ngày ban hành báo cáo; báo cáo không ghi ngày ấy thì lấy ngày cuối của kỳ báo cáo.',
  correctedDates: 'Báo cáo có số được đính chính thì lấy ngày đính chính gần nhất.',
  correction: (figure: string, report: string, commune: string) =>
    `Đính chính: ${figure}; ${report}, ${commune}`,
  corrected: (count: string) => `Số liệu đã đính chính ${count}.`,
  leftOut: (count: string) => `Không có trong danh sách này: ${count} báo cáo không ghi ngày nào.`,
  rate: (name: string, value: string, counts: string) => `${name}: ${value} (${counts}).`,
  state: (name: string, state: string, reason: string) => `${name}: ${state}. ${reason}`,
  sentence: (text: string) => `${text}.`,
  findings: (count: string) => `Có ${count} điểm chưa khớp trong báo cáo.`,
  noFindings: 'Các phép kiểm đã làm không thấy điểm chưa khớp nào.',
} as const;
