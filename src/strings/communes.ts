import type { Commune, CommuneKind } from '../domain/commune.ts';
import { formatDate } from '../format/date.ts';
import { capitalize } from '../format/text.ts';

export const COMMUNE_KIND_NAMES: Readonly<Record<CommuneKind, string>> = {
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
};

/** "phường Cam Phúc Nam" */
export function nameCommune(commune: Pick<Commune, 'kind' | 'name'>): string {
  return `${COMMUNE_KIND_NAMES[commune.kind]} ${commune.name}`;
}

/** "Phường Cam Phúc Nam", for the start of a line. */
export function titleCommune(commune: Pick<Commune, 'kind' | 'name'>): string {
  return capitalize(nameCommune(commune));
}

/** "thành phố Cam Ranh, Khánh Hòa" */
export function locateCommune(commune: Pick<Commune, 'district' | 'province'>): string {
  return commune.district === null ? commune.province : `${commune.district}, ${commune.province}`;
}

/** One sentence about how long the unit existed and what became of it; null when nothing is recorded. */
export function describeLife(commune: Commune, successor: Commune | null): string | null {
  if (commune.validTo === null) {
    return commune.validFrom === null ? null : `Đơn vị có từ ngày ${formatDate(commune.validFrom)}.`;
  }
  const end = `Đơn vị tồn tại đến hết ngày ${formatDate(commune.validTo)}`;
  return successor === null
    ? `${end}.`
    : `${end}, sau đó sáp nhập vào ${nameCommune(successor)} (${successor.province}).`;
}
