import type { InlineCode } from './inline-code.ts';

export interface PolicyRules {
  /** Those that hold for every page: "default-src 'none'". */
  readonly directives: readonly string[];
  /** Hashes of the code that the site's own sources put into pages, as `hashCode` writes them. */
  readonly allowed: ReadonlySet<string>;
}

/**
 * The content security policy of one page: scripts and styles of the site's own files, and the page's own inline code by
 * its hash. Throws when inline code is none that the site's sources put there. `rewrite`: what is written in its place.
 */
export function writePolicy(
  code: readonly InlineCode[],
  { directives, allowed }: PolicyRules,
  hash: (content: string) => string,
  rewrite: (content: string) => string = (content) => content,
): string {
  const used = { script: new Set<string>(), style: new Set<string>() };
  for (const { tag, content } of code) {
    if (!allowed.has(hash(content)))
      throw new Error(`inline ${tag} not in the policy: ${content.slice(0, 80)}`);
    used[tag].add(`'${hash(rewrite(content))}'`);
  }
  const sources = (tag: InlineCode['tag']) => [`${tag}-src`, "'self'", ...used[tag]].join(' ');
  return [...directives, sources('script'), sources('style')].join(';');
}
