import { describe, expect, test } from 'vitest';
import { titleCommune } from '../../../src/strings/communes.ts';
import { findCommunes } from '../../../src/views/search/find-communes.ts';
import type { SearchUnit } from '../../../src/views/search/search-index.ts';
import { NATIONAL_QUERIES } from '../../demo/national-queries.ts';
import { loadNationalIndex } from './load-national-index.ts';

const index = loadNationalIndex();

function describeUnit({ district, province, heir, ...unit }: SearchUnit): string {
  const place = [titleCommune(unit), district, province].filter((part) => part !== null).join(', ');
  return heir === null ? place : `${place} → ${titleCommune(heir)}, ${heir.province}`;
}

describe.each(Object.entries(NATIONAL_QUERIES))('in a registry of the whole country, %s', (_, queries) => {
  test.each(queries)('"%s" finds %s', (query, expected) => {
    const [first] = findCommunes(index, query, 1).hits;
    expect(first && describeUnit(first)).toBe(expected);
  });
});

test('the table holds 60 queries and more', () => {
  expect(Object.values(NATIONAL_QUERIES).flat().length).toBeGreaterThanOrEqual(60);
});
