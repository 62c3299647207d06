/** Words of the file with the licences of the code that others wrote and that the built site holds. */
export const THIRD_PARTY = {
  lead: 'Trang này có mã của các gói phần mềm nguồn mở dưới đây. Mỗi phần kê tên gói, rồi đến giấy phép, nguyên văn.',
  notApplied: 'Giấy phép của số liệu không nằm ở đây mà ở trang Số liệu mở (du-lieu/index.html).',
} as const;
