import type { Commune, CommuneId } from '../../domain/commune.ts';
import { slugify } from '../../format/text.ts';
import { RADIX, type SearchFile, type SearchGroup } from './search-file.ts';

/** Living units come first, so that the number of a successor is most often small. */
export function buildSearchFile(communes: readonly Commune[]): SearchFile {
  const groups = groupCommunes(communes);
  const words = rankWords(communes);
  const provinces = [...new Set(communes.map(({ province }) => province))];
  const wordNumbers = numberAll(words);
  const provinceNumbers = numberAll(provinces);
  const unitNumbers = numberAll(groups.flat().map(({ id }) => id));
  const names = new Map(communes.map(({ id, name }) => [id, name]));
  const isNamesake = ({ validTo, successorId, name }: Commune) =>
    validTo !== null && successorId !== null && names.get(successorId) === name;
  const writeCode = makeSteps();
  const writeSuccessor = makeSteps();
  return {
    words: words.join(' '),
    provinces,
    groups: groups.flatMap((group): readonly SearchGroup[] => {
      const [first] = group;
      const province = first && provinceNumbers.get(first.province);
      if (first === undefined || province === undefined) return [];
      return [
        [
          first.kind,
          province,
          first.district,
          group.map((commune) => (isNamesake(commune) ? '' : writeName(commune.name, wordNumbers))).join(),
          group.map(({ code }) => writeCode(code === null ? null : Number(code))),
          Object.fromEntries(group.flatMap((commune, index) => listOddId(commune, index))),
          first.validTo === null
            ? null
            : group.map(({ successorId }) => writeSuccessor(findNumber(unitNumbers, successorId))),
        ],
      ];
    }),
  };
}

function groupCommunes(communes: readonly Commune[]): readonly (readonly Commune[])[] {
  const inOrder = communes.toSorted(
    (a, b) =>
      Number(a.validTo !== null) - Number(b.validTo !== null) ||
      compareText(a.province, b.province) ||
      compareText(a.district ?? '', b.district ?? '') ||
      compareText(a.kind, b.kind) ||
      compareText(a.code ?? '', b.code ?? '') ||
      compareText(a.id, b.id),
  );
  const groups = Map.groupBy(inOrder, ({ validTo, province, district, kind }) =>
    JSON.stringify([validTo === null, province, district, kind]),
  );
  return [...groups.values()];
}

function rankWords(communes: readonly Commune[]): readonly string[] {
  const groups = Map.groupBy(
    communes.flatMap(({ name }) => name.split(' ')),
    (word) => word,
  );
  return [...groups.entries()]
    .toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .map(([word]) => word);
}

function writeName(name: string, numbers: ReadonlyMap<string, number>): string {
  return name
    .split(' ')
    .map((word) => numbers.get(word)?.toString(RADIX))
    .join(' ');
}

function listOddId(commune: Commune, index: number): readonly (readonly [number, string])[] {
  const { id, province, name, district } = commune;
  if (id === slugify(`${province} ${name}`)) return [];
  return [[index, id === slugify(`${province} ${name} ${district ?? ''}`) ? '' : id]];
}

function findNumber(numbers: ReadonlyMap<CommuneId, number>, id: CommuneId | null): number | null {
  const number = id === null ? undefined : numbers.get(id);
  return number === undefined ? null : number;
}

/** Each number less the one before; null stays null and counts as none. */
function makeSteps(): (number: number | null) => number | null {
  let last = 0;
  return (number) => {
    if (number === null) return null;
    const step = number - last;
    last = number;
    return step;
  };
}

function numberAll<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map(items.map((item, index) => [item, index]));
}

/** By code point, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
