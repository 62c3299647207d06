import { describe, expect, test } from 'vitest';
import { type Commune, type CommuneKind, parseCommuneId } from '../../src/domain/commune.ts';
import { buildPeerGroups, type PeerSubject } from '../../src/indicators/peer-groups.ts';

const SLUGS: Readonly<Record<string, string>> = { 'Khánh Hòa': 'khanh-hoa', 'Hà Nội': 'ha-noi' };
const slugOf = (province: string) => SLUGS[province] ?? province;

function subject(
  name: string,
  volume: number | null,
  kind: CommuneKind = 'xa',
  province = 'Khánh Hòa',
): PeerSubject {
  const id = parseCommuneId(name);
  if (id === null) throw new Error(name);
  const commune: Commune = {
    id,
    name,
    kind,
    district: null,
    province,
    code: null,
    validFrom: null,
    validTo: null,
    successorId: null,
    website: null,
  };
  return { commune, volume };
}

/** Key of every group, with the names of its members. */
function listMembers(items: readonly PeerSubject[]): Record<string, string> {
  return Object.fromEntries(
    buildPeerGroups(items, slugOf).map(({ key, members }) => [
      key,
      members.map(({ commune }) => commune.name).join(' '),
    ]),
  );
}

function subjects(volumes: readonly (number | null)[]): PeerSubject[] {
  return volumes.map((volume, index) => subject(`c${index}`, volume));
}

describe('who is grouped with whom', () => {
  test('all, provinces, and kinds within a province', () => {
    const items = [
      subject('a', 1),
      subject('b', 2, 'xa', 'Hà Nội'),
      subject('c', 3, 'phuong'),
      subject('d', 4, 'phuong', 'Hà Nội'),
      subject('e', 5),
      subject('f', 6, 'phuong', 'Hà Nội'),
    ];
    expect(listMembers(items)).toEqual({
      'tat-ca': 'a b c d e f',
      'khanh-hoa': 'a c e',
      'khanh-hoa-xa': 'a e',
      'ha-noi': 'b d f',
      'ha-noi-phuong': 'd f',
    });
  });

  test('a group says by which rule it was made', () => {
    const items = [
      subject('a', 1),
      subject('b', 2),
      subject('c', 3, 'phuong'),
      subject('d', 4, 'xa', 'Hà Nội'),
    ];
    expect(buildPeerGroups(items, slugOf).map(({ members, ...rule }) => rule)).toEqual([
      { rule: 'all', key: 'tat-ca', province: null, communeKind: null, volume: null },
      { rule: 'province', key: 'khanh-hoa', province: 'Khánh Hòa', communeKind: null, volume: null },
      { rule: 'kind', key: 'khanh-hoa-xa', province: 'Khánh Hòa', communeKind: 'xa', volume: null },
    ]);
  });

  test('a group with the members of one before it is left out', () => {
    expect(listMembers([subject('a', 1), subject('b', 2)])).toEqual({ 'tat-ca': 'a b' });
    const three = [subject('a', 1), subject('b', 2), subject('c', 3, 'xa', 'Hà Nội')];
    expect(listMembers(three)).toEqual({ 'tat-ca': 'a b c', 'khanh-hoa': 'a b' });
  });

  test('groups of as many that share some members, not all, both stand', () => {
    // Three communes (xã) and three of the smallest volume: the first two are the same.
    const nine = subjects([1, 2, 50, 3, 51, 52, 90, 91, 92]).map((one, index) => ({
      ...one,
      commune: { ...one.commune, kind: index < 3 ? ('xa' as const) : ('phuong' as const) },
    }));
    const members = listMembers(nine);
    expect(members['khanh-hoa-xa']).toBe('c0 c1 c2');
    expect(members['khanh-hoa-it-ho-so']).toBe('c0 c1 c3');
  });

  test('nobody is a group alone', () => {
    expect(listMembers([subject('a', 1)])).toEqual({});
    expect(listMembers([])).toEqual({});
  });
});

describe('thirds by volume', () => {
  test('nine in thirds of three, in the order given, with their smallest and largest volume', () => {
    const groups = buildPeerGroups(subjects([90, 10, 50, 20, 80, 40, 70, 30, 60]), slugOf);
    const thirds = groups.filter(({ rule }) => rule === 'volume');
    expect(
      thirds.map(({ key, volume, members }) => [key, volume, members.map((item) => item.volume)]),
    ).toEqual([
      ['khanh-hoa-it-ho-so', { from: 10, to: 30 }, [10, 20, 30]],
      ['khanh-hoa-vua', { from: 40, to: 60 }, [50, 40, 60]],
      ['khanh-hoa-nhieu-ho-so', { from: 70, to: 90 }, [90, 80, 70]],
    ]);
    expect(
      thirds.every(({ province, communeKind }) => province === 'Khánh Hòa' && communeKind === null),
    ).toBe(true);
  });

  test('ten: the cuts are the 4th (10/3) and the 7th (20/3) volume', () => {
    expect(listMembers(subjects([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toMatchObject({
      'khanh-hoa-it-ho-so': 'c0 c1 c2 c3',
      'khanh-hoa-vua': 'c4 c5 c6',
      'khanh-hoa-nhieu-ho-so': 'c7 c8 c9',
    });
  });

  test('equal volumes stay together', () => {
    // Cuts at the 3rd and 6th of 1 2 5 5 5 5 7 8 9: both 5, so nobody is left for the middle.
    expect(listMembers(subjects([5, 1, 5, 2, 5, 9, 5, 8, 7]))).toEqual({
      'tat-ca': 'c0 c1 c2 c3 c4 c5 c6 c7 c8',
      'khanh-hoa-it-ho-so': 'c0 c1 c2 c3 c4 c6',
      'khanh-hoa-nhieu-ho-so': 'c5 c7 c8',
    });
  });

  test('one volume for all makes no thirds', () => {
    expect(Object.keys(listMembers(subjects([4, 4, 4, 4, 4, 4, 4, 4, 4])))).toEqual(['tat-ca']);
  });

  test('a volume not stated is in no third, and does not count towards the nine', () => {
    expect(Object.keys(listMembers(subjects([1, 2, 3, 4, 5, 6, 7, 8, null])))).toEqual(['tat-ca']);
    expect(listMembers(subjects([null, 1, 2, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject({
      'khanh-hoa-it-ho-so': 'c1 c2 c3',
      'khanh-hoa-nhieu-ho-so': 'c7 c8 c9',
    });
  });

  test('a volume of 0 is a volume', () => {
    const [, third] = buildPeerGroups(subjects([0, 1, 2, 3, 4, 5, 6, 7, 8]), slugOf);
    expect(third?.volume).toEqual({ from: 0, to: 2 });
  });

  test('each province is cut by its own volumes', () => {
    const here = subjects([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const there = [100, 200, 300, 400, 500, 600, 700, 800, 900].map((volume, index) =>
      subject(`h${index}`, volume, 'xa', 'Hà Nội'),
    );
    const groups = buildPeerGroups([...here, ...there], slugOf);
    const volumeOf = (key: string) => groups.find((group) => group.key === key)?.volume;
    expect(volumeOf('khanh-hoa-nhieu-ho-so')).toEqual({ from: 7, to: 9 });
    expect(volumeOf('ha-noi-it-ho-so')).toEqual({ from: 100, to: 300 });
  });
});
