import { build } from 'astro';
import { keepBundle } from '../integrations/keep-bundle.ts';
import { describeError } from './describe-error.ts';

/**
 * Runs as a process of its own, whose memory goes with it: makes the bundle of the pages in the second folder that it is
 * given, scripts and public files in the first.
 */
const [outDir = '', folder = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1));
process.once('uncaughtException', fail);
try {
  // Every error comes here as well; what Astro prints of it is a stack.
  await build({ outDir, logLevel: 'silent', integrations: [keepBundle(folder)] });
  process.exit();
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  if (process.send === undefined) throw error;
  process.send(describeError(error, process.cwd()), () => process.exit(1));
}
