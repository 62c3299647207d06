import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Adds `client:intent`: an island's code is fetched when a reader points at, taps or focuses it; with the value
 * `address` also where the page's address carries a query.
 */
export function clientIntent(): AstroIntegration {
  return {
    name: 'client-intent',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        const entrypoint = fileURLToPath(new URL('./intent-directive.ts', import.meta.url));
        addClientDirective({ name: 'intent', entrypoint });
      },
    },
  };
}
