import { createHash } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { type Element, isDataBlock, listElements, readAttribute, readCode } from './html.ts';
import { type Page, readPages } from './read-site.ts';

const pages = [...readPages(inject('shippedSite')), ...readPages(inject('hostileSite'))];

it('allows the inline code of each page by its hash, and nothing else inline', () => {
  for (const page of pages) {
    const policy = readPolicy(page);
    expect(hashesOf(policy, 'script-src'), page.file).toEqual(hashAll(listElements(page.document, 'script')));
    expect(hashesOf(policy, 'style-src'), page.file).toEqual(hashAll(listElements(page.document, 'style')));
    expect(
      [...policy.values()].flat().filter((source) => /unsafe|\*|https?:/.test(source)),
      page.file,
    ).toEqual([]);
  }
});

it('closes everything that a page does not need', () => {
  for (const page of pages) {
    const policy = readPolicy(page);
    expect(Object.fromEntries(policy), page.file).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'connect-src': ["'self'"],
    });
  }
});

it('stands before all that it governs', () => {
  for (const { document, file } of pages) {
    const governed = listElements(document, 'script', 'style', 'meta').map((element) =>
      isPolicy(element) ? 'policy' : element.tagName,
    );
    const place = governed.indexOf('policy');
    expect(place, file).toBeGreaterThanOrEqual(0);
    expect(governed.slice(0, place), file).not.toContain('script');
    expect(governed.slice(0, place), file).not.toContain('style');
  }
});

it('needs no handler and no style in an attribute', () => {
  const used = pages.flatMap(({ document, file }) =>
    listElements(document).flatMap(({ attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${file}: ${name}`),
    ),
  );
  expect(used).toEqual([]);
});

function isPolicy(element: Element): boolean {
  return readAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function readPolicy({ document, file }: Page): ReadonlyMap<string, readonly string[]> {
  const metas = listElements(document, 'meta').filter(isPolicy);
  expect(metas, file).toHaveLength(1);
  const content = metas.map((meta) => readAttribute(meta, 'content') ?? '').join('');
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources] as const;
    }),
  );
}

function hashesOf(policy: ReadonlyMap<string, readonly string[]>, directive: string): readonly string[] {
  const sources = policy.get(directive) ?? [];
  return sources.filter((source) => source !== "'self'").sort();
}

function hashAll(elements: readonly Element[]): readonly string[] {
  const inline = elements.filter(
    (element) => readAttribute(element, 'src') === null && !isDataBlock(element),
  );
  const hashes = inline.map(
    (element) => `'sha256-${createHash('sha256').update(readCode(element)).digest('base64')}'`,
  );
  return [...new Set(hashes)].sort();
}
