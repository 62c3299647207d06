import { describe, expect, test } from 'vitest';
import type { CitedLine } from '../../src/domain/import-question.ts';
import { groupByCommune, readCommunesNamed } from '../../src/import/read-communes.ts';
import { readLetterhead } from '../../src/import/read-letterhead.ts';
import { dropYearsAround, readPeriods } from '../../src/import/read-periods.ts';
import { readSpans } from '../../src/import/read-spans.ts';
import { readTableTitle } from '../../src/import/read-table-title.ts';
import { indexCommunes } from '../../src/ingest/commune-index.ts';
import { parseDelimited } from '../../src/ingest/parse-delimited.ts';
import { readCommunes } from '../../src/ingest/read-communes.ts';

const PLACE = { document: 'bao-cao.docx', sheet: '', position: null, row: null, column: null };

function cite(...texts: readonly string[]): readonly CitedLine[] {
  return texts.map((text) => ({ text, place: PLACE }));
}

describe('dates', () => {
  test.each([
    ['(Từ ngày 15/12/2022 đến ngày 14/6/2023)', ['2022-12-15 2023-06-14']],
    ['Kỳ báo cáo: Từ ngày 14/6/2023 đến 13/9/2023', ['2023-06-14 2023-09-13']],
    ['(Số liệu tính từ ngày 10/11/2023 đến hết ngày 05/6/2024)', ['2023-11-10 2024-06-05']],
    ['từ ngày 01 tháng 01 năm 2024 đến ngày 30 tháng 4 năm 2024', ['2024-01-01 2024-04-30']],
    ['TỪ NGÀY 1-7-2025 ĐẾN NGÀY 26-11-2025', ['2025-07-01 2025-11-26']],
    ['từ 15.12.2023 - 14.3.2024', ['2023-12-15 2024-03-14']],
    ['Quyết định số 22/QĐ-UBND ngày 06/02/2023', []],
    ['từ ngày 31/6/2023 đến ngày 13/9/2023', []],
    ['từ ngày 14/9/2023 đến ngày 14/6/2023', []],
  ])('%s', (text, spans) => {
    expect(readSpans(cite(text)).map(({ span }) => `${span.from} ${span.to}`)).toEqual(spans);
  });
});

describe('names of periods', () => {
  test.each([
    ['Công tác cải cách hành chính 6 tháng đầu năm 2023', ['2023-H1']],
    ['Kỳ báo cáo: 06 tháng đầu năm 2023', ['2023-H1']],
    ['BÁO CÁO SÁU THÁNG CUỐI NĂM 2024', ['2024-H2']],
    ['của xã Vĩnh Thạnh trong quý III năm 2023', ['2023-Q3']],
    ['Quý IV/2024', ['2024-Q4']],
    ['quý 1 năm 2025', ['2025-Q1']],
    ['9 tháng đầu năm 2023', ['2023-9M']],
    ['Báo cáo 9 tháng năm 2024', ['2024-9M']],
    ['THÁNG 5 NĂM 2024', ['2024-05']],
    ['tháng 05/2024', ['2024-05']],
    ['Thống kê kết quả thực hiện công tác CCHC năm 2023', ['2023']],
    ['Kết quả công tác cải cách hành chính năm 2023 Phương hướng, nhiệm vụ năm 2024', ['2023']],
    ['Vĩnh Thạnh, ngày 14 tháng 9 năm 2023', []],
    ['Chi Lăng Nam, ngày tháng 12 năm 2023', []],
    ['kết quả thực hiện Kế hoạch CCHC năm 2023', []],
    ['Kế hoạch số 19/KH-UBND ngày 26/01/2024', []],
    ['Kỳ báo cáo: Quý III (Từ ngày 14/6/2023 đến ngày 13/9/2023)', []],
  ])('%s', (text, names) => {
    expect(readPeriods(cite(text)).map(({ period }) => period.name)).toEqual(names);
  });

  test('a year beside one of its quarters says nothing of its own; another year does', () => {
    const named = readPeriods(cite('Quý III năm 2023', 'Báo cáo năm 2023', 'Báo cáo năm 2022'));
    expect(dropYearsAround(named).map(({ period }) => period.name)).toEqual(['2023-Q3', '2022']);
  });
});

const REGISTRY = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
khanh-hoa-vinh-thanh,Vĩnh Thạnh,xã,thành phố Nha Trang,Khánh Hòa,22393,,2025-06-30,,
binh-dinh-vinh-thanh,Vĩnh Thạnh,thị trấn,huyện Vĩnh Thạnh,Bình Định,21786,,2025-06-30,,
khanh-hoa-vinh,Vĩnh,xã,huyện Vạn Ninh,Khánh Hòa,22500,,2025-06-30,,
khanh-hoa-cam-phuc-nam,Cam Phúc Nam,phường,thành phố Cam Ranh,Khánh Hòa,22414,,2025-06-30,,
an-giang-hoa-binh,Hòa Bình,xã,huyện Chợ Mới,An Giang,30600,,2025-06-30,,
bac-lieu-hoa-binh,Hòa Bình,xã,huyện Hòa Bình,Bạc Liêu,31900,,2025-06-30,,
`;
const sheet = parseDelimited('communes.csv', REGISTRY, () => {});
const communes = indexCommunes((sheet && readCommunes(sheet, () => {})) ?? []);

describe('communes', () => {
  test.each([
    [['UBND XÃ VĨNH THẠNH'], ['khanh-hoa-vinh-thanh']],
    [['ỦY BAN NHÂN DÂN', 'XÃ VĨNH THẠNH'], ['khanh-hoa-vinh-thanh']],
    [['Uỷ ban nhân dân phường Cam Phúc Nam báo cáo như sau:'], ['khanh-hoa-cam-phuc-nam']],
    [['công tác cải cách hành chính của xã Vĩnh Thạnh trong quý III'], ['khanh-hoa-vinh-thanh']],
    [['UBND thị trấn Vĩnh Thạnh'], ['binh-dinh-vinh-thanh']],
    [['Cam Phúc Nam, ngày 14 tháng 6 năm 2023'], ['khanh-hoa-cam-phuc-nam']],
    [['UBND xã Hoà Bình, huyện Chợ Mới, tỉnh An Giang'], ['an-giang-hoa-binh']],
    // Two bear the name; the registry knows none of the others; these are no communes; a report goes to others.
    [['UBND xã Hòa Bình'], []],
    [['UBND xã Vĩnh Thạnh Trung'], []],
    [['UBND XÃ VĨNH THẠNH TRUNG'], []],
    [['CỦA UBND HUYỆN, THỊ XÃ, THÀNH PHỐ'], []],
    [['Bộ phận Một cửa cấp xã Vĩnh'], []],
    [['Kính gửi: UBND xã Vĩnh Thạnh'], []],
  ])('%j', (texts, ids) => {
    const named = readCommunesNamed(cite(...texts), communes, null);
    expect(groupByCommune(named).map(({ commune }) => commune.id)).toEqual(ids);
  });

  test('a name that two communes bear is told with both', () => {
    const [named] = readCommunesNamed(cite('UBND xã Hòa Bình'), communes, null);
    expect(named?.reading).toMatchObject({
      kind: 'problem',
      problem: {
        code: 'commune/ambiguous',
        candidates: [
          expect.stringMatching(/^an-giang-hoa-binh/),
          expect.stringMatching(/^bac-lieu-hoa-binh/),
        ],
      },
    });
  });
});

describe('title, number and date of issue', () => {
  test.each([
    [
      [
        'Số: 45/BC-UBND',
        'Cam Phúc Nam, ngày 14 tháng 6 năm 2023',
        'BÁO CÁO',
        'Công tác CCHC 6 tháng đầu năm 2023',
        'Kính gửi: Phòng Nội vụ',
      ],
      ['Báo cáo Công tác CCHC 6 tháng đầu năm 2023', '45/BC-UBND', '2023-06-14'],
    ],
    [
      ['Phụ lục 2', '(Ban hành kèm theo Báo cáo số /BC-UBND ngày 14/6/2023 của UBND phường Cam Phúc Nam)'],
      [undefined, '/BC-UBND', '2023-06-14'],
    ],
    // A sentence under the title is the report's own and is not taken.
    [
      ['BÁO CÁO', 'Kết quả công tác CCHC quý III năm 2025', 'Trong kỳ, phường đã tiếp nhận 2.600 hồ sơ.'],
      ['Báo cáo Kết quả công tác CCHC quý III năm 2025', undefined, undefined],
    ],
    [
      [
        'BÁO CÁO',
        'Kết quả công tác CCHC quý III năm 2025',
        'Thực hiện Kế hoạch số 12/KH-UBND, phường báo cáo:',
      ],
      ['Báo cáo Kết quả công tác CCHC quý III năm 2025', undefined, undefined],
    ],
    [
      ['BÁO CÁO CẢI CÁCH HÀNH CHÍNH THÁNG 5 NĂM 2024'],
      ['BÁO CÁO CẢI CÁCH HÀNH CHÍNH THÁNG 5 NĂM 2024', undefined, undefined],
    ],
    [
      ['Phùng Minh, ngày tháng năm 2024', 'Báo cáo như sau:'],
      [undefined, undefined, undefined],
    ],
    // Two numbers that differ: neither is taken.
    [
      ['Số: 45/BC-UBND', '(Kèm theo Báo cáo số 46/BC-UBND ngày 14/6/2023)'],
      [undefined, undefined, '2023-06-14'],
    ],
  ])('%j', (texts, [title, number, issued]) => {
    const found = readLetterhead(cite(...texts));
    expect([found.title?.value, found.number?.value, found.issued?.value]).toEqual([title, number, issued]);
  });
});

describe('titles of tables', () => {
  test.each([
    [
      [
        'ỦY BAN NHÂN DÂN',
        'XÃ VĨNH THẠNH',
        'Độc lập – Tự do – Hạnh phúc',
        'Phụ lục 4',
        'THỐNG KÊ TÌNH HÌNH TIẾP NHẬN',
        '(Kỳ báo cáo: Từ ngày 14/6/2023 đến 13/9/2023)',
      ],
      'Phụ lục 4. THỐNG KÊ TÌNH HÌNH TIẾP NHẬN',
    ],
    [
      ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT', 'CỦA UBND PHƯỜNG CAM PHÚC NAM', 'Kỳ báo cáo: 06 tháng đầu năm 2023'],
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT CỦA UBND PHƯỜNG CAM PHÚC NAM',
    ],
    [
      ['PHỤ LỤC', 'Thống kê kết quả', 'Biểu mẫu 1', 'Công tác chỉ đạo điều hành'],
      'PHỤ LỤC. Thống kê kết quả',
    ],
    [['CHỦ TỊCH', 'NGUYỄN VĂN A'], undefined],
    [['trong đó, kết quả cụ thể:'], undefined],
  ])('%j', (texts, title) => {
    expect(readTableTitle(cite(...texts))?.value).toBe(title);
  });
});
