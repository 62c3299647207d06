import type { CitedLine } from '../domain/import-question.ts';
import { normalizeText } from '../format/text.ts';
import { APPENDIX_NAME, FORM_PART, NO_TITLE, TITLE_REMARK, TITLE_WORDS } from './title-words.ts';

const MOST_LINES = 3;
const LONGEST_TITLE = 200;

/** Lines from the title of a part of a form on head that part, not the table. */
function dropFormPart(lines: readonly CitedLine[]): readonly CitedLine[] {
  const part = lines.findIndex(({ text }) => FORM_PART.test(text));
  return part < 0 ? lines : lines.slice(0, part);
}

/** "Phụ lục 4. Thống kê tình hình …" from the lines above a table; null where none of them is a title. */
export function readTableTitle(allLines: readonly CitedLine[]): { value: string; line: CitedLine } | null {
  const lines = dropFormPart(allLines);
  const named = lines.findLastIndex(({ text }) => APPENDIX_NAME.test(text));
  const from = named < 0 ? Math.max(0, lines.length - 2 * MOST_LINES) : named + 1;
  const following = takeTitles(lines.slice(from));
  const titles = named < 0 ? following.slice(-MOST_LINES) : following.slice(0, MOST_LINES);
  const name = lines[named];
  const [first] = titles;
  const line = name ?? first;
  if (line === undefined) return null;
  const words = titles.map(({ text }) => text.replace(TITLE_REMARK, '')).join(' ');
  const parts = [name?.text.replace(/[.:]$/, ''), words].filter((text) => text);
  return { value: normalizeText(parts.join('. ')), line };
}

/** Lines that speak of tables, and lines in capitals that go on with one of them. */
function takeTitles(lines: readonly CitedLine[]): readonly CitedLine[] {
  const titles: CitedLine[] = [];
  for (const line of lines) {
    const { text } = line;
    const isWrong =
      text.length > LONGEST_TITLE || NO_TITLE.test(text) || FORM_PART.test(text) || /[;:,]$/.test(text);
    const goesOn = titles.length > 0 && /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');
    if (!isWrong && (TITLE_WORDS.test(text) || goesOn)) titles.push(line);
  }
  return titles;
}
