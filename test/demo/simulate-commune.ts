import type { FieldCounts } from './demo-counts.ts';
import { ROLES } from './demo-roles.ts';
import { isQuiet } from './is-quiet.ts';
import type { DemoCommune } from './list-communes.ts';
import { makeProfile } from './make-profile.ts';
import { makeRandom } from './make-random.ts';
import { simulateMonths } from './simulate-months.ts';

const MOST_ATTEMPTS = 2000;

/** The true months of one commune. The one that only wobbles is drawn again until chance alone shows nothing. */
export function simulateCommune(
  seed: number,
  commune: DemoCommune,
  months: readonly string[],
): ReadonlyMap<string, FieldCounts> {
  const profile = makeProfile(commune, makeRandom(seed, commune.id));
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const drawn = simulateMonths(profile, months, makeRandom(seed, `${commune.id} ${attempt}`));
    if (commune.name !== ROLES.wobbled || isQuiet(drawn)) return drawn;
  }
  throw new Error(`no quiet series among ${MOST_ATTEMPTS}`);
}
