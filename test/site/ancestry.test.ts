import { describe, expect, inject, it } from 'vitest';
import { hasClass, listElements, readAttribute, readText } from './html.ts';
import { readPages } from './read-site.ts';

const pages = readPages(inject('shippedSite'));
const isCommune = (file: string) => /^xa\/[^/]+\/index\.html$/.test(file);
const isIndicator = (file: string) => /^chi-tieu\/[^/]+\/index\.html$/.test(file);
const isReport = (file: string) => /^xa\/[^/]+\/(?!nam-)[^/]+\/index\.html$/.test(file);

/** Sums of rows above say so by their name and have no row of their own to lead to. */
const isSum = (name: string) => name.includes(' + ') || name.includes('cộng lại');

describe('every number has a line of ancestry', () => {
  it('each headline rate leads to its calculation', () => {
    const cards = pages
      .filter(({ file }) => isCommune(file) || isReport(file))
      .flatMap(({ document }) => listElements(document, 'section').filter((one) => hasClass(one, 'rate')));
    const rates = cards.filter((card) => /\d\s*%/.test(readText(card).replace(/Báo cáo ghi.*/, '')));
    expect(rates.length).toBeGreaterThan(20);
    const without = cards
      .filter((card) => listElements(card, 'p').some((p) => hasClass(p, 'value') && !hasClass(p, 'state')))
      .filter(
        (card) => !listElements(card, 'a').some((a) => (readAttribute(a, 'href') ?? '').includes('#nguon-')),
      );
    expect(without.map(readText)).toEqual([]);
  });

  it('each number in a table of a commune or indicator page leads to its row', () => {
    const loose = pages
      .filter(({ file }) => isCommune(file) || isIndicator(file))
      .flatMap(({ file, document }) =>
        listElements(document, 'tr').flatMap((row) => {
          const name = listElements(row, 'th').map(readText).join(' ');
          const cells = listElements(row, 'td');
          const numbers = cells.filter((cell) => hasClass(cell, 'n') && /\d/.test(readText(cell)));
          const isLed = (cell: (typeof cells)[number]) => listElements(cell, 'a').length > 0;
          // On an indicator page the last cell of the row leads to the row of the appendix.
          const rowLeads = isIndicator(file) && cells.some((cell) => !hasClass(cell, 'n') && isLed(cell));
          if (isSum(name) || rowLeads) return [];
          return numbers.filter((cell) => !isLed(cell)).map((cell) => `${file}: ${name}: ${readText(cell)}`);
        }),
      );
    expect(loose).toEqual([]);
  });

  it('each row of a report has an address of its own', () => {
    const reports = pages.filter(({ file }) => isReport(file));
    expect(reports).toHaveLength(5);
    for (const { document } of reports) {
      const ids = listElements(document, 'tr').flatMap((row) => readAttribute(row, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.startsWith('phu-luc-')).length).toBeGreaterThan(100);
    }
  });
});
