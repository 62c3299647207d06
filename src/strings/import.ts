import type { TableKind } from '../domain/import-question.ts';
import type { Span } from '../domain/period.ts';
import { formatSpan } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { TABLE_KIND_NAMES } from './import-questions.ts';
import { PASS_OPTIONS } from './pass-options.ts';

/** What `npm run data:import` says, but for its questions. */
export const IMPORT = {
  usage:
    'Cách dùng: npm run data:import -- TỆP… [lựa chọn]\n' +
    'Đọc tệp Excel (.xlsx), Word (.docx), HTML, CSV hoặc JSON của một báo cáo, nhận ra các bảng và ghi vào thư mục số liệu (biến DATA_DIR, mặc định: data).\n' +
    '  --commune MÃ           đơn vị (cột id của communes.csv)\n' +
    '  --period KỲ            kỳ báo cáo: 2024-05, 2023-Q3, 2023-H1, 2023-9M, 2023\n' +
    '  --from NGÀY --to NGÀY  ngày thật của số liệu; --no-dates nếu báo cáo không ghi\n' +
    '  --cumulative yes|no    số lũy kế từ đầu năm báo cáo hay không\n' +
    '  --form TÊN             biểu mẫu của phụ lục (thư mục forms); none là không theo biểu mẫu\n' +
    '  --tables 1,3           chỉ lấy các bảng này, theo số trong danh sách\n' +
    '  --dot-thousands        số 1,134 lưu trong ô đếm là 1.134\n' +
    '  --report TÊN           tên thư mục báo cáo, ví dụ 2023-quy-3\n' +
    '  --title, --source      tên báo cáo, nguồn số liệu\n' +
    '  --replace              thay báo cáo đã có\n' +
    '  --dry-run              chỉ xem, không ghi gì' +
    PASS_OPTIONS,
  unknownOption: (option: string) => `Không hiểu "${option}".`,
  repeatedOption: (option: string) => `"${option}" được ghi hai lần.`,
  noFiles: 'Chưa nêu tệp nào để nhập.',
  crashed: (message: string) =>
    `Chương trình nhập gặp lỗi ngoài dự kiến: ${message}. Chưa có gì được ghi. Đây là lỗi của chương trình; hãy báo cho người bảo trì.`,

  unreadable: 'Không đọc được tệp, nên chưa ghi gì:',
  filesHeading: 'Đã đọc:',
  file: (name: string, tableCount: number, textCount: number) =>
    `  ${name}: ${formatCount(tableCount)} bảng${textCount > 0 ? `, ${formatCount(textCount)} đoạn chữ` : ''}`,
  tablesHeading: 'Nhận ra:',
  table: (number: number, place: string, kind: TableKind, rowCount: number) =>
    `  ${number}. ${place}: ${TABLE_KIND_NAMES[kind]}, ${formatCount(rowCount)} dòng`,
  tableLeftOut: ' (không lấy)',
  strangersHeading: 'Không hiểu, không đưa vào:',
  stranger: (place: string, rowCount: number, columnCount: number, words: string) =>
    `  ${place}: ${formatCount(rowCount)} dòng, ${formatCount(columnCount)} cột, bắt đầu bằng “${words}”`,
  strangersMore: (line: string, count: number) => `${line}; và ${count} bảng tiếp theo có cùng tiêu đề`,
  proposalsHeading: 'Lấy từ các dòng trong tệp (sai thì chạy lại với lựa chọn tương ứng):',
  commune: (id: string, name: string, cited: string) => `  Đơn vị: ${id} (${name}), theo ${cited}`,
  period: (id: string, name: string, cited: string) => `  Kỳ báo cáo: ${id} (${name}), theo ${cited}`,
  dates: (span: Span, cited: string) => `  Ngày: ${formatSpan(span)}, theo ${cited}`,
  title: (value: string, cited: string) => `  Tên báo cáo: ${value}, theo ${cited}`,
  number: (value: string, cited: string) => `  Số: ${value}, theo ${cited}`,
  issued: (value: string, cited: string) => `  Ngày ban hành: ${value}, theo ${cited}`,
  form: (id: string) => `  Biểu mẫu của phụ lục: ${id}, vì mọi dòng đều khớp`,
  cumulative: (isCumulative: boolean) =>
    `  Số liệu ${isCumulative ? 'lũy kế từ đầu năm báo cáo' : 'chỉ của kỳ, không lũy kế'}, theo tên kỳ`,
  tableTitle: (file: string, title: string, span: string | null) =>
    `  Tên bảng ${file}: ${title}${span === null ? '' : `; ngày riêng của bảng: ${span}`}`,
  rowSpan: (rows: string, span: Span, label: string) =>
    `  Dòng ${rows} của indicators.csv có ngày riêng ${formatSpan(span)}, theo tên dòng “${label}”`,
  remarksHeading: 'Lưu ý:',
  contradiction: (option: string, cited: string) => `  Lựa chọn ${option} khác với dòng ${cited}.`,
  repeatedHeaders: (file: string, count: number) =>
    `  ${file}: bỏ ${count} lần tiêu đề in lại ở đầu trang, nối các trang.`,
  joinedParts: (file: string, count: number) => `  ${file}: ghép ${count} bảng thành một.`,
  headlessParts: (file: string, count: number) =>
    `  ${file}: nối ${count} bảng không có tiêu đề, đứng ngay sau và có cùng số cột.`,
  splitRows: (file: string, count: number) => `  ${file}: nối lại ${count} dòng bị ngắt do sang trang.`,
  formHeading: (file: string, number: string, label: string) =>
    `  ${file}: tiêu đề “${label}” không có số, ghi là “${number}” theo biểu mẫu.`,
  cut: (cited: string) => `  Không lấy phần dưới bảng (ghi chú, nơi nhận, chữ ký), từ dòng ${cited}.`,
  threeDecimals: (place: string, text: string) =>
    `  ${place}: đọc là ${text} (dấu phẩy thập phân), đúng như số lưu trong ô. Nếu bản in là số hàng nghìn, hãy sửa ô trong Excel.`,
  rewritten: (place: string, shown: string, written: string) =>
    `  ${place}: ô hiện “${shown}”, số lưu trong ô là ${written}; ghi ${written}.`,
  keptStatements: (count: number) =>
    `  Giữ lại ${formatCount(count)} số nêu bằng lời và các ghi chú của report.json đang có.`,
  droppedTable: (file: string) =>
    `  ${file} của báo cáo đang có không nằm trong lần nhập này nên bị bỏ. Nếu cần giữ, hãy nhập cùng lúc cả bảng đó.`,
  restored: (path: string) => `Lần nhập trước bị ngắt giữa chừng; đã đặt lại báo cáo cũ ở ${path}.`,

  questionsHeading: (count: number) => `Còn ${count} điều chưa rõ, nên chưa ghi gì:`,
  question: (number: number, text: string) => `${number}. ${text}`,
  answer: (option: string, meaning: string) => `     ${option}   (${meaning})`,
  askAgain: 'Hãy chạy lại lệnh này, thêm lựa chọn trả lời từng điều.',
  registriesBroken:
    'Danh bạ trong thư mục số liệu chưa đọc được, nên chưa nhận ra đơn vị, lĩnh vực. Hãy sửa các lỗi trên rồi chạy lại. Chưa có gì được ghi.',
  errorsHeading: (count: number) => `Có ${formatCount(count)} lỗi trong số liệu vừa đọc, nên chưa ghi gì:`,
  error: (place: string, text: string, code: string) => `  ${place} — ${text} [${code}]`,
  fixErrors: 'Hãy sửa trong tệp gốc rồi chạy lại.',
  elsewhere: (count: number, files: readonly string[]) =>
    `Các tệp khác trong thư mục số liệu đang có ${formatCount(count)} lỗi (${files.join(', ')}). Báo cáo này vẫn được ghi, nhưng trang chỉ dựng được sau khi sửa; xem bằng npm run data:check.`,
  dryRun: (path: string) => `Xem thử, chưa ghi gì. Sẽ ghi vào ${path}:`,
  written: (path: string) => `Đã ghi vào ${path}:`,
  writtenFile: (name: string) => `  ${name}`,
  findingsHeading: (count: number) =>
    count === 0
      ? 'Không có điểm nào chưa khớp trong báo cáo này.'
      : `${formatCount(count)} điểm chưa khớp (sẽ được công bố cạnh số liệu; xin đừng sửa số cho khớp):`,
  findingsUnknown:
    'Chưa kiểm được các điểm chưa khớp vì thư mục số liệu còn lỗi ở nơi khác; chạy npm run data:check sau khi sửa.',
  nextHeading: 'Việc tiếp theo:',
  nextReport: [
    '  1. Mở report.json bằng Notepad, xem lại tên báo cáo, nguồn và ghi chú.',
    '  2. Lời văn của báo cáo không được đọc. Số nêu bằng lời cần công bố thì ghi vào khóa statements của report.json (xem data/README.md).',
    '  3. Mở các tệp .csv bằng Notepad (bấm đúp mở bằng Excel thì chữ có dấu có thể hỏng), xem lại cột ghi chú: không công bố tên người, câu văn của báo cáo.',
    '  4. Chạy npm run data:check, rồi tải các tệp vừa ghi lên kho số liệu.',
  ],
  nextFlat: ['  Chạy npm run data:check, rồi tải tệp vừa ghi lên kho số liệu.'],
} as const;
