import { type Commune, type CommuneId, type CommuneKind, isValidThroughout } from '../domain/commune.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Problem } from '../domain/diagnostic.ts';
import type { Span } from '../domain/period.ts';
import { formatDate } from '../format/date.ts';
import { matchKey } from '../format/text.ts';
import { findSimilar } from './find-nearest.ts';

/** The registry, ready for look-ups by id, code and name. */
export interface CommuneIndex {
  readonly byId: ReadonlyMap<CommuneId, Commune>;
  readonly byCode: ReadonlyMap<string, readonly Commune[]>;
  readonly byName: ReadonlyMap<string, readonly Commune[]>;
  /** Nearest names already looked for. */
  readonly suggestions: Map<string, string | null>;
}

export type CommuneReading =
  | { readonly kind: 'commune'; readonly commune: Commune }
  | { readonly kind: 'problem'; readonly problem: Problem };

const KIND_WORDS: readonly (readonly [string, CommuneKind])[] = [
  ['xã', 'xa'],
  ['phường', 'phuong'],
  ['thị trấn', 'thi-tran'],
  ['đặc khu', 'dac-khu'],
  ['p.', 'phuong'],
  ['tt.', 'thi-tran'],
];
const KIND_NAMES: Readonly<Record<CommuneKind, string>> = {
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
};
const OFFICE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) /iu;
const UPPER_KIND = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?) ?/iu;

export function indexCommunes(communes: readonly Commune[]): CommuneIndex {
  return {
    byId: new Map(communes.map((commune) => [commune.id, commune])),
    byCode: Map.groupBy(
      communes.filter((commune) => commune.code !== null),
      (commune) => commune.code ?? '',
    ),
    byName: Map.groupBy(communes, (commune) => matchKey(commune.name)),
    suggestions: new Map(),
  };
}

/**
 * Finds the one commune that an id, a five-digit code or a name means on every day of the span (any time when
 * the span is unknown). Never chooses between two.
 */
export function findCommune(index: CommuneIndex, printed: string, span: Span | null): CommuneReading {
  const byId = index.byId.get(printed as CommuneId);
  if (byId !== undefined) return choose(printed, [byId], span, index);
  if (/^\d+$/.test(printed)) return findByCode(index, printed, span);
  return choose(printed, findByName(index, printed), span, index);
}

function findByCode(index: CommuneIndex, printed: string, span: Span | null): CommuneReading {
  if (printed.length >= 5) return choose(printed, index.byCode.get(printed) ?? [], span, index);
  return fail({ code: 'commune/short-code', printed, padded: printed.padStart(5, '0') });
}

/** `Vĩnh Thạnh`, `xã Vĩnh Thạnh`, `UBND xã Vĩnh Thạnh`, `Vĩnh Thạnh, Nha Trang, Khánh Hòa`. */
function findByName(index: CommuneIndex, printed: string): readonly Commune[] {
  const [head = '', ...qualifiers] = printed.split(',').map((part) => part.trim());
  const name = head.replace(OFFICE, '');
  const named = [...(index.byName.get(matchKey(name)) ?? [])];
  for (const [word, kind] of KIND_WORDS) {
    const rest = removePrefix(name, word);
    if (rest === null) continue;
    named.push(...(index.byName.get(matchKey(rest)) ?? []).filter((commune) => commune.kind === kind));
  }
  const wanted = qualifiers.map(upperKey);
  return [...new Set(named)].filter((commune) => {
    const bearers = [commune.district, commune.province].flatMap((text) =>
      text === null ? [] : upperKey(text),
    );
    return wanted.every((qualifier) => bearers.includes(qualifier));
  });
}

function removePrefix(name: string, word: string): string | null {
  const start = name.slice(0, word.length);
  const rest = name.slice(word.length);
  if (matchKey(start) !== matchKey(word) || (!word.endsWith('.') && !rest.startsWith(' '))) return null;
  return rest.trim();
}

/** Key of a province or district, with or without "tỉnh", "thành phố", "huyện" in front. */
export function upperKey(text: string): string {
  return matchKey(text.replace(UPPER_KIND, ''));
}

function choose(
  printed: string,
  found: readonly Commune[],
  span: Span | null,
  index: CommuneIndex,
): CommuneReading {
  const valid = span === null ? found : found.filter((commune) => isValidThroughout(commune, span));
  const [first, second] = valid;
  if (first !== undefined && second === undefined) return { kind: 'commune', commune: first };
  if (first !== undefined)
    return fail({ code: 'commune/ambiguous', printed, candidates: valid.map(describe) });
  if (found.length === 0 || span === null) {
    return fail({ code: 'commune/unknown', printed, nearest: suggest(index, printed) });
  }
  const [from, to] = [formatDate(span.from), formatDate(span.to)];
  return fail({ code: 'commune/not-valid', printed, from, to, candidates: found.map(describe) });
}

/** `khanh-hoa-vinh-thanh (xã Vĩnh Thạnh, Khánh Hòa, 22393, … → 30/6/2025)`. */
function describe(commune: Commune): string {
  const { id, kind, name, province, code, validFrom, validTo } = commune;
  const day = (date: IsoDate | null) => (date === null ? '…' : formatDate(date));
  const life = validFrom === null && validTo === null ? null : `${day(validFrom)} → ${day(validTo)}`;
  const details = [`${KIND_NAMES[kind]} ${name}`, province, code, life].filter((part) => part !== null);
  return `${id} (${details.join(', ')})`;
}

function suggest(index: CommuneIndex, printed: string): string | null {
  const known = index.suggestions.get(printed);
  if (known !== undefined) return known;
  const names = [...index.byId.values()].map((commune) => `${KIND_NAMES[commune.kind]} ${commune.name}`);
  const nearest =
    findSimilar(printed, index.byId.keys()) ??
    findSimilar(printed, names) ??
    findSimilar(
      printed,
      [...index.byId.values()].map((commune) => commune.name),
    );
  index.suggestions.set(printed, nearest);
  return nearest;
}

function fail(problem: Problem): CommuneReading {
  return { kind: 'problem', problem };
}
