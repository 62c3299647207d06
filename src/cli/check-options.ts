import { CHECK_PAGE } from '../strings/check-page.ts';

export const FORMAT_NAMES = ['text', 'json', 'github', 'html'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export type CheckOptions =
  | {
      readonly kind: 'options';
      readonly format: FormatName;
      /** The file that takes the page. */
      readonly out: string;
    }
  | { readonly kind: 'unknown'; readonly option: string }
  | { readonly kind: 'no-page'; readonly out: string };

/** Reads `--format FORMAT` and, for a page, `--out FILE`; an equals sign may stand in between. */
export function parseCheckOptions(words: readonly string[]): CheckOptions {
  const given = new Map<string, string>();
  const parts = words.flatMap((word) => word.split(/(?<=^--[a-z]+)=/u));
  for (let index = 0; index < parts.length; index += 2) {
    const [name = '', value] = parts.slice(index, index + 2);
    if (!['--format', '--out'].includes(name) || given.has(name)) return { kind: 'unknown', option: name };
    if (value === undefined || value === '') return { kind: 'unknown', option: name };
    given.set(name, value);
  }
  const format = given.get('--format') ?? 'text';
  if (!isFormat(format)) return { kind: 'unknown', option: format };
  const out = given.get('--out') ?? CHECK_PAGE.defaultFile;
  if (format !== 'html' && given.has('--out')) return { kind: 'unknown', option: '--out' };
  return /\.html?$/iu.test(out) ? { kind: 'options', format, out } : { kind: 'no-page', out };
}

function isFormat(text: string): text is FormatName {
  return (FORMAT_NAMES as readonly string[]).includes(text);
}
