export const DOWNLOADS = {
  dossiers: 'Số hồ sơ theo lĩnh vực',
  rates: 'Các tỷ lệ đã tính',
  figures: 'Mọi số liệu như in',
  findings: 'Các điểm chưa khớp',
} as const;
