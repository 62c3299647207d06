import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ServedFolder {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built folder as a plain web host does: below `prefix` (`/a/b/`), compressed, a folder by its
 * `index.html`, and `404.html` for whatever is not there. Outside the prefix nothing answers but an empty 404.
 */
export async function serveFolder(folder: string, prefix: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) {
      response.writeHead(404).end();
      return;
    }
    const path = join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    const found = await readFile(file).catch(() => null);
    const body = found ?? (await readFile(join(folder, '404.html')));
    response.writeHead(found === null ? 404 : 200, {
      'content-type': TYPES[found === null ? '.html' : extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
