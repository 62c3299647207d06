import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/diagnostic.ts';
import { readContainer } from '../../../src/import/containers/read-container.ts';
import { describeDiagnostic, PROBLEM_CODES } from '../../../src/strings/diagnostics.ts';
import { makeArchive, makeRelationships, makeWorkbook, relate } from './make-archive.ts';
import { writeRawArchive } from './write-raw-archive.ts';

const SAVE_AS_NEW =
  'Hãy mở tệp bằng Excel hoặc Word, chọn Lưu thành (Save As), kiểu "Excel Workbook (*.xlsx)" hoặc "Word Document (*.docx)", rồi dùng tệp vừa lưu.';

function makeBook(parts: Readonly<Record<string, string>>, rows = ''): Uint8Array {
  return makeWorkbook({ sheets: [{ name: 'Biểu 06', rows }], parts });
}

function takeFrom(type: string): Uint8Array {
  return makeBook({
    'xl/a/_rels/b.xml.rels': makeRelationships(relate('r', type, 'file:///C:/a', 'External')),
  });
}

const wide = Array.from(
  { length: 62 },
  (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
);

/** Every mistake with every word that an officer reads about it. */
const CASES: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
  [
    'office/type: PDF',
    Buffer.from('%PDF-1.7'),
    'Đây là tệp PDF. PDF chỉ giữ hình trang giấy, không giữ các ô của bảng. Chỉ đọc được tệp Excel (.xlsx), Word (.docx), trang HTML và tệp CSV. Hãy lấy tệp gốc có bảng số liệu, hoặc chép bảng vào Excel rồi lưu kiểu .xlsx.',
  ],
  [
    'office/old-format',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
    `Đây là tệp Excel hoặc Word kiểu cũ (.xls, .doc, .rtf, XML 2003). Kiểu cũ không được đọc vì an toàn. ${SAVE_AS_NEW}`,
  ],
  [
    'office/encrypted',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'Tệp được khóa bằng mật khẩu. Không có mật khẩu thì không đọc được ô nào. Hãy mở tệp, vào Tệp > Thông tin (File > Info), mục Bảo vệ (Protect), Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại.',
  ],
  [
    'office/damaged',
    makeBook({ 'xl/styles.xml': '<a>' }),
    'Tệp bị hỏng hoặc thiếu (phần "xl/styles.xml"). Có thể lần tải về hoặc lần lưu trước bị ngắt giữa chừng. Hãy lấy lại tệp gốc; nếu Excel hoặc Word vẫn mở được thì lưu thành một tệp mới rồi dùng tệp mới.',
  ],
  [
    'office/macro',
    makeBook({ 'xl/vbaProject.bin': '' }),
    `Tệp có macro hoặc điều khiển ActiveX (đoạn lệnh chạy được). Vì an toàn, tệp có macro không được đọc. ${SAVE_AS_NEW}`,
  ],
  [
    'office/external: another workbook',
    takeFrom('externalLinkPath'),
    'Tệp lấy nội dung từ nơi khác: công thức lấy số từ một tệp Excel khác. Phần đó không nằm trong tệp nên không kiểm được. Trong Excel, mở thẻ Dữ liệu (Data), chọn Sửa liên kết (Edit Links), Ngắt liên kết (Break Link), rồi lưu lại.',
  ],
  [
    'office/external: a template',
    takeFrom('attachedTemplate'),
    'Tệp lấy nội dung từ nơi khác: gắn với một tệp mẫu Word ở nơi khác. Phần đó không nằm trong tệp nên không kiểm được. Trong Word, mở Tệp > Tùy chọn > Phần bổ trợ (File > Options > Add-ins), mục Mẫu (Templates), bỏ tệp mẫu ra khỏi tài liệu, rồi lưu lại.',
  ],
  [
    'office/entities',
    makeBook({ 'xl/styles.xml': '<!DOCTYPE a><a/>' }),
    `Phần "xl/styles.xml" trong tệp có khai báo DOCTYPE hoặc ENTITY. Excel và Word không bao giờ ghi như vậy; khai báo này dùng để phá chương trình đọc. ${SAVE_AS_NEW}`,
  ],
  [
    'office/unsafe-name',
    writeRawArchive([{ name: '../a.xml', content: '<a/>' }]),
    `Trong tệp có phần tên "../a.xml" trỏ ra ngoài tệp. Excel và Word không bao giờ ghi như vậy. ${SAVE_AS_NEW}`,
  ],
  [
    'office/too-many-parts',
    makeArchive(Object.fromEntries(Array.from({ length: 4097 }, (_, index) => [`${index}`, '']))),
    'Tệp có hơn 4.096 phần bên trong. Tệp báo cáo thường chỉ có vài chục phần. Hãy chép bảng cần dùng sang một tệp mới rồi lưu lại.',
  ],
  [
    'office/unpacked-size',
    makeBook({ 'a.xml': `<a>${' '.repeat(6 * 2 ** 20)}</a>` }),
    'Nội dung mở nén ra quá lớn (hơn 160 MB, hoặc hơn 250 lần phần nén). Tệp như vậy thường do lỗi hoặc cố ý làm treo máy. Hãy chép riêng bảng cần dùng sang một tệp mới rồi lưu lại.',
  ],
  [
    'office/too-deep',
    Buffer.from('<div>'.repeat(600)),
    'Nội dung lồng nhau quá 512 tầng. Không bảng báo cáo nào cần như vậy. Hãy chép bảng cần dùng sang một tệp Excel mới rồi lưu lại.',
  ],
  [
    'office/too-many-cells',
    makeBook({}, wide.join('')),
    'Trang tính "Biểu 06" có quá nhiều ô hoặc ô gộp quá rộng (giới hạn 1.000.000). Thường do một ô bị điền nhầm ở rất xa. Hãy xóa các dòng, cột thừa ở ngoài bảng, hoặc chia thành nhiều tệp.',
  ],
  [
    'office/encoding',
    Buffer.concat([Buffer.from('<table><tr><td>'), Buffer.from([0xf2])]),
    'Không xác định được bảng mã của trang HTML. Đọc tiếp thì chữ tiếng Việt sẽ hỏng. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "Excel Workbook (*.xlsx)", xem lại chữ có dấu rồi dùng tệp vừa lưu.',
  ],
  [
    'office/lost-characters',
    Buffer.from('<table><tr><td>L\ufffdnh v\ufffdc'),
    'Có ký tự đã bị mất (hiện là �). Tệp từng được lưu sai bảng mã nên không khôi phục được chữ. Hãy xuất lại tệp từ phần mềm, hoặc lấy lại tệp gốc.',
  ],
  [
    'office/legacy-font',
    Buffer.from(
      '<table><tr><td>Tæng sè hå s¬ tiÕp nhËn, gi¶i quyÕt ®óng h¹n, qu¸ h¹n, tr­íc h¹n, chê bæ sung, ®ang gi¶i quyÕt, kú tr­íc',
    ),
    'Chữ trong tệp gõ theo bảng mã cũ (phông .VnTime, VNI-Times), không phải Unicode, nên không nhận ra tên cột, tên lĩnh vực. Hãy bôi đen toàn bộ, dùng Unikey (Ctrl + Shift + F6) chuyển từ TCVN3 (ABC) hoặc VNI sang Unicode, đổi phông sang Times New Roman, rồi lưu lại.',
  ],
];

async function listProblems(bytes: Uint8Array): Promise<readonly Problem[]> {
  const result = await readContainer(bytes);
  return result.kind === 'ok' ? [] : result.problems;
}

test.each(CASES)('%s', async (name, bytes, text) => {
  const problems = await listProblems(bytes);
  expect(problems.map((problem) => describeDiagnostic(problem))).toEqual([text]);
  expect(problems.map(({ code }) => code)).toEqual([name.replace(/:.*/, '')]);
});

test('office/too-heavy', () => {
  expect(describeDiagnostic({ code: 'office/too-heavy', limitSeconds: 2 })).toBe(
    'Đọc tệp quá 2 giây hoặc quá tốn bộ nhớ nên đã dừng. Có thể tệp hỏng, hoặc có quá nhiều trang tính, định dạng thừa. Hãy chép riêng bảng cần dùng sang một tệp mới rồi lưu lại.',
  );
});

test('every code of an office file has its text held above', () => {
  const held = new Set([...CASES.map(([name]) => name.replace(/:.*/, '')), 'office/too-heavy']);
  expect([...held].sort()).toEqual(PROBLEM_CODES.filter((code) => code.startsWith('office/')).toSorted());
});
