import { readFileSync } from 'node:fs';

/** The cells of the first table under a heading of the README, without its head. */
export function readReadmeTable(heading: string): readonly (readonly [string, ...string[]])[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(`\n## ${heading}\n`);
  const lines = section.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const table = lines.slice(first);
  const length = table.findIndex((line) => !line.startsWith('|'));
  return table.slice(2, length).map((line) => {
    const [name = '', ...rest] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return [name, ...rest];
  });
}
