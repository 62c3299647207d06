export const METHOD = {
  title: 'Cách tính và cách kiểm',
  description:
    'Công thức của từng tỷ lệ, ba trạng thái của số liệu, khi nào được so sánh, các phép kiểm và bảng thuật ngữ.',
  formulas: 'Công thức',
  formulasLead:
    'Mỗi tỷ lệ luôn đi cùng hai con số tạo ra nó. Tỷ lệ hiển thị nhiều nhất hai chữ số thập phân; làm tròn không bao giờ biến một số chưa đủ thành 100 % hay một số khác không thành 0 %.',
  formulaCaption: 'Các công thức dùng trên trang',
  name: 'Tỷ lệ',
  words: 'Công thức',
  user: 'Ai dùng, khi nào dùng',
  pending:
    'Cách A không tính hồ sơ chưa giải quyết, nên số hồ sơ đang giải quyết đã quá hạn luôn được ghi ngay bên cạnh.',
  states: 'Ba trạng thái',
  zero: '0 %',
  absence: 'Vì sao một ô không có số',
  absenceLead: 'Ô không phải là số không bao giờ được đọc thành 0. Trang ghi lý do như sau:',
  comparability: 'Khi nào được so sánh',
  comparabilityText: (days: string) => [
    'Tên kỳ không cho biết ngày thật: cùng gọi là “6 tháng” mà mỗi nơi tính từ một ngày khác. Vì vậy mỗi số liệu đi cùng ngày bắt đầu và ngày kết thúc mà báo cáo ghi; trang không suy ngày từ tên kỳ.',
    `Hai số liệu được coi là so được khi cùng loại kỳ, cùng là lũy kế hoặc cùng riêng trong kỳ, ngày bắt đầu và ngày kết thúc lệch nhau không quá ${days} ngày. Nếu không, trang chỉ đặt cạnh nhau, vẽ khoảng ngày của từng báo cáo và nói rõ là không so.`,
    'Kỳ chứa ngày 1/7/2025 không thuộc riêng đơn vị cũ hay đơn vị mới nào.',
  ],
  findings: 'Các phép kiểm',
  findingsLead:
    'Mỗi báo cáo được kiểm với chính nó. Chỗ không khớp được công bố ngay cạnh con số, có cả hai con số và phần lệch; trang không sửa số của báo cáo.',
  corrections: 'Đính chính',
  correctionsText:
    'Con số đã công bố mà phải sửa hoặc rút thì được đính chính: số trước đây, ngày và lý do ghi ngay tại con số và ở trang đính chính. Tỷ lệ tính từ số đã sửa có lời nhắc.',
  toCorrections: 'Trang đính chính',
  grades: 'Mức độ',
  rules: 'Quy tắc',
  example: 'Ví dụ có thật',
  rule: 'Phép kiểm',
  explanation: 'Nội dung',
  noExample: 'chưa gặp trong các báo cáo hiện có',
  rulesCaption: 'Các phép kiểm và một ví dụ trong số liệu đang có',
  glossary: 'Thuật ngữ',
  terms: [
    ['Hồ sơ', 'Một lần người dân, tổ chức nộp giấy tờ để làm một thủ tục hành chính.'],
    [
      'Tiếp nhận',
      'Hồ sơ nộp trực tuyến, nộp trực tiếp hoặc qua bưu chính, cộng với hồ sơ kỳ trước chuyển sang.',
    ],
    ['Kỳ trước chuyển sang', 'Hồ sơ nhận từ kỳ trước nhưng đến kỳ này mới giải quyết.'],
    ['Trước hạn, đúng hạn, quá hạn', 'So ngày trả kết quả với ngày hẹn.'],
    ['Đang giải quyết quá hạn', 'Hồ sơ chưa xong mà đã qua ngày hẹn; khác với hồ sơ đã trả quá hạn.'],
    ['Lĩnh vực', 'Nhóm thủ tục, ví dụ Hộ tịch, Chứng thực.'],
    ['Lũy kế', 'Cộng từ đầu năm báo cáo đến cuối kỳ.'],
    [
      'Báo cáo cải cách hành chính',
      'Báo cáo định kỳ của Ủy ban nhân dân về cải cách hành chính, thường kèm phụ lục số liệu.',
    ],
  ],
} as const;
