import { type Case, copyReport, REPORT, REPORT_GONE, read, report } from './changes.ts';

export const REPORT_CASES: readonly Case[] = [
  {
    name: 'report/no-json',
    files: { [`${REPORT}/report.json`]: null },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3 — Thư mục có bảng của một báo cáo nhưng thiếu report.json. Không có report.json thì không biết báo cáo của đơn vị nào, kỳ nào. Hãy thêm report.json, hoặc nếu là bảng nhiều đơn vị thì đổi tên tệp. [report/no-json]',
    ],
  },
  {
    name: 'report/id',
    files: { ...REPORT_GONE, ...copyReport('reports/khanh-hoa-vinh-thanh/Quý 3', '', '') },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/Quý 3/report.json — Tên thư mục báo cáo "Quý 3" không đúng cách viết. Tên này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, và không có dạng nam-2023 vì đó là địa chỉ trang của một năm. Hãy đổi tên thư mục, ví dụ 2023-quy-3. [report/id]',
    ],
  },
  {
    name: 'report/unknown-table',
    files: { [`${REPORT}/dossier.csv`]: read(`${REPORT}/dossiers.csv`) },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossier.csv — Không biết "dossier.csv" là bảng gì của báo cáo. Trong thư mục báo cáo chỉ đọc dossiers.csv, indicators.csv, procedures.csv và tasks.csv. Hãy đổi tên tệp (gần nhất là "dossiers.csv"), hoặc chuyển tệp ra ngoài thư mục báo cáo. [report/unknown-table]',
    ],
  },
  {
    name: 'report/missing-table',
    files: { [`${REPORT}/indicators.csv`]: null },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «tables["indicators.csv"]» — Báo cáo có khai bảng "indicators.csv" nhưng trong thư mục không có tệp đó. Có thể tệp bị quên hoặc sai tên. Hãy thêm tệp, hoặc xóa phần khai này. [report/missing-table]',
    ],
  },
  {
    name: 'report/wrong-folder',
    files: report('"commune": "khanh-hoa-vinh-thanh"', '"commune": "hai-duong-chi-lang-nam"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «commune» — Báo cáo nằm trong thư mục "khanh-hoa-vinh-thanh" nhưng lại ghi đơn vị là "hai-duong-chi-lang-nam". Có thể báo cáo được chép từ đơn vị khác mà chưa sửa. Hãy sửa đơn vị, hoặc chuyển thư mục. [report/wrong-folder]',
    ],
  },
  {
    name: 'report/duplicate-id',
    files: copyReport('reports/cu/2023-quy-3', '2023-06-14', '2023-06-15'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json — Đơn vị này đã có báo cáo "2023-quy-3" ở reports/cu/2023-quy-3/report.json. Hai báo cáo không thể có cùng địa chỉ trang. Hãy đổi tên một thư mục báo cáo. [report/duplicate-id]',
    ],
  },
  {
    name: 'report/duplicate-period',
    files: copyReport('reports/cu/quy-3', '', ''),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json — Đơn vị "khanh-hoa-vinh-thanh" đã có báo cáo kỳ "2023-Q3" với cùng ngày ở reports/cu/quy-3/report.json. Cùng một kỳ không được ghi hai lần. Hãy xóa một báo cáo, hoặc sửa lại kỳ hay ngày. [report/duplicate-period]',
    ],
  },
  {
    name: 'report/span-rows',
    files: report('3-4', '3-5'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «tables["indicators.csv"].spans[0].rows» — "3-5" không chỉ đúng các dòng của bảng. Bảng có các dòng từ 2 đến 4. Hãy ghi một dòng như 76, hoặc một khoảng như 76-79. [report/span-rows]',
    ],
  },
  {
    name: 'json/syntax',
    files: report('"title"', 'title'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json — Tệp JSON viết sai ở khoảng dòng 3. Thường là thiếu hoặc thừa dấu phẩy (nhiều khi ở cuối dòng trên), dấu ngoặc. Hãy so với một tệp đúng rồi sửa lại. [json/syntax]',
    ],
  },
  {
    name: 'json/syntax in a file that breaks off',
    files: { 'reports/a.json': '[{"commune":' },
    lines: [
      'data/reports/a.json — Tệp JSON viết sai. Thường là thiếu hoặc thừa dấu phẩy (nhiều khi ở cuối dòng trên), dấu ngoặc. Hãy so với một tệp đúng rồi sửa lại. [json/syntax]',
    ],
  },
  {
    name: 'json/missing-key',
    files: report(/"cumulative": false,/, ''),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «cumulative» — Thiếu khóa "cumulative". Khóa này bắt buộc phải có. Hãy thêm khóa, ghi đúng chữ thường như ở đây. [json/missing-key]',
    ],
  },
  {
    name: 'json/unknown-key',
    files: report('"printed"', '"print"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «statements[0].print» — Không nhận ra khóa "print". Khóa không rõ nghĩa thì nội dung không được dùng. Khóa gần nhất là "printed"; hãy sửa lại tên khóa, hoặc xóa khóa. [json/unknown-key]',
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «statements[0].printed» — Thiếu khóa "printed". Khóa này bắt buộc phải có. Hãy thêm khóa, ghi đúng chữ thường như ở đây. [json/missing-key]',
    ],
  },
  {
    name: 'json/wrong-type',
    files: report('"cumulative": false', '"cumulative": "không"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «cumulative» — Ở đây phải là true hoặc false, nhưng đang là chữ trong ngoặc kép. Sai kiểu thì không đọc được nội dung. Hãy sửa lại theo đúng kiểu. [json/wrong-type]',
    ],
  },
  {
    name: 'json/not-an-option',
    files: report('"quantity": "received"', '"quantity": "recieved"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «statements[0].quantity» — Không nhận "recieved" ở đây. Chỉ nhận: "received", "received_online", "received_direct", "carried_over", "resolved", "resolved_early", "resolved_on_time", "resolved_in_time", "resolved_overdue", "pending", "pending_in_time", "pending_overdue", "returned_with_file", "returned_signed", "returned_archived", "on_time_rate", "online_rate". Hãy chọn một trong các giá trị đó, hoặc xóa khóa. [json/not-an-option]',
    ],
  },
  {
    name: 'json/blank',
    files: report('"source": "Báo cáo quý III năm 2023"', '"source": " "'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «source» — Nội dung bắt buộc đang trống. Thiếu nội dung này thì trang không hiện được. Hãy điền vào. [json/blank]',
    ],
  },
  {
    name: 'json/unknown-key and others, each entry of a list by itself',
    files: {
      'reports/2025-08.json': JSON.stringify([
        {
          commune: 'Tây Nha Trang',
          period: '2025-08',
          from: '2025-08-01',
          to: '2025-08-31',
          received: 1.134,
          recieved: 3,
        },
        { commune: 'ha-noi-ba-dinh', period: '2025-08', from: '2025-08-01', to: '2025-08-31', received: [1] },
        3,
        {
          commune: 'ha-noi-ba-dinh',
          period: '2025-08',
          from: '2025-08-01',
          to: '2025-08-31',
          received: 1.134,
          field: 'Chứng thự',
        },
      ]),
    },
    lines: [
      'data/reports/2025-08.json:1 «recieved» — Không nhận ra khóa "recieved". Khóa không rõ nghĩa thì nội dung không được dùng. Khóa gần nhất là "received"; hãy sửa lại tên khóa, hoặc xóa khóa. [json/unknown-key]',
      'data/reports/2025-08.json:2 «received» — Ở đây phải là chữ trong ngoặc kép, số nguyên hoặc null, nhưng đang là danh sách [ ]. Sai kiểu thì không đọc được nội dung. Hãy sửa lại theo đúng kiểu. [json/wrong-type]',
      'data/reports/2025-08.json:3 — Ở đây phải là nhóm khóa { }, nhưng đang là số. Sai kiểu thì không đọc được nội dung. Hãy sửa lại theo đúng kiểu. [json/wrong-type]',
      'data/reports/2025-08.json:4 «field» — Không có lĩnh vực "Chứng thự" trong fields.csv. Tên gần nhất là "Chứng thực". Hãy sửa lại tên, hoặc thêm lĩnh vực hay tên gọi khác vào fields.csv. [field/unknown]',
      'data/reports/2025-08.json:4 «received» — Giá trị "1.134" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
    ],
  },
];
