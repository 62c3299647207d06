import type { Files } from '../data-folder.ts';
import type { Case } from './changes.ts';

const TARGETS = `id,subject,measure,threshold,from,to,province,document,url,note
khanh-hoa-dung-han,Hồ sơ đúng hạn,on-time-a,98 %,1/1/2025,31/12/2025,Khánh Hòa,Kế hoạch 1,https://example.org,
khanh-hoa-truc-tuyen,Hồ sơ trực tuyến,online-new,"60,5%",,,Khánh Hòa,Kế hoạch 1,,
moi-noi-dung-han,Hồ sơ đúng hạn,on-time-a,95 %,,,,Quyết định 2,,
hai-long,Mức độ hài lòng,,90 %,,,,Quyết định 2,,Đo bằng khảo sát.
`;

function targets(from: string, to: string): Files {
  return { 'targets.csv': TARGETS.replace(from, to) };
}

/** Dated targets. */
export const TARGET_CASES: readonly Case[] = [
  { name: 'sound targets', files: { 'targets.csv': TARGETS }, lines: [] },
  {
    name: 'target/measure',
    files: targets('on-time-a', 'on-time-x'),
    lines: [
      'data/targets.csv:2:C «measure» — Trang không có cách tính "on-time-x". Mã gần nhất là "on-time-a". Mục tiêu chỉ được so với đúng cách tính của nó. Hãy sửa lại mã, hoặc để trống nếu văn bản đếm việc khác. [target/measure]',
    ],
  },
  {
    name: 'target/measure: nothing near',
    files: targets('on-time-a', 'đúng hạn'),
    lines: [
      'data/targets.csv:2:C «measure» — Trang không có cách tính "đúng hạn". Mục tiêu chỉ được so với đúng cách tính của nó. Hãy sửa lại mã, hoặc để trống nếu văn bản đếm việc khác. [target/measure]',
    ],
  },
  ...['0,98', '98', '0 %', '100,1 %', '-5 %', '98,125 %', '≥ 98 %'].map((printed) => ({
    name: `target/threshold: ${printed}`,
    files: targets('98 %', `"${printed}"`),
    lines: [
      `data/targets.csv:2:D «threshold» — Mức "${printed}" không phải tỷ lệ phần trăm dùng được. Mức phải lớn hơn 0 %, không quá 100 %, có dấu %, nhiều nhất hai chữ số thập phân. Hãy ghi như 98 % hoặc 98,5 %. [target/threshold]`,
    ],
  })),
  ...['Khánh Hoa', 'tỉnh Khánhh Hòa'].map((printed) => ({
    name: `target/province: ${printed}`,
    files: targets('Khánh Hòa', printed),
    lines: [
      `data/targets.csv:2:G «province» — Tên tỉnh "${printed}" gần giống "Khánh Hòa" trong communes.csv nhưng không trùng. Viết khác tên thì mục tiêu không được áp cho xã nào. Hãy ghi "Khánh Hòa", hoặc để trống nếu mục tiêu áp dụng mọi nơi. [target/province]`,
    ],
  })),
  {
    name: 'target/duplicate-id',
    files: targets('hai-long,', 'khanh-hoa-dung-han,'),
    lines: [
      'data/targets.csv:5:A «id» — Mã mục tiêu "khanh-hoa-dung-han" đã có ở dòng 2. Mỗi mục tiêu cần một mã riêng. Hãy đổi mã, hoặc xóa một dòng. [target/duplicate-id]',
    ],
  },
  {
    name: 'target/overlap: one day of both',
    files: {
      'targets.csv': `${TARGETS}khanh-hoa-2026,Hồ sơ đúng hạn,on-time-a,99 %,31/12/2025,,tỉnh Khánh Hoà,Kế hoạch 3,,\n`,
    },
    lines: [
      'data/targets.csv:6:C «measure» — Mục tiêu này cùng cách tính, cùng nơi áp dụng và trùng thời gian với "khanh-hoa-dung-han" (dòng 2). Cùng lúc chỉ có một mức, nếu không trang sẽ vẽ cả hai. Hãy sửa ngày của một trong hai dòng, hoặc xóa một dòng. [target/overlap]',
    ],
  },
];
