import type { Files } from '../data-folder.ts';
import { type Case, flat } from './changes.ts';

const ISSUED = 'khanh-hoa-vinh-thanh/2023-quy-3';
const FLAT = 'khanh-hoa-tay-nha-trang/2025-07';

function corrections(...lines: readonly string[]): Files {
  return { 'corrections.csv': ['figure,old,new,date,reason', ...lines, ''].join('\n') };
}

function makeCase(
  name: string,
  lines: readonly string[],
  problems: readonly string[],
  files: Files = {},
): Case {
  return {
    name,
    files: { ...files, ...corrections(...lines) },
    lines: problems.map((problem) => `data/corrections.csv:${problem}`),
  };
}

/** What was corrected after it was published. */
export const CORRECTION_CASES: readonly Case[] = [
  makeCase('no corrections yet', [], []),
  {
    name: 'sound corrections',
    files: {
      'corrections.csv': [
        'Số liệu;Cũ;Mới;Ngày;Lý do',
        `${ISSUED}/dossiers/chung-thuc/received;850;848;5/1/2024;Nhập nhầm`,
        `${ISSUED}/dossiers/chung-thuc/received;;850;2023-12-01;Bổ sung`,
        `${ISSUED}/indicators/ty-le-dung-han/value;98,4 %;98,50%;5/1/2024;Nhập nhầm`,
        `${ISSUED}/indicators/so-ho-so-da-tiep-nhan/value;1.133;1134;5/1/2024;Nhập nhầm`,
        `${ISSUED}/period/report/from;15/06/2023;14/06/2023;5/1/2024;Ghi nhầm ngày`,
        `${ISSUED}/dossiers/ho-tich-cu;;;5/1/2024;Gộp vào Hộ tịch`,
        `${ISSUED}/dossiers/ho-tich-cu/received;3;4;2023-12-01;Nhập nhầm`,
        'khanh-hoa-vinh-thanh/2023-quy-2;;;5/1/2024;Rút báo cáo',
        `${FLAT}/dossiers/total/received;31;30;2025-09-01;Nhập nhầm`,
      ].join('\n'),
    },
    lines: [],
  },
  makeCase(
    'cell/required: figure, date and reason',
    [',1,2,,'],
    ['2:A «figure»', '2:D «date»', '2:E «reason»'].map(
      (place) =>
        `${place} — Ô bắt buộc đang trống. Thiếu ô này thì không dùng được cả dòng. Hãy điền vào ô. [cell/required]`,
    ),
  ),
  makeCase(
    'correction/figure',
    ['Xã Vĩnh Thạnh,1,2,2024-01-05,Nhầm', `${FLAT}/dossiers/total/received/them,1,2,2025-09-01,Nhầm`],
    [
      '2:A «figure» — "Xã Vĩnh Thạnh" không phải mã của một số liệu. Mã gồm đơn vị, báo cáo, bảng, dòng, cột, cách nhau bằng dấu /, viết thường không dấu. Hãy chép đúng mã mà lệnh npm run data:diff in ra. [correction/figure]',
      `3:A «figure» — "${FLAT}/dossiers/total/received/them" không phải mã của một số liệu. Mã gồm đơn vị, báo cáo, bảng, dòng, cột, cách nhau bằng dấu /, viết thường không dấu. Hãy chép đúng mã mà lệnh npm run data:diff in ra. [correction/figure]`,
    ],
  ),
  makeCase(
    'commune/unknown: a correction of no commune',
    ['khanh-hoa-vinh-than/2023-quy-3,,,2024-01-05,Rút'],
    [
      '2:A «figure» — Không tìm thấy xã, phường "khanh-hoa-vinh-than" trong communes.csv. Tên gần nhất là "khanh-hoa-vinh-thanh". Hãy sửa lại tên, hoặc thêm đơn vị vào communes.csv. [commune/unknown]',
    ],
  ),
  makeCase(
    'correction/value',
    [`${FLAT}/dossiers/total/received,1.5,30,2025-09-01,Nhầm`],
    [
      '2:B «old» — Không đọc được số "1.5". Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ, tỷ lệ có dấu %. Hãy ghi như 1.134 hoặc 98,5%; nếu là câu trả lời bằng chữ thì đặt trong ngoặc kép “ ”. [correction/value]',
    ],
  ),
  makeCase(
    'correction/percent: one of two numbers, or an old one of a rate',
    [
      `${ISSUED}/indicators/ty-le-dung-han/value,98,"98,5%",2024-01-05,Nhầm`,
      `${ISSUED}/indicators/ty-le-dung-han/value,98,,2024-01-04,Nhầm`,
      `${ISSUED}/indicators/ty-le-dung-han/value,,"98,5%",2024-01-06,Nhầm`,
    ],
    [
      '2:B «old» — Giá trị "98" thiếu dấu %. Số liệu này là tỷ lệ phần trăm, không có dấu % thì thành một số khác. Hãy thêm dấu %. [correction/percent]',
      '3:B «old» — Giá trị "98" thiếu dấu %. Số liệu này là tỷ lệ phần trăm, không có dấu % thì thành một số khác. Hãy thêm dấu %. [correction/percent]',
    ],
  ),
  makeCase(
    'correction/whole',
    [`${FLAT}/dossiers/ho-tich,10,,2025-09-01,Rút`],
    [
      '2:B «old» — Ô này ghi "10", trong khi mã ở cột đầu chỉ cả một dòng, một bảng hoặc một báo cáo. Mã như vậy chỉ dùng khi rút toàn bộ phần đó. Hãy để trống cả ô Cũ và ô Mới, hoặc ghi đủ mã của một số liệu. [correction/whole]',
    ],
  ),
  makeCase(
    'correction/still-there',
    [`${FLAT}/dossiers/ho-tich,,,2025-09-01,Rút`],
    [
      `2:A «figure» — "${FLAT}/dossiers/ho-tich" được ghi là đã rút nhưng vẫn còn trong thư mục số liệu. Trang không thể vừa công bố vừa ghi là đã rút. Hãy bỏ phần đó khỏi số liệu; nếu nó được công bố lại thì thay dòng này bằng các dòng đính chính của từng số liệu. [correction/still-there]`,
    ],
  ),
  makeCase(
    'correction/no-change',
    [`${FLAT}/dossiers/total/received,30,30,2025-09-01,Nhầm`],
    [
      '2:C «new» — Giá trị cũ và mới như nhau. Không có gì được đính chính. Hãy sửa một trong hai ô, hoặc xóa dòng này. [correction/no-change]',
    ],
  ),
  makeCase(
    'correction/duplicate',
    [
      `${FLAT}/dossiers/total/received,31,30,2025-09-01,Nhầm`,
      `${FLAT}/dossiers/total/received,31,30,1/9/2025,Nhầm`,
    ],
    [
      '3:A «figure» — Dòng này lặp lại dòng 2. Mỗi lần đính chính chỉ ghi một lần. Hãy xóa một dòng. [correction/duplicate]',
    ],
  ),
  makeCase(
    'correction/early',
    [`${FLAT}/dossiers/total/received,31,30,2024-09-01,Nhầm`],
    [
      '2:D «date» — Ngày đính chính 1/9/2024 trước ngày đầu của kỳ báo cáo (1/7/2025). Không thể đính chính số liệu của một kỳ chưa bắt đầu. Hãy kiểm tra lại năm. [correction/early]',
    ],
  ),
  makeCase(
    'correction/report',
    ['khanh-hoa-tay-nha-trang/2025-08/dossiers/total/received,31,30,2025-09-01,Nhầm'],
    [
      '2:A «figure» — Đơn vị này không có báo cáo "2025-08". Mã báo cáo gần nhất là "2025-07". Số liệu ghi là có giá trị mới thì phải còn trong thư mục số liệu. Hãy sửa lại mã; nếu số liệu đã được rút thì để trống ô Mới. [correction/report]',
    ],
  ),
  makeCase(
    'correction/no-such-figure',
    [`${FLAT}/dossiers/tong/received,31,30,2025-09-01,Nhầm`],
    [
      `2:A «figure» — Báo cáo không có số liệu "${FLAT}/dossiers/tong/received". Mã gần nhất là "${FLAT}/dossiers/total/received". Số liệu ghi là có giá trị mới thì phải còn trong thư mục số liệu. Hãy sửa lại mã; nếu số liệu đã được rút thì để trống ô Mới. [correction/no-such-figure]`,
    ],
  ),
  makeCase(
    'correction/chain: by date, not by row',
    [
      `${FLAT}/dossiers/total/received,32,30,2025-10-01,Nhầm lần nữa`,
      `${FLAT}/dossiers/total/received,29,31,2025-09-01,Nhầm`,
    ],
    [
      '2:B «old» — Ô Cũ ghi "32", trong khi lần đính chính trước (dòng 3) kết thúc ở "31". Các lần đính chính của một số liệu phải nối tiếp nhau theo ngày. Hãy ghi lại ô này, hoặc sửa ngày hay giá trị của một trong hai dòng. [correction/chain]',
    ],
  ),
  makeCase(
    'correction/not-current',
    [
      `${FLAT}/dossiers/total/received,31,1.029,2025-09-01,Nhầm`,
      `${FLAT}/dossiers/ho-tich/received,11,,2025-09-01,Rút`,
    ],
    [
      '2:C «new» — Ô Mới ghi "1.029", trong khi số liệu hiện nay là "30". Lần đính chính cuối cùng phải dẫn đến đúng số đang công bố. Hãy sửa ô này hoặc sửa số liệu; nếu đây là lần đính chính nữa thì thêm một dòng mới. [correction/not-current]',
      '3:C «new» — Ô Mới ghi không có số liệu, trong khi số liệu hiện nay là "10". Lần đính chính cuối cùng phải dẫn đến đúng số đang công bố. Hãy sửa ô này hoặc sửa số liệu; nếu đây là lần đính chính nữa thì thêm một dòng mới. [correction/not-current]',
    ],
  ),
  {
    name: 'a report that could not be read is not called unknown as well',
    files: {
      ...flat(',30,20,8,2', ',30,20,tám,2'),
      ...corrections(`${FLAT}/dossiers/total/received,31,30,2025-09-01,Nhầm`),
    },
    lines: [
      'data/reports/2025-07.csv:3:H «received_direct» — Không đọc được giá trị "tám". Ô này phải là một số. Hãy nhập số nguyên không âm, ví dụ 12 hoặc 1.134; nếu không có số liệu thì để trống hoặc ghi dấu -. [cell/unreadable]',
    ],
  },
];
