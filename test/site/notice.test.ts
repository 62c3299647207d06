import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { DEMO_NOTICE } from '../demo/write-registries.ts';
import { hasClass, listElements, readText } from './html.ts';
import { listFiles, readPages } from './read-site.ts';

const listNotices = (folder: string) =>
  readPages(folder).map(({ document }) =>
    listElements(document, 'p')
      .filter((paragraph) => hasClass(paragraph, 'site-notice'))
      .map(readText),
  );

test('what site.json announces stands once on every page, and nothing where it announces nothing', () => {
  const announced = listNotices(inject('hostileSite'));
  expect(announced.length).toBeGreaterThan(10);
  for (const notices of announced) {
    expect(notices).toEqual(['Thông báo </p><script>alert(1)</script> {{x}} "onmouseover=alert(1)']);
  }
  expect(listNotices(inject('shippedSite')).flat()).toEqual([]);
});

test('no page of the made-up province can be taken for a real one', () => {
  const folder = inject('demoSite');
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(400);
  const unmarked = pages.filter((file) => {
    // Hundreds of pages: read as text, not parsed.
    const notices = readFileSync(join(folder, file), 'utf8').matchAll(
      /<p class="[^"]*site-notice">([^<]*)/gu,
    );
    return Array.from(notices, ([, text]) => text).join('|') !== DEMO_NOTICE;
  });
  expect(unmarked).toEqual([]);
});
