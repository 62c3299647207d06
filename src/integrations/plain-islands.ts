import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Islands without a framework: a function that takes over markup of the page. The markup stands between the island's
 * tags; the function is called with the element around it, once a reader asks for it. Whatever comes before this in the
 * list of integrations has the first say about what is a component of its own.
 */
export function plainIslands(): AstroIntegration {
  const locate = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  return {
    name: 'plain-islands',
    hooks: {
      'astro:config:setup': ({ addRenderer }) => {
        addRenderer({
          name: 'plain-islands',
          serverEntrypoint: locate('./plain-islands-server.ts'),
          clientEntrypoint: locate('./plain-islands-client.ts'),
        });
      },
    },
  };
}
