const WORD = /[A-Za-z_][\w-]*/gu;
const QUOTED = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/gu;
const LOADED = /\.?\/?([\w.-]+\.js)\b/gu;

/** Every word of a text that could be a name in a selector. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

/**
 * The words in the texts of all scripts that a page may load, at once or later; `scripts` holds each built script by the
 * name of its file.
 */
export function createScriptReader(
  scripts: ReadonlyMap<string, string>,
): (html: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const loadedBy = new Map(Array.from(scripts, ([name, code]) => [name, listLoaded(code, scripts)]));
  const wordsOf = new Map(
    Array.from(scripts, ([name, code]) => [name, listWords((code.match(QUOTED) ?? []).join(' '))]),
  );
  return (html) => {
    const names = new Set(listLoaded(html, scripts));
    for (const name of names) for (const other of loadedBy.get(name) ?? []) names.add(other);
    const key = [...names].toSorted().join(' ');
    const words = known.get(key) ?? new Set([...names].flatMap((name) => [...(wordsOf.get(name) ?? [])]));
    known.set(key, words);
    return words;
  };
}

function listLoaded(text: string, scripts: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(text.matchAll(LOADED), ([, name = '']) => name).filter((name) => scripts.has(name));
}
