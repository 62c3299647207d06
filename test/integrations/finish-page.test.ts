import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPageFinisher, type FinishPage, placePage } from '../../src/integrations/finish-page.ts';
import { hashCode } from '../../src/integrations/inline-code.ts';

const CSS = '.a{top:1px}.b{top:2px}';
let folder = '';
let finish: FinishPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finish-'));
  await mkdir(join(folder, '_astro'));
  await writeFile(join(folder, '_astro/x.js'), 'y("b")');
  finish = await createPageFinisher(folder, '/cchc/_astro/', {
    directives: ["default-src 'none'"],
    allowed: new Set([hashCode(CSS)]),
  });
});
afterAll(() => rm(folder, { recursive: true }));

it('gives a page its own styles, the policy before them, and addresses from where it stands', async () => {
  const page = `<head><title>x</title><style>${CSS}</style></head><p class="a"><a href="/cchc/_astro/x.css">x</a></p>`;
  const kept = '.a{top:1px}';
  const policy = `default-src 'none';script-src 'self';style-src 'self' '${hashCode(kept)}'`;
  expect((await finish(page, 'xa/x/index.html')).join('')).toBe(
    `<head><title>x</title><meta http-equiv="content-security-policy" content="${policy}"><style>${kept}</style></head><p class="a"><a href="../../_astro/x.css">x</a></p>`,
  );
});

it('keeps the styles that a script of the page asks for', async () => {
  const page = `<style>${CSS}</style><script src="/cchc/_astro/x.js"></script>`;
  expect((await finish(page, 'index.html')).join('')).toContain(
    '<style>.b{top:2px}</style><script src="./_astro/x.js">',
  );
});

it('takes styles that stand as text in an attribute for text', async () => {
  const page = `<p title="<style>.b{}</style>"><style>${CSS}</style><i class="a"></i>`;
  expect((await finish(page, 'index.html')).join('')).toMatch(/^<p title="<style>\.b\{\}<\/style>"><meta /u);
});

it('refuses a page without styles, and one with code of unknown origin', async () => {
  await expect(finish('<p></p>', 'index.html')).rejects.toThrow('page without styles: index.html');
  const page = `<style>${CSS}</style><script>alert(1)</script>`;
  await expect(finish(page, 'index.html')).rejects.toThrow('inline script not in the policy');
});

it.each([
  `document.write('<script src="x.js"><\\/script>')`,
  `document.write('<script type="application/json"><\\/script>')`,
])('refuses code of unknown origin that names a script in a text: %s', async (code) => {
  const page = `<style>${CSS}</style><script>${code}</script>`;
  await expect(finish(page, 'index.html')).rejects.toThrow('inline script not in the policy');
});

it.each([
  ['', 'index.html'],
  ['404', '404.html'],
  ['xa/x', 'xa/x/index.html'],
  ['tep/x', 'tep/x.html'],
])('places "%s" in %s', (pathname, file) => {
  expect(placePage(pathname)).toBe(file);
});
