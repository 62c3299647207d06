import { ADDRESSES, linkTo, SEARCH_INDEX } from '../views/addresses.ts';
import { readSearchFile } from '../views/search/read-search-file.ts';
import type { SearchFile } from '../views/search/search-file.ts';
import { buildSearchIndex, type SearchIndex } from '../views/search/search-index.ts';

/** For the overview; null when the file cannot be loaded or read. It is written by the same build as this code. */
export async function loadSearchIndex(): Promise<SearchIndex | null> {
  try {
    const response = await fetch(linkTo(ADDRESSES.overview, SEARCH_INDEX));
    return response.ok ? buildSearchIndex(readSearchFile((await response.json()) as SearchFile)) : null;
  } catch {
    return null;
  }
}
