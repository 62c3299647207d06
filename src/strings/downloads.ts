export const DOWNLOADS = {
  dossiers: 'Số hồ sơ theo lĩnh vực',
  rates: 'Các tỷ lệ đã tính',
  figures: 'Mọi số liệu như in',
  findings: 'Các điểm chưa khớp',
  corrections: 'Các lần đính chính',
  communes: 'Danh bạ đơn vị',
  fields: 'Danh mục lĩnh vực',
  indicators: 'Danh mục chỉ tiêu',
} as const;

/** What a row of each table is. */
export const DOWNLOAD_MEANINGS = {
  dossiers: 'Mỗi dòng là số hồ sơ của một đơn vị, một kỳ báo cáo, một lĩnh vực hoặc mọi lĩnh vực.',
  rates:
    'Mỗi dòng là một tỷ lệ của một báo cáo, kèm tử số, mẫu số và thay đổi so với kỳ trước, cùng kỳ năm trước.',
  figures: 'Mỗi dòng là một con số của một báo cáo: như in, đã đọc thành số nào, hoặc vì sao không có số.',
  findings:
    'Mỗi dòng là một chỗ các số trong báo cáo không khớp nhau, kèm số ghi, số tính được và phần lệch.',
  corrections:
    'Mỗi dòng là một lần đính chính một con số đã công bố: số trước đây, số sau khi sửa, ngày và lý do.',
  communes:
    'Mỗi dòng là một xã, phường, thị trấn hoặc đặc khu: tên, tỉnh, mã hành chính, thời gian tồn tại, đơn vị kế tục.',
  fields: 'Mỗi dòng là một lĩnh vực thủ tục hành chính.',
  indicators: 'Mỗi dòng là một chỉ tiêu: tên, đơn vị tính, định nghĩa, căn cứ.',
} as const;
