import { titleCommune } from '../strings/communes.ts';
import { ADDRESSES, addressCommune, linkTo } from '../views/addresses.ts';
import type { SearchUnit } from '../views/search/search-index.ts';
import { describeHit } from './describe-hit.ts';

/** Links to the communes, as the options of a list; from the overview. */
export function drawHits(
  hits: readonly SearchUnit[],
  listId: string,
  hasCode: boolean,
): readonly HTMLElement[] {
  return hits.map((unit, index) => {
    const option = document.createElement('a');
    option.id = `${listId}-${index}`;
    option.setAttribute('role', 'option');
    option.href = linkTo(ADDRESSES.overview, addressCommune(unit.id));
    // The focus stays in the box; the arrows move between options.
    option.tabIndex = -1;
    const place = document.createElement('small');
    place.textContent = describeHit(unit, hasCode);
    option.append(titleCommune(unit), place);
    return option;
  });
}
