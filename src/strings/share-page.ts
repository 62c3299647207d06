import { COPY_CODE } from './copy-code.ts';

/** How to take a page along: codes to copy, files. */
export const SHARE_PAGE = {
  toCommune: 'Tải về, in và nhúng',
  toComparison: 'Nhúng bảng so sánh này',
  titleCommune: (name: string) => `${name}: tải về, in và nhúng`,
  titleComparison: (name: string) => `${name}: nhúng vào trang khác`,
  describeCommune: (name: string) =>
    `Mã nhúng, huy hiệu, tệp mang đi và bảng số liệu của ${name} để dùng ở trang khác, trong thư điện tử, trên giấy.`,
  describeComparison: (name: string) => `Mã nhúng để đặt bảng so sánh “${name}” vào trang khác.`,
  embed: 'Nhúng vào trang khác',
  embedLead:
    'Sao chép đoạn mã, mở trang cần đặt ở chế độ soạn mã HTML rồi dán vào. Số liệu ở đó tự theo trang này, không phải dán lại mỗi kỳ.',
  frame: 'Mã khung: hai tỷ lệ, số hồ sơ, điểm chưa khớp',
  frameOfComparison: 'Mã khung: bảng so sánh, kèm số hồ sơ',
  badge: 'Mã huy hiệu: một ảnh kèm liên kết',
  link: 'Mã liên kết: một dòng chữ',
  strippedBadge:
    'Cổng thông tin nào tự bỏ khung (iframe) và mã chạy thì dùng huy hiệu: chỉ là một ảnh kèm liên kết.',
  strippedLink: 'Cổng thông tin nào tự bỏ khung (iframe) thì dùng mã liên kết.',
  heights: (greatest: string, least: string, narrowest: string) =>
    `Khung tự cao từ ${least} đến ${greatest} điểm ảnh tùy bề rộng chỗ đặt (hẹp nhất ${narrowest} điểm ảnh), nên không phải cuộn trong khung. Chỗ nào không giữ phần style thì khung cao ${greatest} điểm ảnh.`,
  replace: `Nếu trong mã còn chữ ${COPY_CODE.placeholder} thì thay chữ ấy bằng địa chỉ thư mục đặt trang này, có dấu / ở cuối.`,
  preview: 'Xem trước',
  openFrame: 'Mở khung nhúng',
  /** Name of the frame for whoever cannot see it; true in every period. */
  frameTitle: (name: string) => `Hai tỷ lệ cải cách hành chính của ${name}`,
  frameTitleOfComparison: (name: string) => `Hai tỷ lệ cải cách hành chính của các xã, phường: ${name}`,
  linkText: (name: string) => `${name}: hai tỷ lệ cải cách hành chính của các xã, phường`,
  /** The picture changes with each period and the pasted words do not, so they say what they hold for. */
  alternative: (text: string) => `${text} Số của kỳ mới hơn, nếu có, ở trang mà ảnh này dẫn tới.`,
  notices: 'Phiếu niêm yết công khai',
  noticesLead: 'Mỗi kỳ một tờ A4, chữ to, in đen trắng vẫn rõ, có chỗ cho mã QR dẫn về trang của đơn vị.',
  file: 'Một tệp mang đi',
  fileLead: (name: string) =>
    `Một tệp HTML duy nhất về ${name}: chép vào USB hoặc gửi kèm thư điện tử, mở được khi không có mạng, in được trên A4.`,
  fileLink: (file: string) => `Tải tệp ${file}`,
  data: 'Số liệu của đơn vị này',
  dataLead: 'Mọi báo cáo của đơn vị, dạng CSV mở bằng Excel và dạng JSON.',
  describedLead: 'Mô tả từng cột, giấy phép và mã kiểm, cho chương trình đọc số liệu:',
  others: 'Ảnh chia sẻ và tin mới',
  othersLead:
    'Ảnh có hai tỷ lệ của kỳ gần nhất, để gửi qua Zalo, Facebook. Tin mới cho biết khi đơn vị có báo cáo mới hoặc đính chính, đọc bằng phần mềm đọc tin (Atom).',
  card: 'Ảnh chia sẻ (PNG)',
  feed: 'Tin mới (Atom)',
} as const;
