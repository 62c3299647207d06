import type { CommuneId, CommuneKind } from '../../domain/commune.ts';
import { remember } from '../../format/remember.ts';
import { COMMUNE_KIND_NAMES } from '../../strings/communes.ts';
import { findDesignation } from './designations.ts';
import { sortUnits } from './sort-units.ts';
import { type SearchWord, splitWords } from './split-words.ts';

/** A commune as the search shows it. */
export interface SearchUnit {
  readonly id: CommuneId;
  readonly name: string;
  readonly kind: CommuneKind;
  readonly district: string | null;
  readonly province: string;
  /** Five digits, leading zeros kept. */
  readonly code: string | null;
  readonly isEnded: boolean;
  /** Of one that has ended: the unit that stands in its place today, or the last that is known; null: none. */
  readonly heir: SearchUnit | null;
}

/** A unit with what it is compared by: numbers of words and of places. */
export interface SearchEntry {
  readonly unit: SearchUnit;
  readonly words: readonly number[];
  /**
   * Its kind, district and province; besides, where units have become one, the districts and provinces of those that
   * ended for the one that goes on, and its province for them.
   */
  readonly places: readonly number[];
}

export interface SearchIndex {
  /** In alphabetical order of their names, then of their provinces and districts. */
  readonly entries: readonly SearchEntry[];
  readonly words: readonly SearchWord[];
  readonly places: readonly SearchPlace[];
}

/** "thành phố Cam Ranh" */
export interface SearchPlace {
  readonly words: readonly number[];
  /** How many words it takes to say what kind of place it is: 2. All, where it is but a kind, as "xã". */
  readonly kindLength: number;
}

export function buildSearchIndex(units: readonly SearchUnit[]): SearchIndex {
  const words: SearchWord[] = [];
  const places: SearchPlace[] = [];
  // push gives the new length: the number of what was added and one.
  const numberWord = remember(Number.POSITIVE_INFINITY, (text: string) =>
    splitWords(text).map((word) => words.push(word) - 1),
  );
  const numberWords = (text: string) => text.split(' ').flatMap(numberWord);
  const numberPlace = remember(Number.POSITIVE_INFINITY, (text: string) => {
    const place = numberWords(text);
    const kindLength = findDesignation(place.flatMap((number) => words[number] ?? []))?.length ?? 0;
    return places.push({ words: place, kindLength }) - 1;
  });
  const numberPlaces = (texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null ? [] : numberPlace(text)));
  const entries = sortUnits(units).map((unit) => ({
    unit,
    words: numberWords(unit.name),
    places: new Set(numberPlaces([COMMUNE_KIND_NAMES[unit.kind], unit.district, unit.province])),
  }));
  const byUnit = new Map(entries.map((entry) => [entry.unit, entry]));
  for (const { unit, places: own } of entries) {
    if (unit.heir === null) continue;
    const heir = byUnit.get(unit.heir);
    for (const place of numberPlaces([unit.district, unit.province])) heir?.places.add(place);
    for (const place of numberPlaces([unit.heir.province])) own.add(place);
  }
  return { entries: entries.map((entry) => ({ ...entry, places: [...entry.places] })), words, places };
}
