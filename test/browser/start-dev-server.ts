import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

export interface DevServer {
  /** Address of the first page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

/** The real `npm run dev` for a data folder, as a process of its own. */
export async function startDevServer(dataDir: string): Promise<DevServer> {
  const port = await findFreePort();
  const words = [ASTRO, 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  // Astro's server does nothing where it takes itself to be under test.
  const { VITEST: _vitest, NODE_ENV: _env, ...env } = process.env;
  const child = spawn(process.execPath, words, {
    env: { ...env, DATA_DIR: dataDir, SITE_URL: '', BASE_PATH: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const ready = new Promise<void>((done) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes(String(port))) done();
    });
  });
  await Promise.race([ready, ended.then(() => Promise.reject(new Error('astro dev ended')))]);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { address: `http://127.0.0.1:${port}/`, stop };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
