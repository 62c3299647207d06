import { type CommuneKind, parseCommuneId } from '../../domain/commune.ts';
import { remember } from '../../format/remember.ts';
import { slugify } from '../../format/text.ts';
import { RADIX, type SearchFile, type SearchGroup } from './search-file.ts';
import type { SearchUnit } from './search-index.ts';
import { CODE_LENGTH } from './split-words.ts';

/** A unit as the file has it, with numbers that are no longer relative to one another. */
interface Row {
  readonly kind: CommuneKind;
  readonly province: string;
  readonly district: string | null;
  /** Empty: its successor's. */
  readonly name: string;
  readonly code: string | null;
  /** undefined: made of province and name; empty: of province, name and district. */
  readonly id: string | undefined;
  readonly isEnded: boolean;
  readonly successor: number | null;
}

/** The units that `buildSearchFile` wrote, in the order of the file. */
export function readSearchFile(file: SearchFile): readonly SearchUnit[] {
  const rows = readRows(file);
  const slugWord = remember(Number.POSITIVE_INFINITY, slugify);
  const units = rows.map((row) => readUnit(row, rows, slugWord));
  rows.forEach((row, index) => {
    const unit = units[index];
    if (unit && row.isEnded) unit.heir = units[findHeir(row, rows)] ?? null;
  });
  return units.filter((unit) => unit !== null);
}

function readRows({ words, provinces, groups }: SearchFile): readonly Row[] {
  const dictionary = words.split(' ');
  const readCode = makeAdder();
  const readSuccessor = makeAdder();
  return groups.flatMap(([kind, province, district, names, codes, ids, successors]: SearchGroup) =>
    names.split(',').map((name, index): Row => {
      const code = readCode(codes[index]);
      return {
        kind,
        province: provinces[province] ?? '',
        district,
        name: readName(name, dictionary),
        code: code === null ? null : String(code).padStart(CODE_LENGTH, '0'),
        id: ids[index],
        isEnded: successors !== null,
        successor: readSuccessor(successors?.[index]),
      };
    }),
  );
}

function readName(text: string, dictionary: readonly string[]): string {
  if (text === '') return '';
  return text
    .split(' ')
    .map((number) => dictionary[Number.parseInt(number, RADIX)])
    .join(' ');
}

function readUnit(row: Row, rows: readonly Row[], slugWord: (word: string) => string) {
  const { kind, province, district, code, isEnded } = row;
  const name = findName(row, rows);
  const parts = row.id === undefined ? [province, name] : [province, name, district ?? ''];
  const slugs = parts.flatMap((part) => part.split(' ').map(slugWord));
  const id = parseCommuneId(row.id || slugs.filter((slug) => slug !== '').join('-'));
  if (id === null) return null;
  const heir: SearchUnit | null = null;
  return { id, name, kind, province, district, code, isEnded, heir: heir as SearchUnit | null };
}

function findName(row: Row, rows: readonly Row[]): string {
  const successor = row.successor === null ? undefined : rows[row.successor];
  return row.name === '' && successor !== undefined ? findName(successor, rows) : row.name;
}

/** The number of the last of its line; -1 where none came after it. */
function findHeir({ successor }: Row, rows: readonly Row[]): number {
  let last = -1;
  for (let next = successor; next !== null; next = rows[next]?.successor ?? null) last = next;
  return last;
}

/** Adds up the steps that `buildSearchFile` wrote. */
function makeAdder(): (step: number | null | undefined) => number | null {
  let last = 0;
  return (step) => {
    if (step === null || step === undefined) return null;
    last += step;
    return last;
  };
}
