/** What a feed reader shows. */
export const FEEDS = {
  follow: 'Theo dõi tin mới (Atom)',
  title: 'Tin mới',
  ofSite: (title: string) => `${title}: báo cáo mới`,
  ofCommune: (name: string, place: string, title: string) => `${name} (${place}): báo cáo mới – ${title}`,
  shown: (shown: string, all: string) =>
    shown === all ? `Gồm ${all} báo cáo.` : `Gồm ${shown} báo cáo mới nhất trong số ${all} báo cáo.`,
  dates:
    'Ngày của mỗi tin là ngày ban hành báo cáo; báo cáo không ghi ngày ấy thì lấy ngày cuối của kỳ báo cáo.',
  leftOut: (count: string) => `Không có trong danh sách này: ${count} báo cáo không ghi ngày nào.`,
  rate: (name: string, value: string, counts: string) => `${name}: ${value} (${counts}).`,
  state: (name: string, state: string, reason: string) => `${name}: ${state}. ${reason}`,
  sentence: (text: string) => `${text}.`,
  findings: (count: string) => `Có ${count} điểm chưa khớp trong báo cáo.`,
  noFindings: 'Các phép kiểm đã làm không thấy điểm chưa khớp nào.',
} as const;
