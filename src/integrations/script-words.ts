const WORD = /[A-Za-z_][\w-]*/gu;
const QUOTED = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/gu;
const NAME_AT_END = /[\w.-]+$/u;
const LONGEST_NAME = 200;

/** Every word of a text that could be a name in a selector. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

/**
 * The words in the texts of all scripts that a page, given in parts, may load, at once or later; `scripts` holds each built script by the
 * name of its file.
 */
export function createScriptReader(
  scripts: ReadonlyMap<string, string>,
): (html: readonly string[]) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const loadedBy = new Map(Array.from(scripts, ([name, code]) => [name, listLoaded(code, scripts)]));
  const wordsOf = new Map(
    Array.from(scripts, ([name, code]) => [name, listWords((code.match(QUOTED) ?? []).join(' '))]),
  );
  return (html) => {
    const names = new Set(html.flatMap((part) => listLoaded(part, scripts)));
    for (const name of names) for (const other of loadedBy.get(name) ?? []) names.add(other);
    const key = [...names].toSorted().join(' ');
    const words = known.get(key) ?? new Set([...names].flatMap((name) => [...(wordsOf.get(name) ?? [])]));
    known.set(key, words);
    return words;
  };
}

/** Looks back from each ".js": a name is rare in a long page. */
function listLoaded(text: string, scripts: ReadonlyMap<string, string>): readonly string[] {
  const names: string[] = [];
  for (let end = text.indexOf('.js'); end >= 0; end = text.indexOf('.js', end + 1)) {
    const stem = NAME_AT_END.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0] ?? '';
    if (scripts.has(`${stem}.js`)) names.push(`${stem}.js`);
  }
  return names;
}
