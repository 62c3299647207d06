const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** True for a blank text and for addresses that are safe to link to; `javascript:` and the like are not. */
export function checkUrl(text: string): boolean {
  if (text === '') return true;
  return URL.canParse(text) && PROTOCOLS.has(new URL(text).protocol) && !/\s/.test(text);
}
