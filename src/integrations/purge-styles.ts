import { PurgeCSS } from 'purgecss';
import { hashCode, listInlineCode } from './inline-code.ts';
import { createScriptReader, listWords } from './script-words.ts';

/** Pages that a script draws anew: what it draws is not in them yet. */
const DRAWN_LATER = 'CompareIsland';

/**
 * Cuts the styles of a page down to the rules that its markup can use, or that the scripts it may load can ask for. A
 * rule stays where in doubt: any word of the page that is one of a selector keeps it. Pages of one kind need the same
 * rules, so few different ones are ever worked out. `scripts` holds each built script by the name of its file.
 */
export function createStylePurger(scripts: ReadonlyMap<string, string>): (html: string) => Promise<string> {
  const readScriptWords = createScriptReader(scripts);
  const wordsOfStyle = new Map<string, ReadonlySet<string>>();
  const purged = new Map<string, Promise<string>>();

  function listNeeded(css: string, html: string): readonly string[] {
    const known = wordsOfStyle.get(css) ?? listWords(css);
    wordsOfStyle.set(css, known);
    const [ofPage, ofScripts] = [listWords(html), readScriptWords(html)];
    return [...known].filter((word) => ofPage.has(word) || ofScripts.has(word));
  }

  function purge(css: string, needed: readonly string[]): Promise<string> {
    const key = `${needed.join(' ')}\n${css}`;
    const result = purged.get(key) ?? purgeRules(css, needed);
    purged.set(key, result);
    return result;
  }

  return async (html) => {
    const style = listInlineCode(html).find(({ tag }) => tag === 'style');
    if (style === undefined || html.includes(DRAWN_LATER)) return html;
    const { content, start } = style;
    const [before, after] = [html.slice(0, start), html.slice(start + content.length)];
    const kept = await purge(content, listNeeded(content, before + after));
    return `${before}${kept}${after}`.replace(hashCode(content), hashCode(kept));
  };
}

async function purgeRules(css: string, words: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: words.join(' '), extension: 'txt' }],
    css: [{ raw: css }],
    // States such as the focus may be those of any element.
    safelist: { standard: [/^:/] },
  });
  if (result === undefined) throw new Error('styles without a result');
  return result.css;
}
