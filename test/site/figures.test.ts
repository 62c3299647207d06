import { describe, expect, inject, it } from 'vitest';
import { hasClass, listElements, type Node, readText } from './html.ts';
import { readPage } from './read-site.ts';

const folder = inject('shippedSite');
const CARDS = {
  online: 'Nộp hồ sơ trực tuyến',
  withoutCertification: 'Nộp trực tuyến, không tính chứng thực',
  onTime: 'Trả kết quả đúng hạn',
};

/** The report page, and what shows the same cards for the latest report: the commune page, the file to carry away. */
function readAll(commune: string, report: string): readonly Node[] {
  return [`xa/${commune}/${report}/index.html`, `xa/${commune}/index.html`, `tep/${commune}.html`].map(
    (file) => readPage(folder, file).document,
  );
}

function readCard(document: Node, name: string): string {
  const cards = listElements(document, 'section').filter(
    (section) => hasClass(section, 'rate') && listElements(section, 'h3').some((h3) => readText(h3) === name),
  );
  expect(cards).toHaveLength(1);
  return cards.map(readText).join();
}

/** Row label → text of the rate, in the table of all formulas. */
function readFormulas(document: Node): ReadonlyMap<string, string> {
  const tables = listElements(document, 'table').filter(
    (table) => readText(table).includes('Cách D') && readText(table).includes('Quyết định 766'),
  );
  expect(tables).toHaveLength(1);
  return new Map(
    tables.flatMap((table) =>
      listElements(table, 'tr').map((row) => {
        const cells = listElements(row, 'th', 'td').map(readText);
        return [cells[0] ?? '', cells.slice(1).join(' ')] as const;
      }),
    ),
  );
}

describe.each(readAll('khanh-hoa-vinh-thanh', '2023-quy-3'))('Vĩnh Thạnh, page %#', (document) => {
  it('puts 100 % from 1.117/1.117 beside the 98,5 % that the report prints', () => {
    const card = readCard(document, CARDS.onTime);
    expect(card).toContain('100 % 1.117/1.117 hồ sơ');
    expect(card).toContain('Báo cáo ghi 98,5 %; tính từ 1.117/1.117 là 100 % (lệch −1,5 điểm phần trăm).');
    expect(card).toContain('Đang giải quyết đã quá hạn: 0 hồ sơ.');
    expect(card).toContain('14/6 – 13/9/2023');
  });

  it('gives both denominators of the online rate, with and without certification', () => {
    const online = readCard(document, CARDS.online);
    expect(online).toContain('20,67 % 233/1.127 hồ sơ');
    expect(online).toContain('Trên tổng tiếp nhận: 20,55 % (233/1.134 hồ sơ)');
    expect(online).toContain('Báo cáo ghi 20,54 %; tính từ 233/1.134 là 20,55 %');
    const without = readCard(document, CARDS.withoutCertification);
    expect(without).toContain('83,51 % 233/279 hồ sơ');
    expect(without).toContain('Trên tổng tiếp nhận: 81,47 % (233/286 hồ sơ)');
  });

  it('explains every formula with its own counts', () => {
    const formulas = [...readFormulas(document)];
    const find = (name: string) => formulas.find(([label]) => label.includes(name))?.[1];
    expect(find('Cách A')).toContain('100 % 1.117/1.117');
    expect(find('Cách B')).toContain('98,5 % 1.117/1.134');
    expect(find('Cách C')).toContain('100 % 1.117/1.117');
    expect(find('Cách D')).toContain('100 % 1.134/1.134');
  });
});

describe.each(readAll('khanh-hoa-cam-phuc-nam', '2023-6-thang'))('Cam Phúc Nam, page %#', (document) => {
  it('shows 52,73 % online, 79,94 % without certification, 100 % on time', () => {
    expect(readCard(document, CARDS.online)).toContain('52,73 % 251/476 hồ sơ');
    expect(readCard(document, CARDS.online)).toContain('51,75 % (251/485 hồ sơ)');
    expect(readCard(document, CARDS.withoutCertification)).toContain('79,94 % 251/314 hồ sơ');
    expect(readCard(document, CARDS.withoutCertification)).toContain('77,71 % (251/323 hồ sơ)');
    expect(readCard(document, CARDS.onTime)).toContain('100 % 478/478 hồ sơ');
  });
});

describe.each(readAll('hai-duong-chi-lang-nam', '2023-nam'))('Chi Lăng Nam, page %#', (document) => {
  it('shows 97,58 % online beside the printed 84 %, and 86,55 % without certification', () => {
    const online = readCard(document, CARDS.online);
    expect(online).toContain('97,58 % 3.147/3.225 hồ sơ');
    expect(online).toMatch(/Báo cáo ghi 84 %; tính từ 3\.147\/3\.225.* là 97,58 %/);
    expect(readCard(document, CARDS.withoutCertification)).toContain('86,55 % 502/580 hồ sơ');
  });
});

describe.each(readAll('thanh-hoa-phung-minh', '2024-6-thang'))('Phùng Minh, page %#', (document) => {
  it('has no rate A, says why, and gives B with its counts', () => {
    const card = readCard(document, CARDS.onTime);
    expect(card).toContain('không có số liệu');
    expect(card).toContain('Báo cáo không nêu số hồ sơ đã giải quyết, nên');
    expect(card).toContain('Cách B: 99,39 % (648/652 hồ sơ)');
    expect(card).not.toMatch(/\b(?:0|100) %/);
    expect(readCard(document, CARDS.online)).toContain('80,67 % 526/652 hồ sơ');
  });
});

describe.each(readAll('ha-noi-phuong-khong-neu-ten', '2024-thang-5'))(
  'the ward in Hà Nội, page %#',
  (document) => {
    it('tells the dates of the two rates apart', () => {
      expect(readText(document)).toContain(
        'Báo cáo mang tên tháng 5 năm 2024, nhưng hai tỷ lệ không cùng khoảng ngày. Nộp trực tuyến: báo cáo không ghi ngày bắt đầu, kết thúc. Trả kết quả đúng hạn: 1/1 – 30/4/2024.',
      );
      expect(readCard(document, CARDS.onTime)).toContain('100 % 893/893 hồ sơ');
      expect(readCard(document, CARDS.onTime)).toContain('Số liệu 1/1 – 30/4/2024');
      const online = readCard(document, CARDS.online);
      expect(online).toContain('25 % 97/388 hồ sơ');
      expect(online).toContain('Báo cáo không ghi ngày của số liệu này');
      expect(online).not.toContain('30/4/2024');
    });
  },
);

describe('the overview', () => {
  const { document } = readPage(folder, 'index.html');

  it('shows both rates of every commune with its period and what the rate divides', () => {
    const rows = listElements(document, 'table').flatMap((table) => listElements(table, 'tr').map(readText));
    const find = (name: string) => rows.find((row) => row.includes(name));
    expect(find('Vĩnh Thạnh')).toMatch(
      /Quý III năm 2023 14\/6 – 13\/9\/2023 20,67 % 233\/1\.127 mới tiếp nhận/,
    );
    expect(find('Chi Lăng Nam')).toMatch(/97,58 % 3\.147\/3\.225 tổng tiếp nhận/);
    expect(find('Phùng Minh')).toMatch(/không có số liệu Cách B: 99,39 % \(648\/652 hồ sơ\)/);
  });

  it('refuses to rank communes whose periods do not match, and draws their spans', () => {
    const text = readText(document);
    expect(text).toContain(
      'không trùng ngày nhau, nên chỉ đặt cạnh nhau để xem, không so hơn kém và không xếp hạng',
    );
    expect(text).toContain('10/11/2023 – 5/6/2024 (209 ngày)');
    expect(text).not.toMatch(/thấp nhất|cao nhất|đứng đầu|hạng \d/);
  });
});
