import type { CommuneId } from '../domain/commune.ts';
import type { CitedLine } from '../domain/import-question.ts';
import type { Span } from '../domain/period.ts';
import { type CommuneIndex, type CommuneReading, findCommune } from '../ingest/commune-index.ts';
import { ADDRESSEE, COMMUNE_WORD, PLACE_AND_DATE, UPPER_UNIT } from './title-words.ts';

export interface NamedCommune {
  readonly reading: CommuneReading;
  readonly line: CitedLine;
}

const LONGEST_NAME = 7;

/** Communes that lines name: "UBND XÃ VĨNH THẠNH", "của xã Vĩnh Thạnh trong quý III", "Cam Phúc Nam, ngày 14 tháng 6". */
export function readCommunesNamed(
  lines: readonly CitedLine[],
  index: CommuneIndex,
  span: Span | null,
): readonly NamedCommune[] {
  const named = lines.flatMap((line): readonly NamedCommune[] => {
    if (ADDRESSEE.test(line.text)) return [];
    const found = [...line.text.matchAll(COMMUNE_WORD)].flatMap((match) => {
      const kind = match[1]?.toLowerCase() ?? '';
      const rest = line.text.slice((match.index ?? 0) + match[0].length);
      return readName(kind, rest, index, span) ?? [];
    });
    const place = PLACE_AND_DATE.exec(line.text)?.[1];
    const atPlace = place === undefined ? null : dropUnknown(findCommune(index, place, span));
    return [...found, ...(atPlace === null ? [] : [atPlace])].map((reading) => ({ reading, line }));
  });
  return named;
}

/** The longest run of words that the registry knows, when the name goes no further. */
function readName(kind: string, rest: string, index: CommuneIndex, span: Span | null): CommuneReading | null {
  const isShouted = rest === rest.toLocaleUpperCase('vi');
  const [clause = '', ...others] = rest.split(/ ?[,;.:()“”"–|/] ?| - /u);
  const words = clause.split(' ').slice(0, LONGEST_NAME);
  for (let count = words.length; count > 0; count -= 1) {
    const next = words[count];
    if (next !== undefined && (isShouted || /^\p{Lu}/u.test(next))) continue;
    const name = `${kind} ${words.slice(0, count).join(' ')}`;
    const bearers = count === words.length ? others.filter((text) => UPPER_UNIT.test(text)) : [];
    const precise =
      bearers.length === 0 ? null : dropUnknown(findCommune(index, [name, ...bearers].join(', '), span));
    const reading = precise ?? dropUnknown(findCommune(index, name, span));
    if (reading !== null) return reading;
  }
  const own = words.filter(
    (word, at) => isShouted || words.slice(0, at + 1).every(isCapitalized) || word === '',
  );
  return own.length === 0 ? null : findCommune(index, `${kind} ${own.join(' ')}`, span);
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function dropUnknown(reading: CommuneReading): CommuneReading | null {
  return reading.kind === 'problem' && reading.problem.code === 'commune/unknown' ? null : reading;
}

/** The lines of each commune that was found, by commune. */
export function groupByCommune(named: readonly NamedCommune[]) {
  const groups = new Map<
    CommuneId,
    { commune: Extract<CommuneReading, { kind: 'commune' }>['commune']; lines: CitedLine[] }
  >();
  for (const { reading, line } of named) {
    if (reading.kind === 'problem') continue;
    const group = groups.get(reading.commune.id) ?? { commune: reading.commune, lines: [] };
    group.lines.push(line);
    groups.set(reading.commune.id, group);
  }
  return [...groups.values()];
}
