import { chmod, mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { formatDiagnostic, PROBLEM_CODES } from '../../src/strings/diagnostics.ts';
import { changeFolder, type Files, listProblems, SOUND_FOLDER, withFolder } from './data-folder.ts';

const REPORT = 'reports/khanh-hoa-vinh-thanh/2023-quy-3';
const REPORT_FILES = ['report.json', 'dossiers.csv', 'indicators.csv'];
const WITHOUT_REPORTS: Files = Object.fromEntries(
  Object.keys(SOUND_FOLDER).flatMap((path) => (path.startsWith('reports/') ? [[path, null]] : [])),
);

function edit(path: string, from: string | RegExp, to: string): Files {
  return { [path]: read(path).replace(from, to) };
}

function read(path: string): string {
  const text = SOUND_FOLDER[path];
  if (text === undefined) throw new Error(`the sound folder has no ${path}`);
  return text;
}

const flat = (from: string | RegExp, to: string) => edit('reports/2025-07.csv', from, to);
const communes = (from: string | RegExp, to: string) => edit('communes.csv', from, to);
const report = (from: string | RegExp, to: string) => edit(`${REPORT}/report.json`, from, to);

/** The report once more in another folder, changed in one place. */
function copyReport(folder: string, from: string, to: string): Files {
  return Object.fromEntries(
    REPORT_FILES.map((name) => [`${folder}/${name}`, read(`${REPORT}/${name}`).replace(from, to)]),
  );
}

const REPORT_GONE: Files = Object.fromEntries(REPORT_FILES.map((name) => [`${REPORT}/${name}`, null]));

interface Case {
  /** The code of the first line, and what sets the case apart. */
  readonly name: string;
  readonly files: Files;
  readonly lines: readonly string[];
}

/** Every mistake with every word a maintainer reads about it. */
const CASES: readonly Case[] = [
  {
    name: 'folder/no-reports',
    files: WITHOUT_REPORTS,
    lines: [
      'data/reports — Chưa có báo cáo nào. Nếu dựng trang lúc này, mọi số liệu đã công bố sẽ biến mất. Hãy đặt ít nhất một tệp .csv, .json hoặc một thư mục báo cáo vào đây. [folder/no-reports]',
    ],
  },
  {
    name: 'file/missing',
    files: { 'fields.csv': null },
    lines: [
      'data/fields.csv — Thiếu tệp bắt buộc này. Không có nó thì không biết đơn vị, lĩnh vực hoặc người công bố. Hãy tạo lại tệp, hoặc lấy lại bản đã lưu trước đó. [file/missing]',
    ],
  },
  {
    name: 'file/type',
    files: { 'reports/thang-8.xlsx': 'x' },
    lines: [
      'data/reports/thang-8.xlsx — Tệp đuôi .xlsx không đọc được. Ở đây chỉ đọc tệp .csv (và .json trong thư mục reports). Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)", rồi thay tệp này bằng tệp vừa lưu. [file/type]',
    ],
  },
  {
    name: 'file/empty',
    files: { 'reports/2025-08.csv': '\n' },
    lines: [
      'data/reports/2025-08.csv — Tệp trống. Không có gì để đọc, có thể lần lưu trước bị lỗi. Hãy lưu lại tệp có nội dung, hoặc xóa tệp này. [file/empty]',
    ],
  },
  {
    name: 'file/spreadsheet',
    files: { 'reports/2025-08.csv': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]) },
    lines: [
      'data/reports/2025-08.csv — Nội dung là tệp Excel hoặc Word, chỉ có đuôi tệp được đổi. Đổi đuôi không biến tệp thành văn bản. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)", rồi thay tệp này bằng tệp vừa lưu. [file/spreadsheet]',
    ],
  },
  {
    name: 'file/encoding',
    files: { 'reports/2025-08.csv': new Uint8Array([...Buffer.from('commune,period\n'), 0xd0, 0x20]) },
    lines: [
      'data/reports/2025-08.csv — Tệp không phải văn bản UTF-8, chỗ sai đầu tiên ở khoảng dòng 2. Chữ tiếng Việt sẽ bị hỏng nếu đọc tiếp. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)", rồi thay tệp này bằng tệp vừa lưu. [file/encoding]',
    ],
  },
  {
    name: 'file/lost-characters',
    files: { 'reports/2025-08.csv': 'commune,period,from,to\n\n\u0110\ufffd' },
    lines: [
      'data/reports/2025-08.csv — Có ký tự đã bị mất (hiện là �), chỗ đầu tiên ở khoảng dòng 3. Tệp từng được lưu sai bảng mã nên không khôi phục được chữ. Hãy lấy lại tệp gốc rồi lưu kiểu "CSV UTF-8 (Comma delimited) (*.csv)". [file/lost-characters]',
    ],
  },
  {
    name: 'csv/quotes',
    files: flat('Hộ tịch', '"Hộ tịch'),
    lines: [
      'data/reports/2025-07.csv:2 — Dấu ngoặc kép không khép kín từ dòng này. Các ô phía sau sẽ bị gộp làm một. Hãy mở tệp bằng Excel, sửa ô có dấu " thừa hoặc thiếu, rồi lưu lại. [csv/quotes]',
    ],
  },
  {
    name: 'table/no-header',
    files: { 'fields.csv': 'ho-tich\n' },
    lines: [
      'data/fields.csv — Không tìm thấy dòng tiêu đề. Không có tiêu đề thì không biết cột nào là gì. Hãy thêm dòng tiêu đề, ít nhất có: "id" (hoặc "Mã định danh"), "name" (hoặc "Tên lĩnh vực"), "aliases" (hoặc "Tên gọi khác"). [table/no-header]',
    ],
  },
  {
    name: 'table/no-rows',
    files: { [`${REPORT}/dossiers.csv`]: 'STT,Lĩnh vực,Tổng số tiếp nhận\n' },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv — Bảng chỉ có tiêu đề, không có dòng số liệu nào. Bảng trống thường là do lưu nhầm. Hãy thêm số liệu, hoặc xóa tệp này. [table/no-rows]',
    ],
  },
  {
    name: 'table/second-total',
    files: edit(`${REPORT}/dossiers.csv`, /$/, ',Cộng,1.088,206\n'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv:5 — Bảng có hai dòng tổng cộng, dòng trước là dòng 4. Không biết dòng nào là tổng của cả bảng. Hãy giữ một dòng tổng cộng. [table/second-total]',
    ],
  },
  {
    name: 'header/unknown',
    files: flat('carried_over', 'Từ kỳ trướt'),
    lines: [
      'data/reports/2025-07.csv:1:I «Từ kỳ trướt» — Không nhận ra tên cột "Từ kỳ trướt". Cột không rõ nghĩa thì số liệu trong cột không được dùng. Tên gần nhất là "Từ kỳ trước"; hãy sửa lại tên cột, hoặc xóa cột. [header/unknown]',
    ],
  },
  {
    name: 'header/ambiguous',
    files: flat('received,', 'Tổng số,'),
    lines: [
      'data/reports/2025-07.csv:1:F «Tổng số» — Tên cột "Tổng số" chưa đủ rõ. Bảng không có tiêu đề gộp phía trên nên không biết đó là tổng của phần nào. Hãy ghi rõ một trong các tên: "Tổng số tiếp nhận", "Tổng số đã giải quyết", "Tổng số đang giải quyết". [header/ambiguous]',
    ],
  },
  {
    name: 'header/duplicate',
    files: flat('received_online', 'Tổng số tiếp nhận'),
    lines: [
      'data/reports/2025-07.csv:1:G «Tổng số tiếp nhận» — Cột này trùng với cột thứ 6. Hai cột cùng nghĩa thì không biết lấy số nào. Hãy xóa một cột, hoặc sửa lại tên cột. [header/duplicate]',
    ],
  },
  {
    name: 'header/missing',
    files: flat('period,', 'Ghi chú,'),
    lines: [
      'data/reports/2025-07.csv:1 — Thiếu cột bắt buộc: "period" (hoặc "Kỳ báo cáo"). Không có cột này thì không đọc được các dòng bên dưới. Hãy thêm cột vào dòng tiêu đề. [header/missing]',
    ],
  },
  {
    name: 'header/blank',
    files: flat('received_direct', ''),
    lines: [
      'data/reports/2025-07.csv:2:H — Ô "3" nằm dưới cột không có tên. Không biết số liệu này là gì nên không bỏ qua được. Hãy đặt tên cho cột, hoặc xóa ô. [header/blank]',
    ],
  },
  {
    name: 'row/width',
    files: flat('10,6,3,1', '10,6,3'),
    lines: [
      'data/reports/2025-07.csv:2 — Dòng này có 8 ô, trong khi tiêu đề có 9 cột. Số ô lệch thì số liệu có thể nằm sai cột. Hãy mở tệp bằng Excel, kiểm tra dòng này; ô không có số liệu thì ghi dấu -. [row/width]',
    ],
  },
  {
    name: 'row/width in a row with too many cells',
    files: flat('10,6,3,1', '10,6,3,1,5'),
    lines: [
      'data/reports/2025-07.csv:2 — Dòng này có 10 ô, trong khi tiêu đề có 9 cột. Số ô lệch thì số liệu có thể nằm sai cột. Hãy mở tệp bằng Excel, kiểm tra dòng này; ô không có số liệu thì ghi dấu -. [row/width]',
    ],
  },
  {
    name: 'row/duplicate',
    files: flat(',,30', ',hộ tịch,30'),
    lines: [
      'data/reports/2025-07.csv:3 — Dòng này trùng đơn vị, kỳ, ngày và lĩnh vực với dòng 2 của tệp reports/2025-07.csv. Cùng một số liệu không được ghi hai lần. Hãy xóa một dòng, hoặc sửa lại lĩnh vực hay kỳ. [row/duplicate]',
    ],
  },
  {
    name: 'cell/required',
    files: flat('khanh-hoa-tay-nha-trang,', ','),
    lines: [
      'data/reports/2025-07.csv:2:A «commune» — Ô bắt buộc đang trống. Thiếu ô này thì không dùng được cả dòng. Hãy điền vào ô. [cell/required]',
    ],
  },
  {
    name: 'cell/not-integer',
    files: flat('10,6', '"1,5",6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "1,5" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
    ],
  },
  {
    name: 'cell/not-integer in an appendix',
    files: edit(`${REPORT}/indicators.csv`, '1.134', '"1.134,5"'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv:4:D «Số liệu» — Giá trị "1.134,5" không phải số nguyên. Dòng này đếm theo đơn vị "Hồ sơ". Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
    ],
  },
  {
    name: 'cell/ambiguous-grouping',
    files: flat('10,6', '"13,188",6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "13,188" hiểu được theo hai cách. Dấu trong số có thể là dấu tách hàng nghìn hoặc dấu thập phân. Hãy bỏ dấu phẩy, hoặc dùng dấu chấm để tách hàng nghìn, ví dụ 1.134. [cell/ambiguous-grouping]',
    ],
  },
  {
    name: 'cell/negative',
    files: flat('10,6', '-3,6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "-3" là số âm. Số lượng, tỷ lệ và số tiền trong báo cáo không thể âm. Hãy kiểm tra lại số; nếu không có số liệu thì chỉ ghi dấu -. [cell/negative]',
    ],
  },
  {
    name: 'cell/unreadable',
    files: flat('10,6', 'mười,6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Không đọc được giá trị "mười". Ô này phải là một số. Hãy nhập số nguyên không âm, ví dụ 12 hoặc 1.134; nếu không có số liệu thì để trống hoặc ghi dấu -. [cell/unreadable]',
    ],
  },
  {
    name: 'cell/too-large',
    files: flat('10,6', '12345678901234567890,6'),
    lines: [
      'data/reports/2025-07.csv:2:F «received» — Giá trị "12345678901234567890" quá lớn. Không báo cáo nào có số lớn như vậy, có thể hai ô bị dính vào nhau. Hãy kiểm tra lại số. [cell/too-large]',
    ],
  },
  {
    name: 'cell/date',
    files: flat('2025-07-01,', 'tháng 7,'),
    lines: [
      'data/reports/2025-07.csv:2:C «from» — Không đọc được ngày "tháng 7". Ngày phải có đủ ngày, tháng, năm. Hãy ghi như 14/6/2023 hoặc 2023-06-14. [cell/date]',
    ],
  },
  {
    name: 'cell/date-impossible',
    files: flat('2025-07-31', '31/6/2025'),
    lines: [
      'data/reports/2025-07.csv:2:D «to» — Ngày "31/6/2025" không có trong lịch. Có thể ngày và tháng bị đổi chỗ. Hãy kiểm tra lại, ghi theo thứ tự ngày/tháng/năm, ví dụ 14/6/2023. [cell/date-impossible]',
    ],
  },
  {
    name: 'cell/url',
    files: communes('https://example.org', 'javascript:alert(1)'),
    lines: [
      'data/communes.csv:3:J «website» — "javascript:alert(1)" không phải địa chỉ trang mạng dùng được. Chỉ nhận địa chỉ bắt đầu bằng https://, http:// hoặc mailto:. Hãy sửa lại địa chỉ, hoặc để trống. [cell/url]',
    ],
  },
  {
    name: 'cell/id',
    files: communes('hai-duong-chi-lang-nam,', 'Chi Lăng Nam,'),
    lines: [
      'data/communes.csv:4:A «id» — Mã định danh "Chi Lăng Nam" không đúng cách viết. Mã này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Hãy sửa lại, ví dụ khanh-hoa-vinh-thanh. [cell/id]',
    ],
  },
  {
    name: 'period/reversed',
    files: flat('2025-07-31', '30/6/2025'),
    lines: [
      'data/reports/2025-07.csv:2:D «to» — Ngày bắt đầu 2025-07-01 sau ngày kết thúc 30/6/2025. Một khoảng thời gian phải bắt đầu trước khi kết thúc. Hãy kiểm tra lại hai ngày. [period/reversed]',
    ],
  },
  {
    name: 'period/half-span',
    files: report('"to": "2023-09-13"', '"to": null'),
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «to» — Chỉ có một trong hai ngày. Một khoảng thời gian cần cả ngày bắt đầu và ngày kết thúc. Hãy ghi đủ from và to, hoặc để trống cả hai. [period/half-span]',
    ],
  },
  {
    name: 'period/no-letters',
    files: flat('2025-07,', '…,'),
    lines: [
      'data/reports/2025-07.csv:2:B «period» — Tên kỳ "…" không có chữ hoặc số nào. Tên kỳ được dùng làm địa chỉ trang. Hãy ghi tên kỳ, ví dụ 2023-Q3. [period/no-letters]',
    ],
  },
  {
    name: 'period/like-canonical',
    files: flat('2025-07,', '7/2025,'),
    lines: [
      'data/reports/2025-07.csv:2:B «period» — Tên kỳ "7/2025" gần giống tên chuẩn nhưng viết khác. Viết khác thì không so sánh được với các kỳ cùng loại. Hãy ghi tháng như 2024-05, quý như 2023-Q3, 6 tháng như 2023-H1, 9 tháng như 2023-9M, năm như 2023. [period/like-canonical]',
    ],
  },
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
    ],
  },
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
      'data/reports/khanh-hoa-vinh-thanh/Quý 3/report.json — Tên thư mục báo cáo "Quý 3" không đúng cách viết. Tên này nằm trong địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Hãy đổi tên thư mục, ví dụ 2023-quy-3. [report/id]',
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
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json — Tệp JSON viết sai ở khoảng dòng 3. Thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc. Hãy so với một tệp đúng rồi sửa lại, hoặc dùng tệp .csv thay cho .json. [json/syntax]',
    ],
  },
  {
    name: 'json/syntax in a file that breaks off',
    files: { 'reports/a.json': '[{"commune":' },
    lines: [
      'data/reports/a.json — Tệp JSON viết sai. Thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc. Hãy so với một tệp đúng rồi sửa lại, hoặc dùng tệp .csv thay cho .json. [json/syntax]',
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

test.each(CASES)('$name', async ({ files, lines }) => {
  expect(await listProblems(changeFolder(files))).toEqual(lines);
});

interface DiskCase {
  readonly name: string;
  readonly spoil: (root: string) => Promise<unknown>;
  readonly lines: readonly string[];
}

/** Mistakes that are in the file system, not in the content. */
const DISK_CASES: readonly DiskCase[] = [
  {
    name: 'file/unreadable: a folder in place of a registry',
    spoil: async (root) => {
      await rename(join(root, 'fields.csv'), join(root, 'fields-cu.csv'));
      await mkdir(join(root, 'fields.csv'));
    },
    lines: [
      'data/fields.csv — Không đọc được tệp. Có thể đây không phải tệp thường, hoặc tệp đang bị khóa. Hãy đóng chương trình đang mở tệp, kiểm tra quyền đọc rồi chạy lại. [file/unreadable]',
    ],
  },
  {
    name: 'file/symlink: a link out of the data folder',
    spoil: (root) => symlink('/etc/hostname', join(root, 'reports/2025-08.csv')),
    lines: [
      'data/reports/2025-08.csv — Đây là liên kết không trỏ tới tệp trong thư mục số liệu. Vì an toàn, tệp bên ngoài không được đọc. Hãy chép hẳn tệp vào đây thay cho liên kết. [file/symlink]',
    ],
  },
  {
    name: 'file/symlink: a linked folder outside',
    spoil: (root) => symlink('/etc', join(root, 'reports/khac')),
    lines: [
      'data/reports/khac — Đây là liên kết không trỏ tới tệp trong thư mục số liệu. Vì an toàn, tệp bên ngoài không được đọc. Hãy chép hẳn tệp vào đây thay cho liên kết. [file/symlink]',
    ],
  },
  {
    name: 'file/too-large',
    spoil: async (root) => {
      const path = join(root, 'reports/2025-08.csv');
      await writeFile(path, '');
      await truncate(path, 65 * 2 ** 20);
    },
    lines: [
      'data/reports/2025-08.csv — Tệp lớn hơn 64 MB. Tệp lớn như vậy thường là tệp chép nhầm. Hãy kiểm tra lại, hoặc chia bảng thành nhiều tệp nhỏ hơn. [file/too-large]',
    ],
  },
];

test.each(DISK_CASES)('$name', async ({ spoil, lines }) => {
  const found = await withFolder(SOUND_FOLDER, async (root) => {
    await spoil(root);
    return loadLines(root);
  });
  expect(found).toEqual(lines);
});

test('folder/missing', async () => {
  expect(await loadLines('/no/such/folder')).toEqual([
    'data — Không tìm thấy thư mục số liệu. Trang chỉ được dựng từ thư mục này. Hãy kiểm tra tên thư mục, hoặc đặt biến môi trường DATA_DIR trỏ đúng nơi. [folder/missing]',
  ]);
});

test('folder/unreadable', async () => {
  const found = await withFolder(SOUND_FOLDER, async (root) => {
    await mkdir(join(root, 'reports/khoa'));
    await chmod(join(root, 'reports/khoa'), 0o000);
    await chmod(root, 0o755);
    return asOrdinaryUser(() => loadLines(root));
  });
  expect(found).toEqual([
    'data/reports/khoa — Không mở được thư mục. Có thể thư mục bị khóa hoặc không có quyền đọc. Hãy kiểm tra quyền của thư mục rồi chạy lại. [folder/unreadable]',
  ]);
});

test('every code there is has its text held above', () => {
  const held = [...CASES, ...DISK_CASES].flatMap(({ lines }) =>
    lines.map((line) => /\[([^[\]]+)\]$/.exec(line)?.[1]),
  );
  const all = new Set([...held, 'folder/missing', 'folder/unreadable']);
  expect([...PROBLEM_CODES].sort()).toEqual([...all].sort());
});

async function loadLines(root: string): Promise<readonly string[]> {
  const result = await loadDataFolder(root);
  return result.kind === 'ok' ? [] : result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
}

/** A superuser may open every folder; this asks as somebody who may not. */
async function asOrdinaryUser<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.('nobody');
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
