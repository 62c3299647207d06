import { expect, it } from 'vitest';
import { locatePage } from '../../src/islands/locate-page.ts';

const origin = 'https://xa.example.gov.vn';

it('finds the folder in which the site stands from the page that is shown', () => {
  expect(locatePage('xa/x/', { origin, pathname: '/cchc/xa/x/index.html' })).toBe(`${origin}/cchc/xa/x/`);
  expect(locatePage('xa/x/', { origin, pathname: '/xa/x/' })).toBe(`${origin}/xa/x/`);
  expect(locatePage('', { origin, pathname: '/a/b/' })).toBe(`${origin}/a/b/`);
});

it('keeps a query, which says what a page of choices shows', () => {
  expect(locatePage('so-sanh/?xa=a&xa=b', { origin, pathname: '/a/so-sanh/index.html' })).toBe(
    `${origin}/a/so-sanh/?xa=a&xa=b`,
  );
});

it('names the page that is shown where it stands under another address', () => {
  expect(locatePage('xa/x/', { origin, pathname: '/xem/in-thu' })).toBe(`${origin}/xem/in-thu`);
});
