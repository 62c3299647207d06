/** What was tested of the site's accessibility, and what was not. Each line of `tested` is held by a test. */
export const ACCESS = {
  link: 'Khả năng tiếp cận',
  title: 'Khả năng tiếp cận',
  description:
    'Trang này làm gì để ai cũng đọc được, đã kiểm những gì, còn điều gì chưa tốt và báo lỗi ở đâu.',
  aim: 'Mục tiêu',
  aims: [
    'Trang hướng tới mức AA của bộ tiêu chuẩn quốc tế WCAG 2.2. Thông tư 26/2020/TT-BTTTT và Thông tư 32/2017/TT-BTTTT đòi trang thông tin của cơ quan nhà nước phải ai cũng tiếp cận được: chữ đủ tương phản, không nhấp nháy, không chỉ dựa vào màu, biểu đồ có lời thay thế.',
    'Mọi nội dung đọc được khi tắt JavaScript. Biểu đồ nào cũng có một câu mô tả và một bảng số ngay bên cạnh; không có nghĩa nào chỉ thể hiện bằng màu.',
  ],
  tested: 'Đã kiểm những gì',
  testedLead:
    'Các phép kiểm dưới đây do máy chạy trong trình duyệt Chromium mỗi khi mã nguồn của trang thay đổi, trên số liệu đang có và trên một tỉnh mô phỏng.',
  testedCaption: 'Điều đã kiểm và cách kiểm',
  what: 'Điều đã kiểm',
  how: 'Cách kiểm',
  tests: [
    [
      'Quy tắc WCAG 2.2 mức A, AA',
      'Công cụ axe chạy trên các trang ở màu sáng, màu tối và chế độ màu tương phản cao của hệ điều hành; không được còn lỗi nào.',
    ],
    [
      'Bàn phím',
      'Chỉ dùng phím để tìm đơn vị, so sánh, sắp xếp bảng, đọc từng điểm của biểu đồ, tải tệp. Phím Tab đi theo thứ tự đọc, chỗ đang đứng luôn nhìn thấy, liên kết đầu tiên của trang dẫn thẳng tới nội dung.',
    ],
    ['Phóng to 200 % và 400 %', 'Ở bề rộng 640 và 320 điểm ảnh, không phải kéo ngang và không mất chữ nào.'],
    ['Giãn chữ', 'Giãn dòng, giãn chữ và giãn từ như WCAG 1.4.12 cho phép; không mất chữ nào.'],
    [
      'Tiêu đề, bảng, ngôn ngữ',
      'Mỗi trang ghi ngôn ngữ, có một tiêu đề chính, các tiêu đề không nhảy bậc; bảng nào cũng có tên, có tiêu đề cột và tiêu đề dòng.',
    ],
    [
      'Chuyển động',
      'Trang không có hình chuyển động, không nhấp nháy; biểu đồ hiện ngay, không chạy hiệu ứng.',
    ],
    ['In', 'Trang in trên giấy A4 không cắt biểu đồ; phiếu niêm yết đọc được khi in đen trắng.'],
    ['Chạm', 'Mục chính, nút và ô tìm rộng ít nhất 44 điểm ảnh.'],
  ],
  limits: 'Còn chưa tốt, chưa kiểm',
  limitsList: [
    'Chưa có người khuyết tật nào dùng thử trang, và chưa thử bằng trình đọc màn hình thật; máy chỉ kiểm được một phần các tiêu chí.',
    'Chỉ thử trong Chromium; chưa thử trong Firefox và Safari.',
    'Khi mở từ tệp trên máy, ô tìm, bảng chọn so sánh và biểu đồ bấm được không chạy; danh sách, hình vẽ và bảng số vẫn đủ.',
    'Bảng ở trang từng báo cáo và từng năm rất dài, vì chép đủ mọi dòng.',
    'Huy hiệu và ảnh chia sẻ là hình; chữ trong hình không phóng to theo cỡ chữ của người đọc. Mã nhúng kèm sẵn lời thay thế cho hình.',
  ],
  report: 'Gặp trở ngại thì báo ở đâu',
  reportText: (publisher: string) =>
    `Hãy báo cho ${publisher}: trang nào, dùng thiết bị và phần mềm gì, vướng ở đâu.`,
} as const;
