import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseImportOptions } from '../../src/cli/parse-import-options.ts';
import { parseNewOptions } from '../../src/cli/parse-new-options.ts';
import { withWorkplace } from './import-folder.ts';
import { runCommand } from './run-command.ts';
import { buildDossiers, FULL_LINES } from './tables.ts';

const COMMAND = resolve('src/cli/data-import.ts');

test('the command: 0 when written, 1 with what is not clear, 2 when it is not understood', async () => {
  await withWorkplace(async ({ data, place, list }) => {
    const [path = '', open = ''] = await place({
      'bieu.csv': buildDossiers(FULL_LINES),
      'khong-ro.csv': buildDossiers(),
    });
    const strange = await runCommand(COMMAND, [path, '--frm', 'x'], data);
    expect([strange.code, strange.stdout]).toEqual([2, '']);
    expect(strange.stderr).toMatch(
      /^Không hiểu "--frm"\.\nCách dùng: npm run data:import -- TỆP… \[lựa chọn\]\n/,
    );
    const asked = await runCommand(COMMAND, [open], data);
    expect([asked.code, asked.stderr]).toEqual([1, '']);
    expect(asked.stdout).toContain('Còn 3 điều chưa rõ, nên chưa ghi gì:');
    const written = await runCommand(COMMAND, ['--title', 'Báo cáo thử', path], data);
    expect([written.code, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toMatch(
      /\nĐã ghi vào .*\/reports\/khanh-hoa-vinh-thanh\/2023-quy-3:\n {2}report\.json\n {2}dossiers\.csv\n/,
    );
    expect(written.stdout).toMatch(/Chạy npm run data:check, rồi tải các tệp vừa ghi lên kho số liệu\.\n$/);
    expect(await list()).toContain('khanh-hoa-vinh-thanh/2023-quy-3/dossiers.csv');
    const made = await runCommand(resolve('src/cli/data-new.ts'), ['x'], data);
    expect([made.code, made.stdout]).toEqual([2, '']);
    expect(made.stderr).toMatch(/^Không hiểu "x"\.\nCách dùng: npm run data:new -- /);
  });
});

test.each([
  [['a.csv', '--commune']],
  [['a.csv', '--commune', '--period', '2023']],
  [['a.csv', '--commune=x', '--commune', 'y']],
  [['a.csv', '--cumulative', 'maybe']],
  [['a.csv', '--tables', '1;2']],
  [['a.csv', '--no-dates', '--from', '2023-01-01']],
  [['a.csv', '--replace=yes']],
  [['--period', '2023']],
  [['a.csv', '-x']],
])('an import is not understood: %j', (words) => {
  expect(parseImportOptions(words).kind).toBe('misunderstood');
});

test('options and files in any order; after -- all words are files', () => {
  const command = parseImportOptions([
    '--period',
    '2023-Q3',
    'a.csv',
    '--no-dates',
    '--tables=1,3',
    '--',
    '-b.csv',
  ]);
  expect(command).toMatchObject({
    files: ['a.csv', '-b.csv'],
    options: { period: '2023-Q3', hasNoDates: true, tables: [1, 3], commune: null },
  });
});

test.each([
  [['a.csv']],
  [['--kind', 'other']],
  [['--separator', 'tab']],
  [['--kind', 'flat', '--no-dates']],
  [['--commune', 'a', '--commune', 'b']],
])('a new report is not understood: %j', (words) => {
  expect(parseNewOptions(words).kind).toBe('misunderstood');
});
