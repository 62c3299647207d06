import type { ProblemParams } from '../domain/diagnostic.ts';

type RegistryCode = Extract<
  keyof ProblemParams,
  `commune/${string}` | `field/${string}` | `form/${string}` | `indicator/${string}` | `target/${string}`
>;
type RegistryTexts = { readonly [Code in RegistryCode]: (params: ProblemParams[Code]) => string };

export const REGISTRY_TEXTS: RegistryTexts = {
  'commune/unknown': ({ printed, nearest }) =>
    `Không tìm thấy xã, phường "${printed}" trong communes.csv. ${nearest === null ? 'Không có tên nào gần giống.' : `Tên gần nhất là "${nearest}".`} Hãy sửa lại tên, hoặc thêm đơn vị vào communes.csv.`,
  'commune/ambiguous': ({ printed, candidates }) =>
    `Có ${candidates.length} đơn vị cùng được gọi là "${printed}": ${candidates.join('; ')}. Không thể tự chọn một đơn vị. Hãy ghi mã định danh của đơn vị, là phần đứng trước dấu ngoặc.`,
  'commune/not-valid': ({ printed, from, to, candidates }) =>
    `Đơn vị "${printed}" không tồn tại suốt thời gian từ ${from} đến ${to}. Trong communes.csv có: ${candidates.join('; ')}. Hãy chọn đúng đơn vị của thời gian đó, hoặc sửa lại ngày.`,
  'commune/short-code': ({ printed, padded }) =>
    `Mã "${printed}" không đủ năm chữ số. Excel thường xóa các số 0 ở đầu mã. Nếu mã đúng là ${padded} thì hãy ghi đủ; an toàn nhất là ghi mã định danh của đơn vị.`,
  'commune/kind': ({ printed }) =>
    `Loại đơn vị "${printed}" không đúng. Trang chia đơn vị theo bốn loại. Hãy ghi xã, phường, thị trấn hoặc đặc khu.`,
  'commune/code': ({ printed }) =>
    `Mã đơn vị "${printed}" không đúng. Mã đơn vị hành chính cấp xã có đúng năm chữ số, kể cả số 0 ở đầu. Hãy ghi đủ, ví dụ 00004, hoặc để trống.`,
  'commune/duplicate-id': ({ id, firstRow }) =>
    `Mã định danh "${id}" đã có ở dòng ${firstRow}. Mỗi đơn vị cần một mã riêng vì mã là địa chỉ trang. Hãy đổi mã, hoặc xóa một dòng.`,
  'commune/code-overlap': ({ printed, otherId, otherRow }) =>
    `Mã đơn vị "${printed}" đang thuộc về "${otherId}" (dòng ${otherRow}) trong cùng thời gian. Một mã chỉ thuộc một đơn vị tại một thời điểm. Hãy sửa mã, hoặc sửa ngày hiệu lực valid_from, valid_to.`,
  'commune/successor-unknown': ({ printed, nearest }) =>
    `Đơn vị kế tục "${printed}" không có trong communes.csv. Liên kết tới đơn vị mới sẽ không dẫn đến đâu.${nearest === null ? '' : ` Mã gần nhất là "${nearest}".`} Hãy sửa lại mã, hoặc thêm đơn vị đó.`,
  'commune/successor-cycle': ({ chain }) =>
    `Các đơn vị kế tục nối thành vòng: ${chain.join(' → ')}. Một đơn vị không thể kế tục chính nó. Hãy sửa cột successor.`,
  'field/unknown': ({ printed, nearest }) =>
    `Không có lĩnh vực "${printed}" trong fields.csv. ${nearest === null ? 'Không có tên nào gần giống.' : `Tên gần nhất là "${nearest}".`} Hãy sửa lại tên, hoặc thêm lĩnh vực hay tên gọi khác vào fields.csv.`,
  'field/repeated': ({ label, firstRow }) =>
    `Lĩnh vực "${label}" đã có ở dòng ${firstRow} của bảng này. Cùng một lĩnh vực không được ghi hai lần. Hãy gộp hai dòng, hoặc sửa lại tên.`,
  'field/duplicate-id': ({ id, firstRow }) =>
    `Mã lĩnh vực "${id}" đã có ở dòng ${firstRow}. Mỗi lĩnh vực cần một mã riêng vì mã là địa chỉ trang. Hãy đổi mã, hoặc xóa một dòng.`,
  'field/duplicate-name': ({ name, otherId, otherRow }) =>
    `Tên "${name}" đã thuộc về lĩnh vực "${otherId}" (dòng ${otherRow}). Một tên không thể chỉ hai lĩnh vực. Hãy xóa tên này ở một trong hai dòng.`,
  'form/unknown': ({ printed, nearest }) =>
    `Không có biểu mẫu "${printed}" trong thư mục forms.${nearest === null ? '' : ` Tên gần nhất là "${nearest}".`} Biểu mẫu cho biết dòng nào của phụ lục là số hồ sơ. Hãy sửa lại tên, hoặc thêm tệp forms/${printed}.csv.`,
  'form/quantity': ({ printed, nearest }) =>
    `Không có đại lượng "${printed}". Đại lượng phải là tên cột hồ sơ, on_time_rate hoặc online_rate.${nearest === null ? '' : ` Tên gần nhất là "${nearest}".`} Hãy sửa lại, hoặc để trống.`,
  'form/value-in': ({ printed }) =>
    `"${printed}" không chỉ đúng cột chứa số liệu. Chỉ nhận các từ value, unit, remark, cách nhau một dấu cách. Hãy sửa lại, hoặc để trống.`,
  'form/row-not-found': ({ formFile, formRow, label, quantity, nearest }) =>
    `Phụ lục không có dòng "${label}" (${formFile}, dòng ${formRow}, đại lượng ${quantity}). ${nearest === null ? 'Không có dòng nào gần giống.' : `Dòng gần nhất của phụ lục là dòng ${nearest.row}: "${nearest.label}".`} Hãy thêm dòng còn thiếu vào phụ lục (để trống số liệu nếu báo cáo không ghi), hoặc sửa lại biểu mẫu.`,
  'form/row-unknown': ({ formFile, label, nearest }) =>
    `Biểu mẫu ${formFile} không có dòng "${label}". ${nearest === null ? 'Không có dòng nào của biểu mẫu gần giống.' : `Dòng gần nhất của biểu mẫu là dòng ${nearest.row}: "${nearest.label}".`} Hãy sửa lại số thứ tự, tên chỉ tiêu cho đúng bản in, hoặc thêm dòng này vào biểu mẫu.`,
  'form/parent': ({ printed }) =>
    `"${printed}" không chỉ đúng dòng cha. Dòng cha phải là số của một dòng đứng trước trong biểu mẫu này. Hãy sửa lại, hoặc để trống nếu dòng không nằm dưới dòng nào.`,
  'form/applies': ({ printed }) =>
    `Không nhận "${printed}" ở cột applies. Chỉ ghi no cho dòng không áp dụng cho cấp xã. Hãy ghi no, hoặc để trống.`,
  'form/indicator-repeated': ({ id, firstRow }) =>
    `Chỉ tiêu "${id}" đã gắn với dòng ${firstRow} của biểu mẫu này. Một chỉ tiêu chỉ có một dòng trong mỗi biểu mẫu. Hãy để trống một trong hai và ghi lý do ở cột unmapped.`,
  'form/unexplained': () =>
    'Dòng này chưa gắn với chỉ tiêu nào và cũng chưa ghi lý do. Không có dòng nào được bỏ qua mà không nói vì sao. Hãy ghi mã chỉ tiêu ở cột indicator, hoặc lý do ở cột unmapped.',
  'indicator/unknown': ({ printed, nearest }) =>
    `Không có chỉ tiêu "${printed}" trong indicators.csv. ${nearest === null ? 'Không có mã nào gần giống.' : `Mã gần nhất là "${nearest}".`} Hãy sửa lại mã, hoặc thêm chỉ tiêu vào indicators.csv.`,
  'indicator/duplicate-id': ({ id, firstRow }) =>
    `Mã chỉ tiêu "${id}" đã có ở dòng ${firstRow}. Mỗi chỉ tiêu cần một mã riêng vì mã là địa chỉ trang. Hãy đổi mã, hoặc xóa một dòng.`,
  'indicator/option': ({ printed, options }) =>
    `Không nhận "${printed}" ở cột này. Chỉ nhận: ${options.join(', ')}. Hãy chọn một trong các giá trị đó.`,
  'indicator/codes': ({ printed }) =>
    `Không đọc được các mã trả lời "${printed}". Mỗi mã gồm một số, dấu bằng và nghĩa. Hãy ghi như 0=Không|1=Có.`,
  'indicator/part': ({ printed, nearest }) =>
    `Tử số, mẫu số hoặc phần "${printed}" không có trong indicators.csv. ${nearest === null ? 'Không có mã nào gần giống.' : `Mã gần nhất là "${nearest}".`} Hãy sửa lại mã, hoặc thêm chỉ tiêu đó.`,
  'indicator/half-rate': () =>
    'Tỷ lệ này chỉ có một trong tử số và mẫu số. Thiếu một trong hai thì không tính lại được. Hãy ghi đủ cả hai, hoặc để trống cả hai.',
  'target/measure': ({ printed, nearest }) =>
    `Trang không có cách tính "${printed}".${nearest === null ? '' : ` Mã gần nhất là "${nearest}".`} Mục tiêu chỉ được so với đúng cách tính của nó. Hãy sửa lại mã, hoặc để trống nếu văn bản đếm việc khác.`,
  'target/threshold': ({ printed }) =>
    `Mức "${printed}" không phải tỷ lệ phần trăm dùng được. Mức phải lớn hơn 0 %, không quá 100 %, có dấu %, nhiều nhất hai chữ số thập phân. Hãy ghi như 98 % hoặc 98,5 %.`,
  'target/province': ({ printed, nearest }) =>
    `Tên tỉnh "${printed}" gần giống "${nearest}" trong communes.csv nhưng không trùng. Viết khác tên thì mục tiêu không được áp cho xã nào. Hãy ghi "${nearest}", hoặc để trống nếu mục tiêu áp dụng mọi nơi.`,
  'target/duplicate-id': ({ id, firstRow }) =>
    `Mã mục tiêu "${id}" đã có ở dòng ${firstRow}. Mỗi mục tiêu cần một mã riêng. Hãy đổi mã, hoặc xóa một dòng.`,
  'target/overlap': ({ otherId, otherRow }) =>
    `Mục tiêu này cùng cách tính, cùng nơi áp dụng và trùng thời gian với "${otherId}" (dòng ${otherRow}). Cùng lúc chỉ có một mức, nếu không trang sẽ vẽ cả hai. Hãy sửa ngày của một trong hai dòng, hoặc xóa một dòng.`,
};
