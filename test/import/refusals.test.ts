import { chmod, mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreFormer, writeTarget } from '../../src/import/write-target.ts';
import { describeDiagnostic, PROBLEM_CODES } from '../../src/strings/diagnostics.ts';
import { withWorkplace } from './import-folder.ts';
import { buildDossiers, changeDossiers, FULL_LINES } from './tables.ts';

const FOLDER = 'khanh-hoa-vinh-thanh/2023-quy-3';
const SOUND = { 'bieu.csv': buildDossiers(FULL_LINES) };

test('a cell that cannot be read is named where it stands in the file of the office, and nothing is written', async () => {
  await withWorkplace(async ({ place, run, list }) => {
    const rows = changeDossiers(1, 2, '1,5');
    const { isDone, text } = await run(...(await place({ 'bieu.csv': buildDossiers(FULL_LINES, rows) })));
    expect(isDone).toBe(false);
    expect(text).toContain(
      'Có 1 lỗi trong số liệu vừa đọc, nên chưa ghi gì:\n  bieu.csv, ô C5 «Tổng số tiếp nhận» — Giá trị "1,5" không phải số nguyên. Cột này đếm hồ sơ. Hãy nhập số nguyên không âm, ví dụ 12. [cell/not-integer]',
    );
    expect(await list()).toEqual([]);
  });
});

test('an unknown field and a header that is strange are named the same way', async () => {
  await withWorkplace(async ({ place, run }) => {
    const field = await place({
      'a.csv': buildDossiers(FULL_LINES, changeDossiers(2, 1, 'Chưng thực')),
    });
    expect((await run(...field)).text).toMatch(
      / {2}a\.csv, ô B6 «Lĩnh vực» — .*"Chứng thực".*\[field\/unknown\]/,
    );
    const header = await place({
      'b.csv': buildDossiers(FULL_LINES, changeDossiers(0, 3, 'Qua mạng xã')),
    });
    expect((await run(...header)).text).toMatch(/ {2}b\.csv, ô D4 «Qua mạng xã» — .*\[header\/unknown\]/);
  });
});

test('files that cannot be read, all at once', async () => {
  await withWorkplace(async ({ place, run, data }) => {
    const paths = await place({
      'hong.csv': 'a,"b\n',
      'trong.csv': '',
      'danh-sach.json': '{"a":1}',
      'anh.png': 'x',
    });
    const { isDone, text } = await run(...paths, join(data, 'khong-co.xlsx'));
    expect(isDone).toBe(false);
    const codes = text.split('\n').map((line) => /^ {2}([^ ]+?),? .*\[([a-z/-]+)\]$/.exec(line)?.slice(1));
    expect(codes.filter((code) => code !== undefined).map((code) => code?.join(' '))).toEqual([
      'hong.csv csv/quotes',
      'trong.csv file/empty',
      'danh-sach.json json/wrong-type',
      expect.stringMatching(/^anh\.png (file|office)\/type$/),
      'khong-co.xlsx import/file-missing',
    ]);
  });
});

test('import/file-missing and import/no-table in full', async () => {
  await withWorkplace(async ({ place, run, list }) => {
    expect((await run('khong-co.csv')).text).toBe(
      'Không đọc được tệp, nên chưa ghi gì:\n  khong-co.csv — Không có tệp này. Có thể gõ sai tên, hoặc tệp nằm ở thư mục khác. Hãy kiểm tra tên tệp và đường dẫn; tên có dấu cách thì đặt trong dấu ngoặc kép. [import/file-missing]',
    );
    const [path = ''] = await place({ 'lop.csv': 'TT,Lớp\n1,A\n' });
    const { isDone, text } = await run(path);
    expect(isDone).toBe(false);
    expect(text).toContain(
      ' — Không nhận ra bảng nào trong các tệp. Chỉ nhận bảng hồ sơ theo biểu II.06, phụ lục chỉ tiêu, bảng theo thủ tục, bảng nhiệm vụ và bảng nhiều đơn vị, có dòng tiêu đề. Hãy xem lại dòng tiêu đề của bảng, hoặc chọn tệp khác. [import/no-table]',
    );
    expect(await list()).toEqual([]);
  });
});

test('a registry that cannot be read stops the import; an error in another report does not', async () => {
  await withWorkplace(async ({ place, run, add }) => {
    const paths = await place(SOUND);
    await add({ 'reports/2025-07.csv': 'commune,period,from,to\nnobody,2025-07,2025-07-01,2025-07-31\n' });
    const written = await run(...paths);
    expect(written.isDone, written.text).toBe(true);
    expect(written.text).toMatch(
      /Các tệp khác trong thư mục số liệu đang có 1 lỗi \(.*reports\/2025-07\.csv\)\./,
    );
    expect(written.text).toContain('Không có điểm nào chưa khớp trong báo cáo này.');
    await add({ 'communes.csv': 'a,b\n' });
    const stopped = await run(...paths, '--replace');
    expect(stopped.isDone).toBe(false);
    expect(stopped.text).toContain('Danh bạ trong thư mục số liệu chưa đọc được');
  });
});

test('a second report of the same period and dates is refused', async () => {
  await withWorkplace(async ({ place, run, list }) => {
    const paths = await place(SOUND);
    await run(...paths);
    const { isDone, text } = await run(...paths, '--report', 'ban-khac');
    expect(isDone).toBe(false);
    expect(text).toMatch(/\[report\/duplicate-period\]/);
    expect((await list()).join()).not.toContain('ban-khac');
  });
});

test('what is there is not overwritten; --replace keeps figures stated in prose and tells what goes', async () => {
  await withWorkplace(async ({ place, run, read, add, list }) => {
    const paths = await place(SOUND);
    await run(...paths);
    const json = JSON.parse(await read(`reports/${FOLDER}/report.json`));
    const statements = [{ place: 'II', label: 'Hồ sơ', printed: '1.134', unit: 'hồ sơ' }];
    const notes = ['Chép tay.'];
    await add({
      [`reports/${FOLDER}/report.json`]: JSON.stringify({ ...json, statements, notes }),
      [`reports/${FOLDER}/tasks.csv`]: 'Kế hoạch,Phần,Số nhiệm vụ,Đã thực hiện,Chưa thực hiện\nA,I,2,1,1\n',
    });
    const refused = await run(...paths);
    expect(refused.isDone).toBe(false);
    expect(refused.text).toContain(
      ` — Đã có "reports/${FOLDER}". Số liệu đang có không được ghi đè khi chưa rõ ý. Thêm --replace nếu muốn thay, hoặc thêm --report với một tên khác. [import/target-exists]`,
    );
    expect(await list()).toContain(`${FOLDER}/tasks.csv`);
    const replaced = await run(...paths, '--replace');
    expect(replaced.isDone, replaced.text).toBe(true);
    expect(replaced.text).toContain('Giữ lại 1 số nêu bằng lời và các ghi chú của report.json đang có.');
    expect(replaced.text).toContain('tasks.csv của báo cáo đang có không nằm trong lần nhập này nên bị bỏ.');
    expect(JSON.parse(await read(`reports/${FOLDER}/report.json`))).toMatchObject({ statements, notes });
    expect(await list()).toEqual([
      'khanh-hoa-vinh-thanh',
      FOLDER,
      `${FOLDER}/dossiers.csv`,
      `${FOLDER}/report.json`,
    ]);
  });
});

test('--dry-run writes nothing', async () => {
  await withWorkplace(async ({ place, run, list }) => {
    const { isDone, text } = await run(...(await place(SOUND)), '--dry-run');
    expect(isDone).toBe(true);
    expect(text).toMatch(/Xem thử, chưa ghi gì\. Sẽ ghi vào .*2023-quy-3:/);
    expect(await list()).toEqual([]);
  });
});

const TARGET = { path: 'reports/a/b', files: [{ path: 'reports/a/b/report.json', text: 'new' }] };
const REPORT = 'reports/a/b/report.json';

test('import/target-link: a link on the way is not followed', async () => {
  await withWorkplace(async ({ data, list }) => {
    await mkdir(join(data, 'elsewhere'));
    await symlink(join(data, 'elsewhere'), join(data, 'reports/a'));
    const problem = writeTarget(data, TARGET, 'replace');
    expect(problem && describeDiagnostic(problem)).toBe(
      '"reports/a" là một liên kết. Ghi qua liên kết có thể làm hỏng tệp ở nơi khác. Hãy thay liên kết bằng thư mục thật rồi chạy lại.',
    );
    expect(await list()).toEqual(['a']);
  });
});

test('import/target-unwritable: where nothing may be written the old report stays whole', async () => {
  await withWorkplace(async ({ data, read, list, add }) => {
    await add({ [REPORT]: 'old' });
    await chmod(join(data, 'reports/a'), 0o555);
    await chmod(data, 0o755);
    await chmod(join(data, '..'), 0o755);
    const problem = asOrdinaryUser(() => writeTarget(data, TARGET, 'replace'));
    await chmod(join(data, 'reports/a'), 0o755);
    expect(problem && describeDiagnostic(problem)).toMatch(
      /^Không ghi được vào thư mục số liệu \(không có quyền đọc hoặc ghi ở ".*" \(EACCES\)\)\. Có thể thư mục bị khóa, hết chỗ hoặc không có quyền ghi\. Chưa có gì bị thay đổi; hãy kiểm tra rồi chạy lại\.$/,
    );
    expect([await read(REPORT), await list()]).toEqual(['old', ['a', 'a/b', 'a/b/report.json']]);
  });
});

test('a report that stands in the way as a file is not taken for a folder', async () => {
  await withWorkplace(async ({ data, add }) => {
    await add({ 'reports/a': 'a file' });
    expect(writeTarget(data, TARGET, 'replace')?.code).toBe('import/target-unwritable');
  });
});

test('an import killed between its two moves is put right by the next one', async () => {
  await withWorkplace(async ({ data, add, read, list }) => {
    await add({ [REPORT]: 'old', 'reports/a/.b.moi-999999999/report.json': 'half' });
    await rename(join(data, 'reports/a/b'), join(data, 'reports/a/.b.cu'));
    expect(restoreFormer(data, 'reports/a/b')).toBe(true);
    expect(await read(REPORT)).toBe('old');
    expect(writeTarget(data, TARGET, 'replace')).toBeNull();
    expect(await read(REPORT)).toBe('new');
    expect(await list()).toEqual(['a', 'a/b', 'a/b/report.json']);
  });
});

test('an import killed after its second move leaves the new report, and its leftover does no harm', async () => {
  await withWorkplace(async ({ data, add, read }) => {
    await add({ [REPORT]: 'new', 'reports/a/.b.cu/report.json': 'old' });
    expect(restoreFormer(data, 'reports/a/b')).toBe(false);
    expect(await read(REPORT)).toBe('new');
    expect(writeTarget(data, TARGET, 'replace')).toBeNull();
    await expect(readFile(join(data, 'reports/a/.b.cu/report.json'))).rejects.toThrow();
  });
});

/** A superuser may write everywhere; this asks as somebody who may not. */
function asOrdinaryUser<Result>(act: () => Result): Result {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.('nobody');
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

test('every code of an import is held above', () => {
  const codes = PROBLEM_CODES.filter((code) => code.startsWith('import/'));
  expect(codes.toSorted()).toEqual([
    'import/file-missing',
    'import/no-table',
    'import/target-exists',
    'import/target-link',
    'import/target-unwritable',
  ]);
});
