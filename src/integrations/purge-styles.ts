import { PurgeCSS } from 'purgecss';
import { createWordFinder } from './find-words.ts';
import { createScriptReader, listWords } from './script-words.ts';

/** Pages that a script draws anew: what it draws is not in them yet. */
const DRAWN_LATER = 'CompareIsland';

/** The rules of `css` that a page needs which is `html` but for these styles. */
export type PurgeStyles = (css: string, html: string) => Promise<string>;

interface KnownStyle {
  readonly findWords: (html: string) => readonly string[];
  readonly words: readonly string[];
  /** By the words that are needed. */
  readonly purged: Map<string, Promise<string>>;
}

/**
 * Cuts the styles of a page down to the rules that its markup can use, or that the scripts it may load can ask for. A
 * rule stays where in doubt: any word of the page that is one of a selector keeps it. Pages of one kind need the same
 * rules, so few different ones are ever worked out. `scripts` holds each built script by the name of its file.
 */
export function createStylePurger(scripts: ReadonlyMap<string, string>): PurgeStyles {
  const readScriptWords = createScriptReader(scripts);
  const styles = new Map<string, KnownStyle>();
  const readStyle = (css: string): KnownStyle => {
    const words = [...listWords(css)];
    const style = { words, findWords: createWordFinder(words), purged: new Map() };
    styles.set(css, style);
    return style;
  };
  return (css, html) => {
    if (html.includes(DRAWN_LATER)) return Promise.resolve(css);
    const { words, findWords, purged } = styles.get(css) ?? readStyle(css);
    const ofScripts = readScriptWords(html);
    const needed = new Set([...findWords(html), ...words.filter((word) => ofScripts.has(word))]);
    const key = words.map((word) => Number(needed.has(word))).join('');
    const result = purged.get(key) ?? purgeRules(css, [...needed]);
    purged.set(key, result);
    return result;
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
