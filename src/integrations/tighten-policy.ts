import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">|"\/>)/u;
/** Inline code in groups 1–3. The other markup is matched to be stepped over: an attribute may hold "<script>" as text. */
const MARKUP =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1>|<[a-z!/](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const HASH = / '(sha(?:256|384|512)-[^']+)'/gu;
const DATA_BLOCK = /\btype="(?!module"|text\/javascript")/u;

/**
 * Astro allows on every page what any page holds; this leaves only the hashes of the page's own inline scripts and
 * styles. Throws when the page has no policy or holds inline code that the policy does not name.
 */
export function tightenPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) throw new Error('page without content security policy');
  const allowed = new Set(Array.from(policy.matchAll(HASH), (match) => match[1]));
  const used = new Set<string>();
  for (const [, tag, attributes = '', content = ''] of html.matchAll(MARKUP)) {
    if (
      tag === undefined ||
      attributes.includes(' src="') ||
      (tag === 'script' && DATA_BLOCK.test(attributes))
    )
      continue;
    const hash = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    if (!allowed.has(hash)) throw new Error(`inline ${tag} not in the policy: ${content.slice(0, 80)}`);
    used.add(hash);
  }
  return html.replace(POLICY, (_, before: string, content: string, after: string) => {
    const kept = content.replace(HASH, (token, hash: string) => (used.has(hash) ? token : ''));
    return `${before}${kept.replace(/ +/gu, ' ').replace(/ ?; ?/gu, ';').replace(/;$/u, '')}${after}`;
  });
}
