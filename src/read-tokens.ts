import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseTokens, type ReadToken } from './format/parse-tokens.ts';

/** The one door to the design tokens for what is drawn outside pages. */
export function readTokens(scheme: 'light' | 'dark'): ReadToken {
  return parseTokens(readFileSync(resolve(process.cwd(), 'src/styles/tokens.css'), 'utf8'), scheme);
}
