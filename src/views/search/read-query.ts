import { findDesignation, type Level } from './designations.ts';
import { type SearchWord, splitWords } from './split-words.ts';

/** One word that a reader typed. */
export interface QueryToken {
  readonly word: SearchWord;
  /** What an abbreviation stands for ("P." → "phuong"); else the word itself. */
  readonly meaning: string;
  /** Need not be true of a hit, because kinds have changed and readers mix them up. null: any other word. */
  readonly designation: Level | null;
  /** Behind "huyện", "tỉnh" and the like up to a comma or the next such word: not the commune's own name. */
  readonly isBound: boolean;
}

export interface Query {
  readonly tokens: readonly QueryToken[];
  /** True where the reader types marks at all, so that a word without any is meant to have none. */
  readonly hasMarks: boolean;
}

/** As many as one number has bits to spare; nobody types more. */
const MOST_TOKENS = 16;

type Piece = Pick<QueryToken, 'word' | 'meaning' | 'designation'> & { readonly isFirst: boolean };

/** Never fails: whatever cannot be a word is left out. */
export function readQuery(text: string): Query {
  const pieces = text
    .split(/[,;\n]/u)
    .flatMap(readPart)
    .slice(0, MOST_TOKENS);
  let isBound = false;
  const tokens = pieces.map(({ isFirst, ...piece }): QueryToken => {
    if (isFirst || piece.designation !== null) isBound = false;
    const token = { ...piece, isBound };
    if (piece.designation === 'upper') isBound = true;
    return token;
  });
  return { tokens, hasMarks: tokens.some(({ word }) => word.base !== word.folded || word.tone !== '') };
}

/** What stands between commas. */
function readPart(text: string): readonly Piece[] {
  const words = splitWords(text);
  const pieces: Piece[] = [];
  while (pieces.length < words.length) {
    const rest = words.slice(pieces.length);
    const found = isCutOff(rest, text) ? null : findDesignation(rest);
    for (const word of rest.slice(0, found?.length ?? 1)) {
      const meaning = found?.length === 1 ? found.meaning : word.folded;
      pieces.push({ word, meaning, designation: found?.level ?? null, isFirst: pieces.length === 0 });
    }
  }
  return pieces;
}

/** A letter alone at the end is the beginning of a word, unless a dot says that it is an abbreviation. */
function isCutOff([word, ...others]: readonly SearchWord[], text: string): boolean {
  return others.length === 0 && word?.folded.length === 1 && !text.trimEnd().endsWith('.');
}
