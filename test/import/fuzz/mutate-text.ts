import { pick, type Random } from './random.ts';

const NASTY = [
  '"',
  '-1',
  '1e999',
  '=1+1',
  'NaN',
  '1.134.000.000.000.000',
  '\u0000',
  '\u202e',
  '#DIV/0!',
  '98.5 %',
  'x'.repeat(5000),
];

/** Takes out or doubles a line, takes out a cell or writes something strange into it; cells end at , ; and tab. */
export function mutateText(text: string, random: Random): string {
  const lines = text.split('\n');
  const [at, other] = [random(lines.length), random(lines.length)];
  const kind = random(4);
  if (kind === 0) return lines.toSpliced(at, 1).join('\n');
  if (kind === 1) return lines.toSpliced(other, 0, lines[at] ?? '').join('\n');
  const cells = (lines[at] ?? '').split(/(?=[,;\t])/u);
  const place = random(cells.length);
  const changed = kind === 2 ? cells.toSpliced(place, 1) : cells.with(place, `,"${pick(NASTY, random)}"`);
  return lines.with(at, changed.join('')).join('\n');
}
