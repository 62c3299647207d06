import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { type Address, locatePublicly } from '../views/addresses.ts';

/** A file may name 50.000 addresses. */
const PER_FILE = 45_000;

/** Frames are extracts of pages that are listed. */
const EXTRACTS = /^nhung\//u;

const settings = { level: ErrorLevel.THROW };
/** No page lists pictures, films or other languages. */
const xmlns = { news: false, xhtml: false, image: false, video: false };

/**
 * Tells search engines the pages of a built folder, in `sitemap-index.xml` and the files that it names. `pages` may name
 * the page of a folder by `index.html` or not, and come in any order; without a public root nothing is written.
 */
export async function writeSitemap(
  folder: string,
  pages: readonly Address[],
  publicRoot: string | null,
): Promise<void> {
  if (publicRoot === null) return;
  const addresses = listPlaces(pages);
  const files: string[] = [];
  for (let first = 0; first < addresses.length; first += PER_FILE) {
    const name = `sitemap-${files.length}.xml`;
    const part = addresses.slice(first, first + PER_FILE);
    const stream = new SitemapStream({ ...settings, xmlns });
    await writeFile(join(folder, name), await fill(stream, part, publicRoot));
    files.push(name);
  }
  const index = await fill(new SitemapIndexStream(settings), files, publicRoot);
  await writeFile(join(folder, 'sitemap-index.xml'), index);
}

/** Pages that are the page of a folder: the one for errors and files to carry away are none. */
function listPlaces(pages: readonly Address[]): readonly Address[] {
  return pages
    .map((page) =>
      page
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/u, '$1'),
    )
    .filter((page) => (page === '' || page.endsWith('/')) && !EXTRACTS.test(page))
    .toSorted();
}

function fill(stream: Transform, addresses: readonly Address[], publicRoot: string): Promise<Buffer> {
  const items = addresses.map((address) => ({ url: locatePublicly(publicRoot, address) }));
  return streamToPromise(Readable.from(items).pipe(stream));
}
