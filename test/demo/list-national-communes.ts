import { type Commune, type CommuneId, type CommuneKind, parseCommuneId } from '../../src/domain/commune.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { slugify } from '../../src/format/text.ts';
import { makeRandom } from './make-random.ts';
import { drawName, nameAll } from './name-national-communes.ts';
import { NATIONAL_PROVINCES } from './national-names.ts';

const COMMUNE_COUNT = 3321;
const WARD_COUNT = 687;
const ZONE_COUNT = 13;
/** Communes of today that were one district, and former units that became one commune. */
const PER_DISTRICT = 5;
const PER_COMMUNE = 3;
/** In one commune of so many, a former unit had ended before, in another former unit. */
const CHAIN_EVERY = 60;
const CODE_STEP = 3;

interface Place {
  readonly province: string;
  readonly formerProvince: string;
  /** Its turn within the province. */
  readonly turn: number;
  readonly kind: CommuneKind;
}

type Unit = Pick<Commune, 'name' | 'kind' | 'district' | 'province'>;

/**
 * A registry as large as the country's: 3.321 communes of the 34 provinces since 1/7/2025 (2.621 xã, 687 phường, 13
 * đặc khu), 245 of their full names borne by two or more, then the 9.963 units they were made of, each with its
 * district. The provinces are the real ones; every other name is put together from syllables, the same each time.
 */
export function listNationalCommunes(): readonly Commune[] {
  const places = NATIONAL_PROVINCES.flatMap(listPlaces);
  const names = nameAll(places);
  const ids = new Set<CommuneId>();
  const living: Commune[] = [];
  const former: Commune[] = [];
  places.forEach((place, index) => {
    const name = names[index] ?? '';
    const { kind, province } = place;
    const today = makeCommune({ name, kind, province, district: null }, former.length, ids, null);
    living.push(today);
    const units: Commune[] = [];
    for (const unit of listFormer(place, name)) {
      const heir = units.length === 1 && place.turn % CHAIN_EVERY === 0 ? units[0] : undefined;
      units.push(makeCommune(unit, former.length + units.length, ids, heir ?? today));
    }
    former.push(...units);
  });
  return [...living, ...former];
}

function listPlaces([province, ...parts]: readonly [string, ...string[]], index: number): readonly Place[] {
  const count = shareOut(COMMUNE_COUNT, index);
  const wardCount = shareOut(WARD_COUNT, index);
  return Array.from({ length: count }, (_, turn) => ({
    province,
    formerProvince: parts[Math.floor((turn * parts.length) / count)] ?? province,
    turn,
    kind: index < ZONE_COUNT && turn === count - 1 ? 'dac-khu' : turn < wardCount ? 'phuong' : 'xa',
  }));
}

/** The part of a total that falls to one of the provinces; all parts add up. */
function shareOut(total: number, index: number): number {
  const size = NATIONAL_PROVINCES.length;
  return Math.floor(total / size) + (index < total % size ? 1 : 0);
}

/**
 * Half of the urban districts and their wards bear numbers; the seat of a rural district is a township of its name.
 * The first unit gave the commune of today its name, but for every third commune.
 */
function listFormer({ province, formerProvince, turn, kind }: Place, name: string): readonly Unit[] {
  const number = Math.floor(turn / PER_DISTRICT) + 1;
  const isUrban = kind === 'phuong';
  const isNumbered = isUrban && number % 2 === 0;
  const districtName = isNumbered ? String(number) : drawName(`district ${province} ${number}`);
  const district = `${isNumbered ? 'quận' : isUrban ? 'thành phố' : 'huyện'} ${districtName}`;
  return Array.from({ length: PER_COMMUNE }, (_, index): Unit => {
    const place = { district, province: formerProvince };
    const order = (turn % PER_DISTRICT) * PER_COMMUNE + index + 1;
    if (isNumbered) return { ...place, name: String(order), kind: 'phuong' };
    if (!isUrban && order === 1) return { ...place, name: districtName, kind: 'thi-tran' };
    const isNamesake = index === 0 && turn % PER_COMMUNE > 0;
    const own = isNamesake ? name : drawName(`former ${province} ${turn} ${index}`);
    return { ...place, name: own, kind: isUrban ? 'phuong' : 'xa' };
  });
}

/** A commune of today has its first predecessor's code. */
function makeCommune(unit: Unit, order: number, ids: Set<CommuneId>, successor: Commune | null): Commune {
  const isLiving = successor === null;
  return {
    ...unit,
    id: claimId(unit, ids),
    code: makeCode(order),
    validFrom: isLiving ? parseIsoDate('2025-07-01') : null,
    validTo: isLiving ? null : parseIsoDate(successor.validTo === null ? '2025-06-30' : '2019-12-31'),
    successorId: isLiving ? null : successor.id,
    website: null,
  };
}

/** Rising, by unequal steps as real codes do. */
function makeCode(order: number): string {
  return String(
    Math.floor(order * CODE_STEP + makeRandom(order, 'code').drawUniform(1, CODE_STEP + 1)),
  ).padStart(5, '0');
}

/** Province and name, where these are taken the district as well, then a number. */
function claimId({ province, name, district }: Unit, ids: Set<CommuneId>): CommuneId {
  const plain = slugify(`${province} ${name}`);
  const long = slugify(`${province} ${name} ${district ?? ''}`);
  for (let number = 1; ; number += 1) {
    for (const text of number === 1 ? [plain, long] : [`${long}-${number}`]) {
      const id = parseCommuneId(text);
      if (id === null || ids.has(id)) continue;
      ids.add(id);
      return id;
    }
  }
}
