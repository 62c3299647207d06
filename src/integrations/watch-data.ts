import type { IncomingMessage } from 'node:http';
import { basename, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { renderProblemPage, renderProblems } from './render-problems.ts';
import { settleChanges } from './settle-changes.ts';

/** Every problem of a data folder as its full line. */
export type ListProblems = (folder: string) => Promise<readonly string[]>;

/**
 * In development, reloads every open page when the data folder changes. While the data are wrong, open pages stay under
 * a list of all problems, and other pages answer with that list.
 */
export function watchData(listProblems: ListProblems): AstroIntegration {
  const folder = process.env['DATA_DIR'] || 'data';
  return {
    name: 'watch-data',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const script = fileURLToPath(new URL('./show-problems.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(script)};`);
      },
      'astro:server:setup': ({ server }) => watchFolder(server, folder, listProblems),
    },
  };
}

function watchFolder(server: ViteDevServer, folder: string, listProblems: ListProblems): void {
  let problems = listProblems(folder);
  const recheck = settleChanges(async () => {
    const checking = listProblems(folder);
    problems = checking;
    const lines = await checking;
    if (problems !== checking) return;
    forgetData(server);
    if (lines.length === 0) server.ws.send({ type: 'full-reload' });
    else server.ws.send('data:problems', { html: renderProblems(lines) });
  });
  // A page that was loading while the data changed has heard nothing.
  server.ws.on('data:ask', async (_, client) => {
    const lines = await problems;
    if (lines.length > 0) client.send('data:problems', { html: renderProblems(lines) });
  });
  const root = resolve(folder);
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    const file = resolve(path);
    if ((file === root || file.startsWith(root + sep)) && !isPassing(file)) recheck();
  });
  server.middlewares.use(async (request, response, next) => {
    const lines = isForPage(request) ? await problems : [];
    if (lines.length === 0) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(renderProblemPage(lines, server.config.base));
  });
}

/** What pages were made of: the data themselves, and the parameters of pages that Astro keeps between requests. */
function forgetData(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.hot.send('data:changed', {});
    environment.hot.send('astro:content-changed', {});
  }
}

/** Lock files and temporary files of office programs. */
function isPassing(file: string): boolean {
  return /^[.~]/u.test(basename(file));
}

function isForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
