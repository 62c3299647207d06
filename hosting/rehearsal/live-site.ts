import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface LiveSite {
  readonly address: string;
  /** While true, every answer is a server error. */
  isBroken: boolean;
  readonly close: () => void;
}

/** Serves a folder that may not exist yet, as GitHub Pages serves a project. */
export async function serveLiveSite(folder: string): Promise<LiveSite> {
  const state = { isBroken: false };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    try {
      if (state.isBroken) response.writeHead(500).end();
      else response.end(readFileSync(join(folder, pathname.replace(/^\/cchc\//, ''))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { address: `http://127.0.0.1:${port}/cchc`, close: () => server.close() });
}

/** One hash over names and contents; null when there is no such folder. */
export function hashFolder(folder: string): string | null {
  try {
    const hash = createHash('sha256');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    for (const path of entries.map((one) => join(one.parentPath, one.name)).sort()) {
      hash.update(path.slice(folder.length)).update(readFileSync(path));
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}
