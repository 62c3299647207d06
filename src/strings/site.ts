export const SITE = {
  skip: 'Đến nội dung chính',
  nav: 'Mục chính',
  overview: 'Tổng quan',
  indicators: 'Chỉ tiêu',
  method: 'Cách tính',
  data: 'Dữ liệu',
  trail: 'Vị trí trang',
  findings: 'Điểm chưa khớp',
  publisher: (name: string) => `Đơn vị công bố: ${name}.`,
  licence: (name: string) => `Số liệu theo giấy phép ${name}.`,
  noTracking: 'Trang không dùng cookie, không gọi máy chủ khác, đọc được khi tắt JavaScript.',
  contact: 'Liên hệ',
} as const;
