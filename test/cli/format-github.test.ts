import { expect, it } from 'vitest';
import { checkFolder } from '../../src/cli/check-data.ts';
import { formatAsGithub } from '../../src/cli/format-github.ts';
import { formatGithubSummary } from '../../src/cli/format-github-summary.ts';
import { formatCount } from '../../src/format/number.ts';
import { readFolder } from '../../src/ingest/read-folder.ts';
import { changeFolder, type Files, SOUND_FOLDER, withFolder } from '../ingest/data-folder.ts';

const FLAT = SOUND_FOLDER['reports/2025-07.csv'] ?? '';
const [HEADER = '', ROW = ''] = FLAT.split('\n');

function format(files: Files): Promise<{ readonly lines: readonly string[]; readonly summary: string }> {
  return withFolder(files, async (root) => {
    const folder = await readFolder(root);
    const checked = { ...checkFolder(folder, root), folder: 'data' };
    return { lines: formatAsGithub(checked, folder).split('\n'), summary: formatGithubSummary(checked) };
  });
}

it('names the line of the file on which a record begins, below cells with line breaks as well', async () => {
  const table = [
    `${HEADER},note`,
    `${ROW},"Ghi chú\r\nhai dòng, có ""ngoặc"""`,
    `${ROW.replace('2025-07,', 'Đợt 2,').replace('10,6', 'ba,6')},"ba\n\ndòng"`,
    `${ROW.replace('2025-07,', 'Đợt 3,').replace('10,6', 'tư,6')},`,
  ].join('\r\n');
  const { lines } = await format(changeFolder({ 'reports/2025-07.csv': table }));
  // Rows 3 and 4 of the spreadsheet: the header is line 1, row 2 takes lines 2 and 3, row 3 lines 4 to 6.
  expect(lines.map((line) => /line=\d+/u.exec(line)?.[0])).toEqual(['line=4', 'line=7', undefined]);
  expect(lines[0]).toMatch(/ \[data\/reports\/2025-07\.csv:3:F\]$/u);
});

it('shows problems of every file among the first ten, the others folded below', async () => {
  const rows = Array.from({ length: 20 }, (_, index) =>
    ROW.replace('2025-07,', `Đợt ${index},`).replace(',10,6', ',ba,6'),
  );
  const { lines } = await format(
    changeFolder({
      'reports/a.csv': [HEADER, ...rows].join('\n'),
      'reports/b.csv': `${HEADER}\n${ROW.replace('2025-07,', 'Đợt b,').replace(',10,6', ',ba,6')}\n`,
      'site.json': '{',
    }),
  );
  const files = lines.map((line) => /^::error file=data\/([^,]+),/u.exec(line)?.[1] ?? line);
  expect(files.slice(0, 4)).toEqual(['reports/a.csv', 'reports/b.csv', 'site.json', 'reports/a.csv']);
  expect(files.slice(10, 12)).toEqual([
    '::group::Còn 12 lỗi (GitHub chỉ hiện 10 chỗ cạnh dòng)',
    'reports/a.csv',
  ]);
  expect(files.slice(-2)[0]).toBe('::endgroup::');
  expect(files.filter((file) => file === 'reports/a.csv')).toHaveLength(20);
});

it('lists findings in the summary by file, row and column', async () => {
  const { summary } = await format(changeFolder({ 'reports/2025-07.csv': FLAT.replace('30,20', '30,21') }));
  const lines = summary.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '## Kiểm tra số liệu',
    '',
    expect.stringMatching(/^Đã kiểm tra&#58; 6 đơn vị&#44; /u),
    '',
    '| Chỗ | Nội dung | Mã |',
    '| --- | --- | --- |',
  ]);
  expect(lines[6]).toMatch(
    /^\| data&#47;reports&#47;2025&#45;07&#46;csv&#58;3&#58;F «received» \| .+ \| I1&#45;received \|$/u,
  );
});

it('writes what the data say as plain text into one cell', async () => {
  const evil = '[x](http://evil.example)|<img src=x>`*_~';
  const { summary } = await format(
    changeFolder({ 'reports/2025-07.csv': FLAT.replace('Hộ tịch', `"${evil}\n@all"`) }),
  );
  const [row = ''] = summary.split('\n').filter((line) => line.includes('evil'));
  expect(row.split('|')).toHaveLength(5);
  expect(row).not.toMatch(/[[\]()<>`*_~@]|:\/\//u);
});

it('stops the summary before GitHub refuses it, and says how many are left', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) =>
    ROW.replace('2025-07,', `Đợt ${index},`).replace(',10,6', `,${'9'.repeat(100)}x,6`),
  );
  const { summary } = await format(changeFolder({ 'reports/a.csv': [HEADER, ...rows].join('\n') }));
  const listed = summary.split('\n').filter((line) => line.startsWith('| data')).length;
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(listed).toBeGreaterThan(500);
  expect(summary.slice(-200)).toContain(
    `Còn ${formatCount(5000 - listed).replace('.', '&#46;')} lỗi không hiện ở đây`,
  );
});
