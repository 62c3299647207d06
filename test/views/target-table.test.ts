import { expect, it } from 'vitest';
import { buildTargetTable } from '../../src/views/target-table.ts';
import { changeFolder, loadFiles } from '../ingest/data-folder.ts';

const HEADER = 'id,subject,measure,threshold,from,to,province,document,url,note';

async function buildRows(lines: readonly string[]) {
  const { targets } = await loadFiles(
    changeFolder({ 'targets.csv': [HEADER, ...lines].map((line) => `${line}\n`).join('') }),
  );
  const cells = buildTargetTable(targets)?.rows.map((row) => row.cells);
  return cells?.map((row) =>
    row.map(({ text, small }) =>
      (small === undefined ? text : `${text} | ${small}`).replaceAll('\u00a0', ' '),
    ),
  );
}

it('gives each target with where, when, how it is counted here, and its document', async () => {
  expect(
    await buildRows([
      'a,Đúng hạn,on-time-a,"98,5%",1/1/2025,31/12/2025,Khánh Hoà,Kế hoạch 1,,Đếm hồ sơ.',
      'b,Trực tuyến,online-new-khong-chung-thuc,60 %,1/7/2025,,,Kế hoạch 2,,',
      'c,Trả kết quả,on-time-a,100 %,,31/12/2024,,Kế hoạch 3,,',
    ]),
  ).toEqual([
    [
      'Đúng hạn | Đếm hồ sơ.',
      'từ 98,5 % trở lên',
      'Khánh Hòa | từ 1/1/2025 đến 31/12/2025',
      'Trả kết quả đúng hạn: Cách A | (trước hạn + đúng hạn) ÷ đã giải quyết',
      'Kế hoạch 1',
    ],
    [
      'Trực tuyến',
      'từ 60 % trở lên',
      'cả nước | từ 1/7/2025',
      'Nộp hồ sơ trực tuyến: Trên số mới tiếp nhận | trực tuyến ÷ (tiếp nhận − kỳ trước chuyển sang), không tính chứng thực',
      'Kế hoạch 2',
    ],
    [
      'Trả kết quả',
      '100 %',
      'cả nước | đến 31/12/2024',
      'Trả kết quả đúng hạn: Cách A | (trước hạn + đúng hạn) ÷ đã giải quyết',
      'Kế hoạch 3',
    ],
  ]);
});

it('says of a target that nothing on the site counts that nothing does, and links to its document', async () => {
  const { targets } = await loadFiles(
    changeFolder({ 'targets.csv': `${HEADER}\na,Hài lòng,,90 %,,,,NQ 76/NQ-CP,https://example.org/nq76,\n` }),
  );
  const [row] = buildTargetTable(targets)?.rows ?? [];
  expect(row?.cells.slice(2)).toEqual([
    { text: 'cả nước', small: 'không giới hạn thời gian' },
    { text: 'không cách tính nào đếm đúng như văn bản', isState: true },
    { text: 'NQ 76/NQ-CP', href: 'https://example.org/nq76' },
  ]);
});

it('is no table where there is no target', () => {
  expect(buildTargetTable([])).toBeNull();
});
