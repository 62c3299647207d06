import { compareVietnamese } from '../../format/text.ts';
import { judgeEntry, type QueryBits, type Verdict } from './judge-entry.ts';
import { matchPlace } from './match-place.ts';
import { joinMatches, listBits, type Match, matchCode, matchWords, NO_MATCH } from './match-words.ts';
import { type Query, type QueryToken, readQuery } from './read-query.ts';
import { respellQuery } from './respell-query.ts';
import type { SearchIndex, SearchUnit } from './search-index.ts';

interface Hit {
  readonly unit: SearchUnit;
  readonly verdict: Verdict;
}

/** With fewer hits than these, names that differ by one letter from what was typed are hits as well. */
const FEW = 3;

/**
 * All units that answer to what a reader typed, the best first: whole names and codes, then names that begin so, then
 * words of names in order, then any words of names and places, then those with a letter amiss. Among equals, units that
 * go on come before those that have ended, then the order is alphabetical.
 */
export function findCommunes(index: SearchIndex, text: string): readonly SearchUnit[] {
  const query = readQuery(text);
  if (query.tokens.length === 0) return [];
  const exact = listHits(index, query, false);
  const sure = exact.length > 0 ? exact : listRespelt(index, query);
  const hits = sure.length < FEW ? mergeHits(sure, listHits(index, query, true)) : sure;
  return hits.toSorted(compareHits).map(({ unit }) => unit);
}

/** The hits of the first other way to read the query that has any. */
function listRespelt(index: SearchIndex, query: Query): readonly Hit[] {
  for (const other of respellQuery(query, index.words)) {
    const hits = listHits(index, other, false);
    if (hits.length > 0) return hits;
  }
  return [];
}

function mergeHits(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  const known = new Set(hits.map(({ unit }) => unit));
  return [...hits, ...others.filter(({ unit }) => !known.has(unit))];
}

function listHits(index: SearchIndex, query: Query, isFuzzy: boolean): readonly Hit[] {
  const words = matchWords(query, index.words, isFuzzy);
  const pick = (numbers: readonly number[]) => numbers.flatMap((number) => words[number] ?? []);
  const places = index.places.map((place) =>
    matchPlace(pick(place.words), place.kindLength, query.tokens.length),
  );
  const bits = sortBits(query, joinMatches(places));
  const anyWord = words.map(listBits);
  const anyPlace = places.map(listBits);
  const hasDigits = query.tokens.some(({ word }) => word.digits !== null);
  return index.entries.flatMap((entry): readonly Hit[] => {
    const { unit } = entry;
    const code = hasDigits && unit.code !== null ? matchCode(query, unit.code) : NO_MATCH;
    // Most units are no hits, which these few steps find out.
    let missing = bits.needed & ~listBits(code);
    for (const number of entry.words) missing &= ~(anyWord[number] as number);
    if (missing !== 0) for (const number of entry.places) missing &= ~(anyPlace[number] as number);
    if (missing !== 0) return [];
    const around = [...entry.places].flatMap((number) => places[number] ?? []);
    const verdict = judgeEntry({ name: pick(entry.words), places: around, code }, bits);
    return verdict === null ? [] : [{ unit, verdict }];
  });
}

/** A word for a kind that no place of the registry has, as "tỉnh" often, is wrong nowhere. */
function sortBits({ tokens, hasMarks }: Query, anywhere: Match): QueryBits {
  const collect = (isMeant: (token: QueryToken) => boolean) =>
    tokens.reduce((bits, token, index) => (isMeant(token) ? bits | (1 << index) : bits), 0);
  // Where a reader typed nothing but "phường", that is what is looked for.
  const needed = collect(({ designation }) => designation === null) || collect(() => true);
  return {
    count: tokens.length,
    needed,
    bound: collect(({ isBound }) => isBound),
    kinds: listBits(anywhere) & ~needed,
    upper: collect(({ designation }) => designation === 'upper'),
    marked: hasMarks ? needed : 0,
  };
}

function compareHits(a: Hit, b: Hit): number {
  return (
    Number(a.verdict.typoCount > 0) - Number(b.verdict.typoCount > 0) ||
    a.verdict.grade - b.verdict.grade ||
    a.verdict.typoCount - b.verdict.typoCount ||
    a.verdict.wrongKindCount - b.verdict.wrongKindCount ||
    b.verdict.nameCount - a.verdict.nameCount ||
    a.verdict.wrongMarkCount - b.verdict.wrongMarkCount ||
    Number(a.unit.isEnded) - Number(b.unit.isEnded) ||
    compareUnits(a.unit, b.unit)
  );
}

function compareUnits(a: SearchUnit, b: SearchUnit): number {
  return (
    compareVietnamese(a.name, b.name) ||
    compareVietnamese(a.province, b.province) ||
    compareVietnamese(a.district ?? '', b.district ?? '') ||
    (a.id < b.id ? -1 : 1)
  );
}
