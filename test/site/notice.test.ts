import { expect, inject, test } from 'vitest';
import { hasClass, listElements, readText } from './html.ts';
import { readPages } from './read-site.ts';

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
