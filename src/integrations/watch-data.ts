import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** In development, reloads every open page when a file in the data folder changes. */
export function watchData(): AstroIntegration {
  const folder = resolve(process.env['DATA_DIR'] || 'data');
  return {
    name: 'watch-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (resolve(file).startsWith(`${folder}${sep}`)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
