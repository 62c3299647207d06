import { locateCommune, nameCommune } from '../strings/communes.ts';
import { FIND } from '../strings/find.ts';
import type { SearchUnit } from '../views/search/search-index.ts';

/** Where a unit is, and what became of it: "huyện Ngọc Lặc, Thanh Hóa; nay thuộc xã Kiên Thọ". */
export function describeHit(unit: SearchUnit, hasCode: boolean): string {
  const code = hasCode && unit.code !== null ? FIND.code(unit.code) : null;
  return [locateCommune(unit), code, unit.isEnded ? describeEnd(unit) : null]
    .filter((part) => part !== null)
    .join('; ');
}

function describeEnd({ heir, province }: SearchUnit): string {
  if (heir === null) return FIND.gone;
  const name = heir.province === province ? nameCommune(heir) : `${nameCommune(heir)}, ${heir.province}`;
  return heir.isEnded ? FIND.formerHeir(name) : FIND.heir(name);
}
