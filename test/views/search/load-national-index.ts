import { buildSearchFile } from '../../../src/views/search/build-search-file.ts';
import { readSearchFile } from '../../../src/views/search/read-search-file.ts';
import { buildSearchIndex, type SearchIndex } from '../../../src/views/search/search-index.ts';
import { listNationalCommunes } from '../../demo/list-national-communes.ts';

/** The made-up registry of the whole country, as a browser has it: from the text of the file. */
export function loadNationalIndex(): SearchIndex {
  return buildSearchIndex(
    readSearchFile(JSON.parse(JSON.stringify(buildSearchFile(listNationalCommunes())))),
  );
}
