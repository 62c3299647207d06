import { slugify } from '../../src/format/text.ts';
import { ROLES } from './demo-roles.ts';

/** A made-up unit, as communes.csv has it. */
export interface DemoCommune {
  readonly id: string;
  readonly name: string;
  readonly kind: 'xã' | 'phường' | 'thị trấn';
  /** Five digits that no real unit bears. */
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly successor: string;
}

export const DEMO_PROVINCE = 'Tỉnh Mẫu';
const LAST_DAY_BEFORE_REFORM = '2025-06-30';
const FIRST_DAY_OF_REFORM = '2025-07-01';

const FIRST = ['An', 'Bình', 'Đông', 'Hòa', 'Hưng', 'Long', 'Phú', 'Tân', 'Thanh', 'Vĩnh'];
const SECOND = ['Hòa', 'Bình', 'Phú', 'Long', 'Lộc', 'Mỹ', 'Sơn', 'Thịnh', 'Thuận', 'Trung', 'Xuân'];
const WARDS: ReadonlySet<string> = new Set(['Hưng', 'Long']);
const STEADY_COUNT = 94;
const FIRST_CODE = 90_001;

/** "Mẫu An Bình" → `tinh-mau-an-binh` */
export function nameToId(name: string): string {
  return `tinh-${slugify(name)}`;
}

/**
 * 94 communes that go on through the reform, six that end with it, their two successors. The names do not depend on
 * the seed: what is planted is always found at the same address.
 */
export function listCommunes(): readonly DemoCommune[] {
  const mergers = [ROLES.merged, ROLES.mergedIncomplete];
  const ending = mergers.flatMap(({ predecessors, successor }) =>
    predecessors.map((name) => ({ name, successor: nameToId(successor) })),
  );
  const merging = new Set<string>([
    ...ending.map(({ name }) => name),
    ...mergers.map(({ successor }) => successor),
  ]);
  const steady = listNames().filter((name) => !merging.has(name));
  const plain = { validFrom: '', validTo: '', successor: '' };
  const entries = [
    ...steady.slice(0, STEADY_COUNT).map((name) => ({ ...plain, name })),
    ...ending.map((entry) => ({ ...plain, ...entry, validTo: LAST_DAY_BEFORE_REFORM })),
    ...mergers.map(({ successor }) => ({ ...plain, name: successor, validFrom: FIRST_DAY_OF_REFORM })),
  ];
  return entries.map((entry, index) => ({
    ...entry,
    id: nameToId(entry.name),
    kind: chooseKind(entry.name),
    code: String(FIRST_CODE + index),
  }));
}

function listNames(): readonly string[] {
  return FIRST.flatMap((first) =>
    SECOND.filter((second) => second !== first).map((second) => `Mẫu ${first} ${second}`),
  );
}

function chooseKind(name: string): DemoCommune['kind'] {
  if (name === ROLES.merged.predecessors[0]) return 'thị trấn';
  const isWard = name === ROLES.merged.successor || WARDS.has(name.split(' ')[1] ?? '');
  return isWard ? 'phường' : 'xã';
}
