import type { CommuneKind } from '../../domain/commune.ts';

/**
 * What the search loads: every unit of the registry, those that have ended included, in few bytes. Names are written as
 * numbers of words, because a few hundred syllables make all names of the country.
 */
export interface SearchFile {
  /** Parted by spaces, the most frequent first. */
  readonly words: string;
  readonly provinces: readonly string[];
  readonly groups: readonly SearchGroup[];
}

/** Units of one kind, province and district that all go on or have all ended, in order of their codes. */
export type SearchGroup = readonly [
  kind: CommuneKind,
  province: number,
  district: string | null,
  /** The words of each name as base-36 numbers; words parted by spaces, names by commas. Empty: its successor's name. */
  names: string,
  /** Each less the one before it in the whole file; null: no code. */
  codes: readonly (number | null)[],
  /** By place in the group, where province and name do not give it; empty: province, name and district do. */
  ids: Readonly<Record<number, string>>,
  /** null: these go on. Else the number of each one's successor in the file, less the one before; null: none. */
  successors: readonly (number | null)[] | null,
];

/** Way of writing the numbers in `names`. */
export const RADIX = 36;
