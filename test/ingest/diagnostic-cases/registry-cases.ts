import { type Case, communes, edit, flat, REPORT, report } from './changes.ts';

export const REGISTRY_CASES: readonly Case[] = [
  {
    name: 'commune/unknown',
    files: flat('khanh-hoa-tay-nha-trang', 'phường Tây Nha Trangg'),
    lines: [
      'data/reports/2025-07.csv:2:A «commune» — Không tìm thấy xã, phường "phường Tây Nha Trangg" trong communes.csv. Tên gần nhất là "phường Tây Nha Trang". Hãy sửa lại tên, hoặc thêm đơn vị vào communes.csv. [commune/unknown]',
    ],
  },
  {
    name: 'commune/ambiguous',
    files: report('"commune": "khanh-hoa-vinh-thanh"', '"commune": "Vĩnh Thạnh"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «commune» — Có 2 đơn vị cùng được gọi là "Vĩnh Thạnh": khanh-hoa-vinh-thanh (xã Vĩnh Thạnh, Khánh Hòa, 22393, … → 30/6/2025); binh-dinh-vinh-thanh (thị trấn Vĩnh Thạnh, Bình Định, 21786, … → 30/6/2025). Không thể tự chọn một đơn vị. Hãy ghi mã định danh của đơn vị, là phần đứng trước dấu ngoặc. [commune/ambiguous]',
    ],
  },
  {
    name: 'commune/not-valid',
    files: flat('khanh-hoa-tay-nha-trang', 'xã Vĩnh Thạnh'),
    lines: [
      'data/reports/2025-07.csv:2:A «commune» — Đơn vị "xã Vĩnh Thạnh" không tồn tại suốt thời gian từ 1/7/2025 đến 31/7/2025. Trong communes.csv có: khanh-hoa-vinh-thanh (xã Vĩnh Thạnh, Khánh Hòa, 22393, … → 30/6/2025). Hãy chọn đúng đơn vị của thời gian đó, hoặc sửa lại ngày. [commune/not-valid]',
    ],
  },
  {
    name: 'commune/short-code',
    files: flat('khanh-hoa-tay-nha-trang', '4'),
    lines: [
      'data/reports/2025-07.csv:2:A «commune» — Mã "4" không đủ năm chữ số. Excel thường xóa các số 0 ở đầu mã. Nếu mã đúng là 00004 thì hãy ghi đủ; an toàn nhất là ghi mã định danh của đơn vị. [commune/short-code]',
    ],
  },
  {
    name: 'commune/kind',
    files: communes('thị trấn', 'TT'),
    lines: [
      'data/communes.csv:6:C «kind» — Loại đơn vị "TT" không đúng. Trang chia đơn vị theo bốn loại. Hãy ghi xã, phường, thị trấn hoặc đặc khu. [commune/kind]',
    ],
  },
  {
    name: 'commune/code',
    files: communes('00004', '4'),
    lines: [
      'data/communes.csv:7:F «code» — Mã đơn vị "4" không đúng. Mã đơn vị hành chính cấp xã có đúng năm chữ số, kể cả số 0 ở đầu. Hãy ghi đủ, ví dụ 00004, hoặc để trống. [commune/code]',
    ],
  },
  {
    name: 'commune/duplicate-id',
    files: communes('ha-noi-ba-dinh', 'khanh-hoa-tay-nha-trang'),
    lines: [
      'data/communes.csv:7:A «id» — Mã định danh "khanh-hoa-tay-nha-trang" đã có ở dòng 3. Mỗi đơn vị cần một mã riêng vì mã là địa chỉ trang. Hãy đổi mã, hoặc xóa một dòng. [commune/duplicate-id]',
    ],
  },
  {
    name: 'commune/code-overlap',
    files: communes('00004', '22390'),
    lines: [
      'data/communes.csv:7:F «code» — Mã đơn vị "22390" đang thuộc về "khanh-hoa-tay-nha-trang" (dòng 3) trong cùng thời gian. Một mã chỉ thuộc một đơn vị tại một thời điểm. Hãy sửa mã, hoặc sửa ngày hiệu lực valid_from, valid_to. [commune/code-overlap]',
    ],
  },
  {
    name: 'commune/successor-unknown',
    files: communes('hai-phong-nam-thanh-mien,\n', 'hai-phong-nam-thanh-mie,\n'),
    lines: [
      'data/communes.csv:4:I «successor» — Đơn vị kế tục "hai-phong-nam-thanh-mie" không có trong communes.csv. Liên kết tới đơn vị mới sẽ không dẫn đến đâu. Mã gần nhất là "hai-phong-nam-thanh-mien". Hãy sửa lại mã, hoặc thêm đơn vị đó. [commune/successor-unknown]',
    ],
  },
  {
    name: 'commune/successor-cycle',
    files: communes('22390,2025-07-01,,,', '22390,2025-07-01,,khanh-hoa-vinh-thanh,'),
    lines: [
      'data/communes.csv:2:I «successor» — Các đơn vị kế tục nối thành vòng: khanh-hoa-vinh-thanh → khanh-hoa-tay-nha-trang → khanh-hoa-vinh-thanh. Một đơn vị không thể kế tục chính nó. Hãy sửa cột successor. [commune/successor-cycle]',
    ],
  },
  {
    name: 'field/unknown',
    files: flat('Hộ tịch', 'Hộ tich'),
    lines: [
      'data/reports/2025-07.csv:2:E «field» — Không có lĩnh vực "Hộ tich" trong fields.csv. Tên gần nhất là "Hộ tịch". Hãy sửa lại tên, hoặc thêm lĩnh vực hay tên gọi khác vào fields.csv. [field/unknown]',
    ],
  },
  {
    name: 'field/repeated',
    files: edit(`${REPORT}/dossiers.csv`, 'Chứng thực', 'Lĩnh vực Hộ tịch'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv:3 — Lĩnh vực "Lĩnh vực Hộ tịch" đã có ở dòng 2 của bảng này. Cùng một lĩnh vực không được ghi hai lần. Hãy gộp hai dòng, hoặc sửa lại tên. [field/repeated]',
    ],
  },
  {
    name: 'field/duplicate-id',
    files: edit('fields.csv', 'nguoi-co-cong', 'ho-tich'),
    lines: [
      'data/fields.csv:4:A «id» — Mã lĩnh vực "ho-tich" đã có ở dòng 2. Mỗi lĩnh vực cần một mã riêng vì mã là địa chỉ trang. Hãy đổi mã, hoặc xóa một dòng. [field/duplicate-id]',
    ],
  },
  {
    name: 'field/duplicate-name',
    files: edit('fields.csv', 'NCC', 'hộ tịch'),
    lines: [
      'data/fields.csv:4:C «aliases» — Tên "hộ tịch" đã thuộc về lĩnh vực "ho-tich" (dòng 2). Một tên không thể chỉ hai lĩnh vực. Hãy xóa tên này ở một trong hai dòng. [field/duplicate-name]',
    ],
  },
  {
    name: 'form/unknown',
    files: report('mau-1', 'mau-2'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «form» — Không có biểu mẫu "mau-2" trong thư mục forms. Tên gần nhất là "mau-1". Biểu mẫu cho biết dòng nào của phụ lục là số hồ sơ. Hãy sửa lại tên, hoặc thêm tệp forms/mau-2.csv. [form/unknown]',
    ],
  },
  {
    name: 'form/quantity',
    files: edit('forms/mau-1.csv', 'on_time_rate', 'on_time_rat'),
    lines: [
      'data/forms/mau-1.csv:3:D «quantity» — Không có đại lượng "on_time_rat". Đại lượng phải là tên cột hồ sơ, on_time_rate hoặc online_rate. Tên gần nhất là "on_time_rate". Hãy sửa lại, hoặc để trống. [form/quantity]',
    ],
  },
  {
    name: 'form/value-in',
    files: edit('forms/mau-1.csv', 'value remark', 'value note'),
    lines: [
      'data/forms/mau-1.csv:4:E «value_in» — "value note" không chỉ đúng cột chứa số liệu. Chỉ nhận các từ value, unit, remark, cách nhau một dấu cách. Hãy sửa lại, hoặc để trống. [form/value-in]',
    ],
  },
  {
    name: 'form/row-not-found',
    files: edit(`${REPORT}/indicators.csv`, '- Số hồ sơ đã tiếp nhận', '- Số hồ sơ tiếp nhận mới'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv — Phụ lục không có dòng "- Số hồ sơ đã tiếp nhận" (forms/mau-1.csv, dòng 4, đại lượng received). Dòng gần nhất của phụ lục là dòng 4: "- Số hồ sơ tiếp nhận mới". Hãy thêm dòng còn thiếu vào phụ lục (để trống số liệu nếu báo cáo không ghi), hoặc sửa lại biểu mẫu. [form/row-not-found]',
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv:4 — Biểu mẫu forms/mau-1.csv không có dòng "- Số hồ sơ tiếp nhận mới". Dòng gần nhất của biểu mẫu là dòng 4: "- Số hồ sơ đã tiếp nhận". Hãy sửa lại số thứ tự, tên chỉ tiêu cho đúng bản in, hoặc thêm dòng này vào biểu mẫu. [form/row-unknown]',
    ],
  },
];
