import { judgeEntry, NO_HIT, type QueryBits } from './judge-entry.ts';
import { matchPlaces } from './match-places.ts';
import { matchWords } from './match-words.ts';
import { countBits } from './matches.ts';
import { type Query, type QueryToken, readQuery } from './read-query.ts';
import { respellQuery } from './respell-query.ts';
import type { SearchIndex, SearchUnit } from './search-index.ts';
import { CODE_LENGTH } from './split-words.ts';

export interface SearchResult {
  /** The best first, as many as asked for. */
  readonly hits: readonly SearchUnit[];
  /** Of all there are. */
  readonly count: number;
}

/** What units weigh that are hits, by their place in the index. */
type Weights = ReadonlyMap<number, number>;

/** With fewer hits than these, names that differ by one letter from what was typed are hits as well. */
const FEW = 3;
/** Fewer digits are a name: "Phường 1". */
const SHORTEST_CODE = 3;

/**
 * The units that answer to what a reader typed, the best first: whole names and codes, then names that begin so, then
 * words of names in order, then any words of names and places, then those with a letter amiss. Among equals, units that
 * go on come before those that have ended, then the order is alphabetical.
 */
export function findCommunes(index: SearchIndex, text: string, limit: number): SearchResult {
  const query = readQuery(text);
  if (query.tokens.length === 0) return { hits: [], count: 0 };
  const exact = weighEntries(index, query, false);
  const sure = exact.size > 0 ? exact : weighRespelt(index, query);
  const weights = sure.size < FEW ? new Map([...weighEntries(index, query, true), ...sure]) : sure;
  return { hits: listBest(index, weights, limit), count: weights.size };
}

/** The hits of the first other way to read the query that has any. */
function weighRespelt(index: SearchIndex, query: Query): Weights {
  for (const other of respellQuery(query, index.words)) {
    const weights = weighEntries(index, other, false);
    if (weights.size > 0) return weights;
  }
  return new Map();
}

function weighEntries(index: SearchIndex, query: Query, isFuzzy: boolean): Weights {
  const bits = readBits(index, query, isFuzzy);
  const weights = new Map<number, number>();
  index.entries.forEach((entry, place) => {
    const weight = judgeEntry(entry, bits);
    if (weight !== NO_HIT) weights.set(place, weight);
  });
  return weights;
}

/** Entries are in alphabetical order, so that weight and place in one number are all there is to sort. */
function listBest({ entries }: SearchIndex, weights: Weights, limit: number): readonly SearchUnit[] {
  const size = entries.length;
  const keys = Float64Array.from(weights, ([place, weight]) => weight * size + place).sort();
  return Array.from(keys.subarray(0, limit)).flatMap((key) => entries[key % size]?.unit ?? []);
}

function readBits(index: SearchIndex, query: Query, isFuzzy: boolean): QueryBits {
  const { tokens, hasMarks } = query;
  const collect = (isMeant: (token: QueryToken) => boolean) =>
    tokens.reduce((bits, token, place) => (isMeant(token) ? bits | (1 << place) : bits), 0);
  // Where a reader typed nothing but "phường", that is what is looked for.
  const others = collect(({ designation }) => designation === null);
  const needed = others || collect(() => true);
  const words = matchWords(query, index.words, isFuzzy);
  const mayBeKinds = countBits(others) > 1 ? ~0 : tokens.length > 1 ? ~others : 0;
  const places = matchPlaces(index.places, words, tokens.length, mayBeKinds);
  return {
    count: tokens.length,
    needed,
    bound: collect(({ isBound }) => isBound),
    upper: collect(({ designation }) => designation === 'upper'),
    // A word for a kind that no place of the registry has, as "tỉnh" often, is wrong nowhere.
    kinds: places.any.reduce((all, bits) => all | bits, 0) & ~needed,
    marked: hasMarks ? needed : 0,
    codes: tokens.flatMap(({ word: { digits } }, place) =>
      digits === null || digits.length < SHORTEST_CODE
        ? []
        : [{ bit: 1 << place, digits, code: digits.padStart(CODE_LENGTH, '0') }],
    ),
    words,
    places,
  };
}
