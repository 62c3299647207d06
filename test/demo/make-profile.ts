import type { DemoField } from './demo-counts.ts';
import { ROLES } from './demo-roles.ts';
import type { DemoCommune } from './list-communes.ts';
import type { Random } from './make-random.ts';

/** What is true of a commune; its figures are draws from it. */
export interface Profile {
  /** Dossiers a month, before the season. */
  readonly volume: number;
  /** Probability, over all fields, that a dossier is resolved in time. */
  readonly findOnTime: (year: number) => number;
  /** Share of the volume; sums to 1. */
  readonly mix: Readonly<Record<DemoField, number>>;
  /** Probability that a dossier comes online. */
  readonly online: Readonly<Record<DemoField, number>>;
}

const MIX: Profile['mix'] = { 'Hộ tịch': 0.3, 'Chứng thực': 0.45, 'Đất đai': 0.15, 'Bảo trợ xã hội': 0.1 };
const ONLINE: Profile['online'] = {
  'Hộ tịch': 0.8,
  'Chứng thực': 0.2,
  'Đất đai': 0.55,
  'Bảo trợ xã hội': 0.7,
};
const MEDIAN_VOLUME = 220;
const VOLUME_SIGMA = 0.85;
const VOLUME_RANGE = [45, 1500] as const;
const USUAL_ON_TIME = 0.97;

/** Where a role needs a volume or a probability of its own. */
const SPECIAL: ReadonlyMap<string, { readonly volume: number; readonly onTime?: Profile['findOnTime'] }> =
  new Map([
    [ROLES.improved, { volume: 900, onTime: (year: number) => (year <= 2023 ? 0.8 : 0.94) }],
    [ROLES.wobbled, { volume: 80, onTime: () => 0.9 }],
    [ROLES.missingQuarter, { volume: 300 }],
    [ROLES.cumulativeMixedIn, { volume: 350 }],
    [ROLES.contradiction, { volume: 400 }],
    [ROLES.lateCorrection, { volume: 410 }],
    [ROLES.small[0], { volume: 15 }],
    [ROLES.small[1], { volume: 12 }],
    [ROLES.ahead, { volume: 1000, onTime: () => 0.997 }],
    [ROLES.behind, { volume: 800, onTime: () => 0.9 }],
    [ROLES.merged.predecessors[0], { volume: 260 }],
    [ROLES.merged.predecessors[1], { volume: 150 }],
    [ROLES.merged.predecessors[2], { volume: 190 }],
    [ROLES.merged.successor, { volume: 600 }],
    [ROLES.mergedIncomplete.successor, { volume: 500 }],
  ]);

export function makeProfile({ name }: DemoCommune, random: Random): Profile {
  const special = SPECIAL.get(name);
  const [least, most] = VOLUME_RANGE;
  const volume = Math.min(most, Math.max(least, random.drawLogNormal(MEDIAN_VOLUME, VOLUME_SIGMA)));
  const onTime = USUAL_ON_TIME + random.drawUniform(-0.005, 0.005);
  const shift = random.drawUniform(-0.15, 0.15);
  return {
    volume: special?.volume ?? volume,
    findOnTime: special?.onTime ?? (() => onTime),
    mix: MIX,
    online: mapValues(ONLINE, (share) => share + shift),
  };
}

function mapValues(values: Profile['mix'], change: (value: number) => number): Profile['mix'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value)]),
  ) as Profile['mix'];
}
