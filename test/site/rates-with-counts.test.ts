import { describe, expect, inject, it } from 'vitest';
import { type Element, hasClass, listElements, type Node, readAttribute, readText } from './html.ts';
import { readPages } from './read-site.ts';

const folder = inject('shippedSite');
const RATE = /\d %/;
const COUNTS = /\d\/\d/;

describe('every computed rate on every page', () => {
  const pages = readPages(folder);

  it('stands in its card with its counts and its dates', () => {
    const cards = pages.flatMap(({ document, file }) =>
      listElements(document, 'section')
        .filter((section) => hasClass(section, 'rate'))
        .map((card) => ({ card, file })),
    );
    // On the page of each report, on that of its commune and in the file to carry away.
    expect(cards).toHaveLength(5 * 3 * 3);
    for (const { card, file } of cards) {
      const [value] = listElements(card, 'p').filter((p) => hasClass(p, 'value'));
      const text = readText(card);
      if (value && RATE.test(readText(value))) {
        expect(text, file).toMatch(/\d % [\d.]+\/[\d.]+ hồ sơ/);
        expect(text, file).toMatch(/Số liệu \d|không ghi ngày/);
      } else expect(text, file).toMatch(/[Bb]áo cáo|Bảng hồ sơ/);
    }
  });

  it('stands in its table cell with its counts', () => {
    const cells = pages.flatMap(({ document, file }) =>
      listElements(document, 'table')
        .filter(holdsComputedRates)
        .flatMap((table) =>
          listElements(table, 'td')
            .filter(isNumeric)
            .map((cell) => ({ text: readText(cell), file })),
        ),
    );
    const rates = cells.filter(({ text }) => RATE.test(text));
    expect(rates.length).toBeGreaterThan(100);
    expect(rates.filter(({ text }) => !COUNTS.test(text))).toEqual([]);
  });

  it('stands in its sentence or list item with its counts, or above a chart that shows them', () => {
    const listTexts = (document: Node) =>
      listElements(document, 'p', 'li', 'dd')
        .filter((element) => !hasClass(element, 'value') && !hasClass(element, 'visually-hidden'))
        .map(readText);
    const isMethod = ({ file }: { file: string }) => file.startsWith('phuong-phap/');
    // What explains rates in general stands in the files to carry away, too.
    const method = new Set(pages.filter(isMethod).flatMap(({ document }) => listTexts(document)));
    const bare = pages
      .filter((page) => !isMethod(page))
      .flatMap(({ document, file }) =>
        listTexts(document)
          .filter((text) => !method.has(text))
          .filter((text) => RATE.test(text) && !COUNTS.test(text) && !isAxis(text) && !isAboutAll(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(bare).toEqual([]);
  });

  it('stands in its chart with its counts, or in the table beside it', () => {
    for (const { document, file } of pages) {
      const beside = readText(document);
      for (const figure of listElements(document, 'figure')) {
        for (const label of listElements(figure, 'text').map(readText)) {
          if (!RATE.test(label) || /^\d+ %$/.test(label) || COUNTS.test(label)) continue;
          const rate = label.slice(label.search(/[\d,]+ %/));
          expect(beside, `${file}: ${label}`).toContain(`${rate} `);
          expect(
            beside.split(`${rate} `).some((after) => /^[\d.]+\/[\d.]+/.test(after)),
            label,
          ).toBe(true);
        }
      }
    }
  });
});

function holdsComputedRates(table: Element): boolean {
  const heads = listElements(table, 'thead').map(readText).join();
  return /Nộp trực tuyến|Đúng hạn|Tỷ lệ/.test(heads);
}

function isNumeric(cell: Element): boolean {
  return hasClass(cell, 'n') && readAttribute(cell, 'data-l') !== null;
}

/** A scale that is only named, as in "trên thang 0–100 %". */
function isAxis(text: string): boolean {
  return /thang 0–100 %/.test(text);
}

/** Words about all communes alike; the chart right below gives the counts of each. */
function isAboutAll(text: string): boolean {
  return /đều đạt [\d,]+ %/.test(text);
}
