export type Parsed =
  | {
      readonly kind: 'ok';
      /** Words that are no options. */
      readonly files: readonly string[];
      /** Values by option, in the order given; '' for an option without a value. */
      readonly values: ReadonlyMap<string, readonly string[]>;
    }
  | { readonly kind: 'unknown'; readonly word: string };

/** What options a command has: those with a value and those without. */
export interface OptionNames {
  readonly valued: readonly string[];
  readonly flags: readonly string[];
}

/** Options and files in any order; `--name value` or `--name=value`; after `--` all words are files. */
export function parseWords(words: readonly string[], { valued, flags }: OptionNames): Parsed {
  const files: string[] = [];
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      files.push(...words.slice(index + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [name = word, given] = word.split(/=(.*)/s);
    if (flags.includes(name) && given === undefined) add(name, '');
    else if (valued.includes(name)) {
      const value = given ?? words[index + 1];
      if (value === undefined || (given === undefined && value.startsWith('--'))) {
        return { kind: 'unknown', word: name };
      }
      if (given === undefined) index += 1;
      add(name, value);
    } else return { kind: 'unknown', word };
  }
  return { kind: 'ok', files, values };
}
