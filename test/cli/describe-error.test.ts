import { mkdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { describeCrash, describeError } from '../../src/cli/describe-error.ts';

function catchFrom(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('errors of the file system say what, where and what to do', () => {
  expect(describeError(catchFrom(() => mkdirSync('package.json/x')))).toMatch(
    /^cần một thư mục nhưng chỗ đó đã là tệp ở "\S*package\.json\/x" \(ENOTDIR\)\. Hãy đổi tên tệp đó, hoặc chọn nơi khác$/,
  );
  expect(describeError(catchFrom(() => readFileSync('no-such-file')))).toBe(
    'không tìm thấy tệp hoặc thư mục ở "no-such-file" (ENOENT). Hãy xem lại tên rồi chạy lại',
  );
});

test('a full disk that names no file is told with where the command writes', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const told = 'đĩa đã đầy ở "/o/dia" (ENOSPC). Hãy xóa bớt tệp trên đĩa đó rồi chạy lại';
  expect(describeError(full, '/o/dia')).toBe(told);
  expect(describeError(new Error('the page failed', { cause: full }), '/o/dia')).toBe(told);
  expect(describeError({ errors: [new Error('cannot write (os error 28)')] }, '/o/dia')).toBe(told);
});

test('a thread that needs more memory than it may have is told as that', async () => {
  const code = 'const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length));';
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
  const error = await new Promise((resolve) => worker.once('error', resolve));
  expect(describeError(error)).toMatch(
    /^số liệu cần nhiều bộ nhớ hơn phần dành cho chương trình \(ERR_WORKER_OUT_OF_MEMORY\)\. Hãy /u,
  );
});

test('errors of a compiler are told with file and line, on one line, without colours', () => {
  const error = Object.assign(new Error('\u001b[31m\nUnexpected token.\u001b[0m\n  at x (y.js:1:2)'), {
    loc: { file: 'src/pages/a.astro', line: 2 },
  });
  expect(describeError(error)).toBe('src/pages/a.astro:2: Unexpected token');
  expect(describeError(Object.assign(new Error('Build failed with 1 error:'), { errors: [error] }))).toBe(
    'src/pages/a.astro:2: Unexpected token',
  );
});

test('only what is no fault of the machine is called one of the program', () => {
  const crashed = (message: string) => `lỗi của chương trình: ${message}`;
  expect(describeCrash(new TypeError('x is not a function'), crashed)).toBe(
    'lỗi của chương trình: x is not a function',
  );
  expect(
    describeCrash(
      catchFrom(() => readFileSync('no-such-file')),
      crashed,
    ),
  ).toMatch(/^Không làm được: .*\(ENOENT\)\. Hãy xem lại tên rồi chạy lại\.$/);
});
