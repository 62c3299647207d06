import type { Files } from '../data-folder.ts';
import { type Case, edit, REPORT, report } from './changes.ts';

const CATALOGUE = `id,area,name,unit,kind,numerator,denominator,parts,codes,definition,legal_source,direction
ho-so-tiep-nhan,thu-tuc-hanh-chinh,Hồ sơ đã tiếp nhận,hồ sơ,count,,,,,Số hồ sơ đã tiếp nhận.,,neither
ho-so-dung-han,thu-tuc-hanh-chinh,Hồ sơ đúng hạn,hồ sơ,count,,,,,Số hồ sơ đúng hạn.,,more
ty-le-dung-han,thu-tuc-hanh-chinh,Tỷ lệ đúng hạn,%,rate,ho-so-dung-han,ho-so-tiep-nhan,,,Tỷ lệ hồ sơ đúng hạn.,,more
khao-sat,chi-dao-dieu-hanh,Khảo sát,,code,,,,0=Không|1=Có,Có khảo sát hay không.,,more
`;
const FORM = `number,label,unit,parent,indicator,quantity,value_in,applies,unmapped
1.,Kết quả giải quyết,,,,,,,dòng tiêu đề
1.1,Tỷ lệ đúng hạn,%,2,ty-le-dung-han,on_time_rate,,,
,- Số hồ sơ đã tiếp nhận,Hồ sơ,3,ho-so-tiep-nhan,received,value remark,,
`;
const SOUND: Files = { 'indicators.csv': CATALOGUE, 'forms/mau-1.csv': FORM };

function catalogue(from: string, to: string): Files {
  return { ...SOUND, 'indicators.csv': CATALOGUE.replace(from, to) };
}

function form(from: string, to: string): Files {
  return { ...SOUND, 'forms/mau-1.csv': FORM.replace(from, to) };
}

/** The catalogue of indicators, and forms that refer to it. */
export const CATALOGUE_CASES: readonly Case[] = [
  { name: 'a sound catalogue with a form', files: SOUND, lines: [] },
  {
    name: 'form/row-unknown',
    files: {
      ...SOUND,
      ...edit(`${REPORT}/indicators.csv`, '1.1,Tỷ lệ đúng hạn', '1.1,Tỷ lệ trễ hạn,%,1,\n1.1,Tỷ lệ đúng hạn'),
    },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/indicators.csv:3 — Biểu mẫu forms/mau-1.csv không có dòng "Tỷ lệ trễ hạn". Không có dòng nào của biểu mẫu gần giống. Hãy sửa lại số thứ tự, tên chỉ tiêu cho đúng bản in, hoặc thêm dòng này vào biểu mẫu. [form/row-unknown]',
    ],
  },
  {
    name: 'form/parent: a row below, or no row',
    files: form('%,2,', '%,4,'),
    lines: [
      'data/forms/mau-1.csv:3:D «parent» — "4" không chỉ đúng dòng cha. Dòng cha phải là số của một dòng đứng trước trong biểu mẫu này. Hãy sửa lại, hoặc để trống nếu dòng không nằm dưới dòng nào. [form/parent]',
    ],
  },
  {
    name: 'form/applies',
    files: form('value remark,,', 'value remark,không,'),
    lines: [
      'data/forms/mau-1.csv:4:H «applies» — Không nhận "không" ở cột applies. Chỉ ghi no cho dòng không áp dụng cho cấp xã. Hãy ghi no, hoặc để trống. [form/applies]',
    ],
  },
  {
    name: 'form/indicator-repeated',
    files: form('ho-so-tiep-nhan,received', 'ty-le-dung-han,received'),
    lines: [
      'data/forms/mau-1.csv:4:E «indicator» — Chỉ tiêu "ty-le-dung-han" đã gắn với dòng 3 của biểu mẫu này. Một chỉ tiêu chỉ có một dòng trong mỗi biểu mẫu. Hãy để trống một trong hai và ghi lý do ở cột unmapped. [form/indicator-repeated]',
    ],
  },
  {
    name: 'form/unexplained',
    files: form(',dòng tiêu đề', ','),
    lines: [
      'data/forms/mau-1.csv:2:E «indicator» — Dòng này chưa gắn với chỉ tiêu nào và cũng chưa ghi lý do. Không có dòng nào được bỏ qua mà không nói vì sao. Hãy ghi mã chỉ tiêu ở cột indicator, hoặc lý do ở cột unmapped. [form/unexplained]',
    ],
  },
  {
    name: 'indicator/unknown in a form',
    files: form('ho-so-tiep-nhan', 'ho-so-tiep-nhann'),
    lines: [
      'data/forms/mau-1.csv:4:E «indicator» — Không có chỉ tiêu "ho-so-tiep-nhann" trong indicators.csv. Mã gần nhất là "ho-so-tiep-nhan". Hãy sửa lại mã, hoặc thêm chỉ tiêu vào indicators.csv. [indicator/unknown]',
    ],
  },
  {
    name: 'indicator/unknown in a sentence of the prose',
    files: { ...SOUND, ...report('"quantity": "received"', '"indicator": "dan-so"') },
    lines: [
      'data/reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json «statements[0].indicator» — Không có chỉ tiêu "dan-so" trong indicators.csv. Không có mã nào gần giống. Hãy sửa lại mã, hoặc thêm chỉ tiêu vào indicators.csv. [indicator/unknown]',
    ],
  },
  {
    name: 'indicator/duplicate-id',
    files: catalogue('khao-sat,', 'ho-so-dung-han,'),
    lines: [
      'data/indicators.csv:5:A «id» — Mã chỉ tiêu "ho-so-dung-han" đã có ở dòng 3. Mỗi chỉ tiêu cần một mã riêng vì mã là địa chỉ trang. Hãy đổi mã, hoặc xóa một dòng. [indicator/duplicate-id]',
    ],
  },
  {
    name: 'indicator/option',
    files: catalogue('khao-sat,chi-dao-dieu-hanh', 'khao-sat,Chỉ đạo'),
    lines: [
      'data/indicators.csv:5:B «area» — Không nhận "Chỉ đạo" ở cột này. Chỉ nhận: chi-dao-dieu-hanh, the-che, thu-tuc-hanh-chinh, to-chuc-bo-may, che-do-cong-vu, tai-chinh-cong, chinh-quyen-so. Hãy chọn một trong các giá trị đó. [indicator/option]',
    ],
  },
  {
    name: 'indicator/codes',
    files: catalogue('0=Không|1=Có', 'Không hoặc có'),
    lines: [
      'data/indicators.csv:5:I «codes» — Không đọc được các mã trả lời "Không hoặc có". Mỗi mã gồm một số, dấu bằng và nghĩa. Hãy ghi như 0=Không|1=Có. [indicator/codes]',
    ],
  },
  {
    name: 'indicator/part: denominator and parts',
    files: catalogue(
      'ho-so-dung-han,ho-so-tiep-nhan,,',
      'ho-so-dung-han,ho-so-tiep-nha,ho-so-dung-han|dan-so,',
    ),
    lines: [
      'data/indicators.csv:4:G «denominator» — Tử số, mẫu số hoặc phần "ho-so-tiep-nha" không có trong indicators.csv. Mã gần nhất là "ho-so-tiep-nhan". Hãy sửa lại mã, hoặc thêm chỉ tiêu đó. [indicator/part]',
      'data/indicators.csv:4:H «parts» — Tử số, mẫu số hoặc phần "dan-so" không có trong indicators.csv. Không có mã nào gần giống. Hãy sửa lại mã, hoặc thêm chỉ tiêu đó. [indicator/part]',
    ],
  },
  {
    name: 'indicator/half-rate',
    files: catalogue('ho-so-dung-han,ho-so-tiep-nhan,,', 'ho-so-dung-han,,,'),
    lines: [
      'data/indicators.csv:4:F «numerator» — Tỷ lệ này chỉ có một trong tử số và mẫu số. Thiếu một trong hai thì không tính lại được. Hãy ghi đủ cả hai, hoặc để trống cả hai. [indicator/half-rate]',
    ],
  },
];
