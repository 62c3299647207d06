import { expect, it } from 'vitest';
import { findRoot, makeAddressesRelative } from '../../src/integrations/relative-addresses.ts';

it('leads from a page back to the built folder', () => {
  expect(findRoot('index.html')).toBe('./');
  expect(findRoot('404.html')).toBe('./');
  expect(findRoot('xa/vinh-thanh/index.html')).toBe('../../');
});

it('makes the addresses of built files relative and leaves the others', () => {
  const html =
    '<a href="../index.html"></a><astro-island component-url="/_astro/a.js" renderer-url="/_astro/b.js">';
  expect(makeAddressesRelative(html, '/_astro/', '../../').join('')).toBe(
    '<a href="../index.html"></a><astro-island component-url="../../_astro/a.js" renderer-url="../../_astro/b.js">',
  );
});

it('takes a base path off', () => {
  const html = '<script src="/tinh/cchc/_astro/a.js"></script>';
  expect(makeAddressesRelative(html, '/tinh/cchc/_astro/', './').join('')).toBe(
    '<script src="./_astro/a.js"></script>',
  );
});

it('refuses a page that names a built file in a place it does not know', () => {
  expect(() => makeAddressesRelative('<img srcset="/_astro/a.png 2x">', '/_astro/', './')).toThrow(
    '/_astro/a.png',
  );
});
