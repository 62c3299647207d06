import type { CommuneKind } from '../../src/domain/commune.ts';
import { makeRandom, type Random } from './make-random.ts';
import { FIRST_SYLLABLES, SECOND_SYLLABLES, THIRD_SYLLABLES } from './national-names.ts';

const SEED = 20_250_701;

/** What has to be named: its province, and its kind. */
export interface Nameless {
  readonly province: string;
  readonly kind: CommuneKind;
}

/** How many names of a kind are borne by how many communes: 245 names in all. */
const SHARED: readonly (readonly [CommuneKind, nameCount: number, bearerCount: number])[] = [
  ['phuong', 60, 2],
  ['xa', 140, 2],
  ['xa', 45, 3],
];

/** Of two syllables, now and then of three, as `key` draws it; one that is not in `taken`, which then has it. */
export function drawName(key: string, taken: Set<string> = new Set()): string {
  const random = makeRandom(SEED, key);
  for (;;) {
    const [first, second] = [pick(random, FIRST_SYLLABLES), pick(random, SECOND_SYLLABLES)];
    const third = random.drawUniform(0, 1) < 0.12 ? ` ${pick(random, THIRD_SYLLABLES)}` : '';
    const name = `${first} ${second}${third}`;
    if (first === second || taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** Names by the place in the list; the full names borne by two or more are as many as `SHARED` says. */
export function nameAll(places: readonly Nameless[]): readonly string[] {
  const taken = new Set<string>();
  const names = new Map<Nameless, string>();
  for (const [kind, nameCount, bearerCount] of SHARED) {
    const free = interleave(places.filter((place) => place.kind === kind && !names.has(place)));
    for (let index = 0; index < nameCount; index += 1) {
      const name = drawName(`shared ${kind} ${bearerCount} ${index}`, taken);
      const bearers = free.slice(index * bearerCount, (index + 1) * bearerCount);
      for (const place of bearers) names.set(place, name);
    }
  }
  return places.map((place, index) => names.get(place) ?? drawName(`place ${index}`, taken));
}

/** The first of each province, then the second of each: neighbours in this order are in different provinces. */
function interleave(places: readonly Nameless[]): readonly Nameless[] {
  const groups = [...Map.groupBy(places, ({ province }) => province).values()];
  const longest = Math.max(...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

function pick(random: Random, syllables: readonly string[]): string {
  return syllables[Math.floor(random.drawUniform(0, syllables.length))] ?? '';
}
