const WORD = /[A-Za-z_][\w-]*/gu;
const QUOTED = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/gu;
const NAME_AT_END = /[\w.-]+$/u;
const LONGEST_NAME = 200;

/** Every word of a text that could be a name in a selector. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

/** What a page may load, at once or later. */
export interface LoadedScripts {
  readonly names: readonly string[];
  /** In the texts of all of them. */
  readonly words: ReadonlySet<string>;
}

/** Of a page, given in parts; `scripts` holds each built script by the name of its file. Equal answers are one object. */
export function createScriptReader(
  scripts: ReadonlyMap<string, string>,
): (html: readonly string[]) => LoadedScripts {
  const known = new Map<string, LoadedScripts>();
  const loadedBy = new Map(Array.from(scripts, ([name, code]) => [name, listLoaded(code, scripts)]));
  const wordsOf = new Map(
    Array.from(scripts, ([name, code]) => [name, listWords((code.match(QUOTED) ?? []).join(' '))]),
  );
  return (html) => {
    const names = new Set(html.flatMap((part) => listLoaded(part, scripts)));
    for (const name of names) for (const other of loadedBy.get(name) ?? []) names.add(other);
    const sorted = [...names].toSorted();
    const key = sorted.join(' ');
    const loaded = known.get(key) ?? {
      names: sorted,
      words: new Set(sorted.flatMap((name) => [...(wordsOf.get(name) ?? [])])),
    };
    known.set(key, loaded);
    return loaded;
  };
}

/** Looks back from each "js": no Vietnamese word has a "j", and a dot stands in every large number. */
function listLoaded(text: string, scripts: ReadonlyMap<string, string>): readonly string[] {
  const names: string[] = [];
  for (let at = text.indexOf('js'); at >= 0; at = text.indexOf('js', at + 1)) {
    const end = at - 1;
    if (text[end] !== '.') continue;
    const stem = NAME_AT_END.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0] ?? '';
    if (scripts.has(`${stem}.js`)) names.push(`${stem}.js`);
  }
  return names;
}
