import { PurgeCSS } from 'purgecss';
import { createWordFinder, type FindWords } from './find-words.ts';
import { createScriptReader, type LoadedScripts, listWords } from './script-words.ts';

/** The script that draws its page anew: what it draws is not in the page yet. */
const DRAWING = 'CompareIsland';

/**
 * The rules of `css` that a page needs which holds `html`, in parts, but for these styles; `scripts`: what stands in the
 * page as scripts between the parts, the same in many pages.
 */
export type PurgeStyles = (
  css: string,
  html: readonly string[],
  scripts?: readonly string[],
) => Promise<string>;

interface KnownStyle {
  readonly find: FindWords;
  /** Marks of the words that scripts may ask for. */
  readonly ofLoaded: Map<LoadedScripts, Uint8Array>;
  readonly ofInline: Map<string, Uint8Array>;
  readonly words: readonly string[];
  /** By the marks of the words that are needed. */
  readonly purged: Map<string, Promise<string>>;
}

/**
 * Cuts the styles of a page down to the rules that its markup can use, or that the scripts it may load can ask for. A
 * rule stays where in doubt: any word of the page that is one of a selector keeps it. Pages of one kind need the same
 * rules, so few different ones are ever worked out. `scripts` holds each built script by the name of its file.
 */
export function createStylePurger(scripts: ReadonlyMap<string, string>): PurgeStyles {
  const readLoaded = createScriptReader(scripts);
  const styles = new Map<string, KnownStyle>();
  const readStyle = (css: string): KnownStyle => {
    const words = [...listWords(css)];
    const style = {
      words,
      find: createWordFinder(words),
      ofLoaded: new Map(),
      ofInline: new Map(),
      purged: new Map(),
    };
    styles.set(css, style);
    return style;
  };
  const markLoaded = ({ words, ofLoaded }: KnownStyle, loaded: LoadedScripts) => {
    const marks = ofLoaded.get(loaded) ?? Uint8Array.from(words, (word) => Number(loaded.words.has(word)));
    ofLoaded.set(loaded, marks);
    return marks;
  };
  const markInline = ({ words, find, ofInline }: KnownStyle, script: string) => {
    const known = ofInline.get(script);
    if (known !== undefined) return known;
    const marks = new Uint8Array(words.length);
    find(script, marks);
    ofInline.set(script, marks);
    return marks;
  };
  return (css, html, scripts = []) => {
    const loaded = readLoaded([...html, ...scripts]);
    if (loaded.names.some((name) => name.startsWith(DRAWING))) return Promise.resolve(css);
    const style = styles.get(css) ?? readStyle(css);
    const marks = markLoaded(style, loaded).slice();
    for (const part of html) style.find(part, marks);
    for (const script of scripts) addMarks(marks, markInline(style, script));
    const key = Buffer.from(marks.buffer).toString('latin1');
    const { words, purged } = style;
    const result =
      purged.get(key) ??
      purgeRules(
        css,
        words.filter((_, index) => marks[index] === 1),
      );
    purged.set(key, result);
    return result;
  };
}

function addMarks(marks: Uint8Array, more: Uint8Array): void {
  for (let index = 0; index < more.length; index += 1) if (more[index] === 1) marks[index] = 1;
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
