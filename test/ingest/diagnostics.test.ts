import { chmod, mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { formatDiagnostic, PROBLEM_CODES } from '../../src/strings/diagnostics.ts';
import { changeFolder, listProblems, SOUND_FOLDER, withFolder } from './data-folder.ts';
import { CATALOGUE_CASES } from './diagnostic-cases/catalogue-cases.ts';
import { CELL_CASES } from './diagnostic-cases/cell-cases.ts';
import { CORRECTION_CASES } from './diagnostic-cases/correction-cases.ts';
import { FILE_CASES } from './diagnostic-cases/file-cases.ts';
import { REGISTRY_CASES } from './diagnostic-cases/registry-cases.ts';
import { REPORT_CASES } from './diagnostic-cases/report-cases.ts';
import { TABLE_CASES } from './diagnostic-cases/table-cases.ts';
import { TARGET_CASES } from './diagnostic-cases/target-cases.ts';

/** Every mistake with every word a maintainer reads about it. */
const CASES = [
  ...FILE_CASES,
  ...TABLE_CASES,
  ...CELL_CASES,
  ...REGISTRY_CASES,
  ...CATALOGUE_CASES,
  ...TARGET_CASES,
  ...CORRECTION_CASES,
  ...REPORT_CASES,
];

test('the folder that the cases start from is sound', async () => {
  expect(await listProblems(SOUND_FOLDER)).toEqual([]);
});

test.each(CASES)('$name', async ({ files, lines }) => {
  expect(await listProblems(changeFolder(files))).toEqual(lines);
});

test('text from the data cannot break a line, steer a terminal or flood it', async () => {
  const evil = `a\n::error::b\u001b[2J${'x'.repeat(5000)}`;
  const entry = { commune: evil, period: '2025-08', from: evil, to: '2025-08-31', [evil]: 1 };
  const lines = await listProblems(changeFolder({ 'reports/2025-08.json': JSON.stringify([entry]) }));
  expect(lines).toHaveLength(1);
  for (const line of lines) {
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(line.length).toBeLessThan(800);
  }
});

interface DiskCase {
  readonly name: string;
  readonly spoil: (root: string) => Promise<unknown>;
  readonly lines: readonly string[];
}

/** Mistakes that are in the file system, not in the content. */
const DISK_CASES: readonly DiskCase[] = [
  {
    name: 'file/type',
    spoil: (root) => writeFile(join(root, 'reports/thang-8.xlsx'), 'x'),
    lines: [
      'data/reports/thang-8.xlsx — Tệp đuôi .xlsx không đọc được. Ở đây chỉ đọc tệp .csv (và .json trong thư mục reports). Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited) (*.csv)", rồi thay tệp này bằng tệp vừa lưu. [file/type]',
    ],
  },
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

// A thread may not change its user.
test.skipIf(!isMainThread)('folder/unreadable', async () => {
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

// Those of office files and of imports are held in test/import.
test('every code of the data folder has its text held above', () => {
  const held = [...CASES, ...DISK_CASES].flatMap(({ lines }) =>
    lines.map((line) => /\[([^[\]]+)\]$/.exec(line)?.[1]),
  );
  const all = new Set([...held, 'folder/missing', 'folder/unreadable']);
  const codes = PROBLEM_CODES.filter((code) => !/^(?:import|office)\//.test(code));
  expect(codes.toSorted()).toEqual([...all].sort());
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
