import { hashCode, listInlineCode } from './inline-code.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">|"\/>)/u;
const HASH = / '(sha(?:256|384|512)-[^']+)'/gu;

/**
 * Astro allows on every page what any page holds; this leaves only the hashes of the page's own inline scripts and
 * styles. Throws when the page has no policy or holds inline code that the policy does not name.
 */
export function tightenPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) throw new Error('page without content security policy');
  const allowed = new Set(Array.from(policy.matchAll(HASH), (match) => match[1]));
  const used = new Set<string>();
  for (const { tag, content } of listInlineCode(html)) {
    const hash = hashCode(content);
    if (!allowed.has(hash)) throw new Error(`inline ${tag} not in the policy: ${content.slice(0, 80)}`);
    used.add(hash);
  }
  return html.replace(POLICY, (_, before: string, content: string, after: string) => {
    const kept = content.replace(HASH, (token, hash: string) => (used.has(hash) ? token : ''));
    return `${before}${kept.replace(/ +/gu, ' ').replace(/ ?; ?/gu, ';').replace(/;$/u, '')}${after}`;
  });
}
