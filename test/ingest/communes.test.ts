import { expect, test } from 'vitest';
import type { Span } from '../../src/domain/period.ts';
import { type CommuneIndex, findCommune, indexCommunes } from '../../src/ingest/commune-index.ts';
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
