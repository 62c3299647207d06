import { CHECK_PAGE } from '../../strings/check-page.ts';
import type { Mark } from './check-page.ts';
import type { RemarkGroup } from './group-remarks.ts';
import type { Remark } from './list-remarks.ts';

export function nameItem(number: number): string {
  return `muc-${number}`;
}

/** What is said of each place, by a key of the place. */
export type MarkedPlaces = ReadonlyMap<
  string,
  { readonly marks: readonly Mark[]; readonly remarks: readonly Remark[] }
>;

/** `keyOf` null: the remark has no place in this excerpt. */
export function markPlaces(
  groups: readonly RemarkGroup[],
  keyOf: (remark: Remark) => string | null,
): MarkedPlaces {
  const places = new Map<string, { marks: Mark[]; remarks: Remark[] }>();
  for (const { number, remarks } of groups) {
    for (const remark of remarks) {
      const key = keyOf(remark);
      if (key === null) continue;
      const mark = { href: `#${nameItem(number)}`, text: CHECK_PAGE.mark(remark.kind, number) };
      const place = places.get(key);
      if (place === undefined) places.set(key, { marks: [mark], remarks: [remark] });
      else {
        place.remarks.push(remark);
        if (place.marks.every(({ href }) => href !== mark.href)) place.marks.push(mark);
      }
    }
  }
  return places;
}
