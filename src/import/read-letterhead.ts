import { type IsoDate, parseIsoDate } from '../domain/date.ts';
import type { CitedLine } from '../domain/import-question.ts';
import { capitalize, normalizeText } from '../format/text.ts';
import {
  FIRST_SECTION,
  NO_TITLE,
  NUMBER_CITED,
  NUMBER_LINE,
  PLACE_AND_DATE,
  REPORT_TITLE,
  REPORT_WORD,
  SENTENCE,
} from './title-words.ts';

export interface Read<Value> {
  readonly value: Value;
  readonly line: CitedLine;
}

export interface Letterhead {
  readonly title: Read<string> | null;
  /** null where no line gives one, or lines differ. */
  readonly number: Read<string> | null;
  readonly issued: Read<IsoDate> | null;
}

const MOST_TITLE_LINES = 2;
const LONGEST_TITLE = 200;

/** Title, number and date of issue where a report or the line "Kèm theo Báo cáo số …" states them. */
export function readLetterhead(lines: readonly CitedLine[]): Letterhead {
  const cited = lines.flatMap((line) => {
    const match = NUMBER_CITED.exec(line.text);
    return match === null ? [] : [{ line, match }];
  });
  const numbers = [
    ...lines.flatMap((line) => {
      const printed = NUMBER_LINE.exec(line.text)?.[1];
      return printed === undefined ? [] : [{ value: printed.replaceAll(' ', ''), line }];
    }),
    ...cited.map(({ line, match }) => ({ value: (match[1] ?? '').replaceAll(' ', ''), line })),
  ];
  const dates = [
    ...lines.flatMap((line) => readDay(PLACE_AND_DATE.exec(line.text)?.slice(2), line)),
    ...cited.flatMap(({ line, match }) => readDay(match.slice(2), line)),
  ];
  return { title: readTitle(lines), number: takeOnly(numbers), issued: takeOnly(dates) };
}

function readDay(
  parts: readonly (string | undefined)[] | undefined,
  line: CitedLine,
): readonly Read<IsoDate>[] {
  const [day = '', month = '', year = ''] = parts ?? [];
  const value = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return value === null ? [] : [{ value, line }];
}

function takeOnly<Value>(found: readonly Read<Value>[]): Read<Value> | null {
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}

/** "BÁO CÁO" and the lines under it, or one line that begins with these words. */
function readTitle(lines: readonly CitedLine[]): Read<string> | null {
  const at = lines.findIndex(({ text }) => REPORT_WORD.test(text));
  const [head] = at < 0 ? [] : lines.slice(at, at + 1);
  if (head !== undefined) {
    const rest: string[] = [];
    for (const { text } of lines.slice(at + 1, at + 1 + MOST_TITLE_LINES)) {
      if (rest.length > 0 && SENTENCE.test(text)) break;
      if (NO_TITLE.test(text) || FIRST_SECTION.test(text) || text.length > LONGEST_TITLE) break;
      rest.push(text.replace(/ ?\(.*$/u, ''));
    }
    if (rest.length === 0) return null;
    return {
      value: normalizeText(`${capitalize(head.text.toLocaleLowerCase('vi'))} ${rest.join(' ')}`),
      line: lines[at + 1] ?? head,
    };
  }
  const line = lines.find(({ text }) => REPORT_TITLE.test(text) && text.length <= LONGEST_TITLE);
  return line === undefined ? null : { value: normalizeText(line.text.replace(/ ?\(.*$/u, '')), line };
}
