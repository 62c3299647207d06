import type { SearchWord } from './split-words.ts';

/** commune: "xã", "phường", "thị trấn", "đặc khu"; upper: "huyện", "quận", "thị xã", "thành phố", "tỉnh". */
export type Level = 'commune' | 'upper';

/** A word for a kind of unit, spelled out or abbreviated. */
export interface Designation {
  readonly level: Level;
  /** How many words it takes. */
  readonly length: number;
  /** The word that says most: "tran" for "TT". */
  readonly meaning: string;
}

/** Words, their abbreviations, and the one of the words that says most. */
const KNOWN: readonly (readonly [Level, readonly string[], readonly string[], string])[] = [
  ['commune', ['phuong'], ['p', 'f'], 'phuong'],
  ['commune', ['xa'], ['x'], 'xa'],
  ['commune', ['thi', 'tran'], ['tt'], 'tran'],
  ['commune', ['dac', 'khu'], ['dk'], 'khu'],
  ['upper', ['huyen'], ['h'], 'huyen'],
  ['upper', ['quan'], ['q'], 'quan'],
  ['upper', ['thi', 'xa'], ['tx'], 'thi'],
  ['upper', ['thanh', 'pho'], ['tp'], 'pho'],
  ['upper', ['tinh'], [], 'tinh'],
];

/** The one that the words begin with; null: none. */
export function findDesignation(words: readonly SearchWord[]): Designation | null {
  const [first] = words;
  for (const [level, spelled, abbreviations, meaning] of KNOWN) {
    const isSpelled = spelled.every((part, index) => words[index]?.folded === part);
    if (isSpelled) return { level, meaning, length: spelled.length };
    if (first && abbreviations.includes(first.folded)) return { level, meaning, length: 1 };
  }
  return null;
}
