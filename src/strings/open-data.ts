/** What data packages, CSVW and schema.org metadata say of the files. */
export const OPEN_DATA = {
  title: (site: string) => `Toàn bộ số liệu – ${site}`,
  indicatorsTitle: (site: string) => `Số liệu từng chỉ tiêu – ${site}`,
  communeTitle: (commune: string, place: string) => `Số liệu cải cách hành chính của ${commune}, ${place}`,
  description: (reports: string, communes: string) =>
    `Số hồ sơ, tỷ lệ trả đúng hạn, tỷ lệ nộp trực tuyến, chỉ tiêu, các điểm chưa khớp và các lần đính chính, đọc từ ${reports} báo cáo của ${communes} đơn vị cấp xã.`,
  indicatorsDescription: (indicators: string) =>
    `Mỗi tệp là số liệu của một trong ${indicators} chỉ tiêu, ở mọi báo cáo có ghi; các cột giống nhau.`,
  provinceTitle: (province: string) => `Số liệu cải cách hành chính cấp xã của ${province}`,
  provinceDescription: (reports: string, communes: string, province: string) =>
    `Số hồ sơ, tỷ lệ trả đúng hạn, tỷ lệ nộp trực tuyến, chỉ tiêu, các điểm chưa khớp và các lần đính chính, đọc từ ${reports} báo cáo của ${communes} đơn vị cấp xã thuộc ${province}.`,
  communeDescription: (reports: string, commune: string) =>
    `Số hồ sơ, tỷ lệ trả đúng hạn, tỷ lệ nộp trực tuyến, chỉ tiêu, các điểm chưa khớp và các lần đính chính, đọc từ ${reports} báo cáo của ${commune}.`,
  format:
    'CSV mã UTF-8 có BOM, ngăn cách bằng dấu phẩy, dòng kết thúc bằng CR LF. Ô trống là không có số, không phải 0. Ô chữ bắt đầu bằng =, +, -, @ có dấu nháy đơn phía trước.',
  licence: (name: string) => `Giấy phép: ${name}.`,
  keywords: ['cải cách hành chính', 'thủ tục hành chính', 'hồ sơ trực tuyến', 'hồ sơ đúng hạn', 'cấp xã'],
  country: 'Việt Nam',
  package: 'Gói dữ liệu (JSON)',
} as const;
