import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/domain/period.ts';
import { type CommuneIndex, findCommune, indexCommunes, upperKey } from '../../src/ingest/commune-index.ts';
import { loadFiles, SOUND_FOLDER } from './data-folder.ts';

const OLD = { from: '2023-06-14', to: '2023-09-13' } as Span;
const NEW = { from: '2025-07-01', to: '2025-07-31' } as Span;
const ACROSS = { from: '2025-06-15', to: '2025-07-14' } as Span;

async function makeIndex(): Promise<CommuneIndex> {
  const { communes } = await loadFiles(SOUND_FOLDER);
  return indexCommunes([...communes.values()]);
}

test.each<[string, Span | null, string]>([
  ['khanh-hoa-vinh-thanh', OLD, 'khanh-hoa-vinh-thanh'],
  ['22393', OLD, 'khanh-hoa-vinh-thanh'],
  ['00004', NEW, 'ha-noi-ba-dinh'],
  ['Tây Nha Trang', NEW, 'khanh-hoa-tay-nha-trang'],
  ['phường Tây Nha Trang', NEW, 'khanh-hoa-tay-nha-trang'],
  ['UBND PHƯỜNG TÂY NHA TRANG', NEW, 'khanh-hoa-tay-nha-trang'],
  ['P. Ba Đình', NEW, 'ha-noi-ba-dinh'],
  ['xã Vĩnh Thạnh', OLD, 'khanh-hoa-vinh-thanh'],
  ['P Ba Đình', NEW, 'commune/unknown'],
  ['p.Ba Đình', NEW, 'ha-noi-ba-dinh'],
  ['phườngBa Đình', NEW, 'commune/unknown'],
  ['thị trấn Ba Đình', NEW, 'commune/unknown'],
  ['TT. Vĩnh Thạnh', OLD, 'binh-dinh-vinh-thanh'],
  ['thị trấn Vĩnh Thạnh', OLD, 'binh-dinh-vinh-thanh'],
  ['đặc khu Vĩnh Thạnh', OLD, 'commune/unknown'],
  ['Ủy ban nhân dân phường Ba Đình', NEW, 'ha-noi-ba-dinh'],
  ['Uỷ ban nhân dân Ba Đình', NEW, 'ha-noi-ba-dinh'],
  ['của UBND phường Ba Đình', NEW, 'commune/unknown'],
  ['Ba Đình, thành phố Hà Nội', NEW, 'ha-noi-ba-dinh'],
  ['Ba Đình, TP. Hà Nội', NEW, 'ha-noi-ba-dinh'],
  ['Ba Đình, Khánh Hòa', NEW, 'commune/unknown'],
  ['Vĩnh Thạnh, Khánh Hòa, Bình Định', OLD, 'commune/unknown'],
  ['22390', OLD, 'commune/not-valid'],
  ['0004', NEW, 'commune/short-code'],
  ['Vĩnh Thạnh, Khánh Hoà', OLD, 'khanh-hoa-vinh-thanh'],
  ['xã Vĩnh Thạnh, TP Nha Trang, tỉnh Khánh Hòa', OLD, 'khanh-hoa-vinh-thanh'],
  ['Vĩnh Thạnh, huyện Vĩnh Thạnh', OLD, 'binh-dinh-vinh-thanh'],
  ['Vĩnh Thạnh'.normalize('NFD'), OLD, 'commune/ambiguous'],
  ['Vĩnh Thạnh', NEW, 'commune/not-valid'],
  ['phường Vĩnh Thạnh', OLD, 'commune/unknown'],
  ['Vinh Thanh', OLD, 'commune/unknown'],
  ['Tây Nha Trang', null, 'khanh-hoa-tay-nha-trang'],
  ['Vĩnh Thạnh', null, 'commune/ambiguous'],
  ['khanh-hoa-vinh-thanh', ACROSS, 'commune/not-valid'],
  ['khanh-hoa-tay-nha-trang', ACROSS, 'commune/not-valid'],
  ['4', NEW, 'commune/short-code'],
  ['99999', NEW, 'commune/unknown'],
])('"%s" in %o is %s', async (printed, span, expected) => {
  const found = findCommune(await makeIndex(), printed, span);
  expect(found.kind === 'commune' ? found.commune.id : found.problem.code).toBe(expected);
});

test('a code that was given to another commune means the one of that time', async () => {
  const index = await makeIndex();
  const name = (span: Span) => {
    const found = findCommune(index, '11284', span);
    return found.kind === 'commune' ? found.commune.name : found.problem.code;
  };
  expect([name(OLD), name(NEW), name(ACROSS)]).toEqual([
    'Chi Lăng Nam',
    'Nam Thanh Miện',
    'commune/not-valid',
  ]);
});

describe('what is said of a commune that cannot be found', () => {
  const tell = async (printed: string, span: Span | null) => {
    const found = findCommune(await makeIndex(), printed, span);
    return found.kind === 'commune' ? found.commune.id : found.problem;
  };

  test('those that bear the name, with all that tells them apart', async () => {
    expect(await tell('Vĩnh Thạnh', OLD)).toEqual({
      code: 'commune/ambiguous',
      printed: 'Vĩnh Thạnh',
      candidates: [
        'khanh-hoa-vinh-thanh (xã Vĩnh Thạnh, Khánh Hòa, 22393, … → 30/6/2025)',
        'binh-dinh-vinh-thanh (thị trấn Vĩnh Thạnh, Bình Định, 21786, … → 30/6/2025)',
      ],
    });
    expect(await tell('Ba Đình', OLD)).toEqual({
      code: 'commune/not-valid',
      printed: 'Ba Đình',
      from: '14/6/2023',
      to: '13/9/2023',
      candidates: ['ha-noi-ba-dinh (phường Ba Đình, Hà Nội, 00004, 1/7/2025 → …)'],
    });
  });

  test('the nearest id, name with its kind, or name; a short code with its zeros', async () => {
    expect(await tell('ha-noi-ba-dinn', NEW)).toMatchObject({ nearest: 'ha-noi-ba-dinh' });
    expect(await tell('phường Ba Đinhh', NEW)).toMatchObject({ nearest: 'phường Ba Đình' });
    expect(await tell('Ba Đin', NEW)).toMatchObject({ nearest: 'Ba Đình' });
    expect(await tell('hoàn toàn khác hẳn', NEW)).toMatchObject({ nearest: null });
    expect(await tell('99999', NEW)).toMatchObject({ code: 'commune/unknown', printed: '99999' });
    expect(await tell('4', NEW)).toEqual({ code: 'commune/short-code', printed: '4', padded: '00004' });
  });

  test('a province or district is the same with and without the word for it', () => {
    const keys = ['tỉnh Khánh Hòa', 'Khánh Hoà', 'TỈNH KHÁNH HÒA'].map(upperKey);
    expect(new Set(keys).size).toBe(1);
    const cities = ['thành phố Nha Trang', 'TP Nha Trang', 'tp.Nha Trang', 'Nha Trang'].map(upperKey);
    expect(new Set(cities).size).toBe(1);
    const towns = ['thị xã Ninh Hòa', 'TX. Ninh Hòa', 'huyện Ninh Hòa', 'quận Ninh Hòa', 'Ninh Hòa'].map(
      upperKey,
    );
    expect(new Set(towns).size).toBe(1);
    expect(upperKey('Ninh Hòa')).not.toBe(upperKey('Khánh Hòa'));
  });
});
