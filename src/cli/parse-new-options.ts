import { IMPORT } from '../strings/import.ts';
import { parseWords } from './parse-words.ts';

const VALUED = [
  '--commune',
  '--period',
  '--from',
  '--to',
  '--cumulative',
  '--form',
  '--report',
  '--title',
  '--source',
  '--kind',
  '--separator',
] as const;
type Valued = (typeof VALUED)[number];

const SEPARATORS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';' };

export type NewCommand =
  | {
      readonly kind: 'command';
      readonly isFlat: boolean;
      readonly communes: readonly string[];
      readonly period: string | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly hasNoDates: boolean;
      readonly isCumulative: boolean | null;
      readonly form: string | null;
      readonly report: string | null;
      readonly title: string | null;
      readonly source: string | null;
      readonly separator: string;
    }
  | { readonly kind: 'misunderstood'; readonly message: string };

export function parseNewOptions(words: readonly string[]): NewCommand {
  const parsed = parseWords(words, { valued: VALUED, flags: ['--no-dates'] });
  if (parsed.kind === 'unknown') return fail(IMPORT.unknownOption(parsed.word));
  const { files, values } = parsed;
  if (files[0] !== undefined) return fail(IMPORT.unknownOption(files[0]));
  const kind = values.get('--kind')?.[0] ?? 'issued';
  const repeated = [...values].find(
    ([name, given]) => given.length > 1 && !(name === '--commune' && kind === 'flat'),
  );
  if (repeated !== undefined) return fail(IMPORT.repeatedOption(repeated[0]));
  const read = (name: Valued) => values.get(name)?.[0] ?? null;
  const cumulative = read('--cumulative');
  const separator = SEPARATORS[read('--separator') ?? 'comma'];
  if (kind !== 'issued' && kind !== 'flat') return fail(IMPORT.unknownOption(`--kind ${kind}`));
  if (cumulative !== null && cumulative !== 'yes' && cumulative !== 'no') {
    return fail(IMPORT.unknownOption(`--cumulative ${cumulative}`));
  }
  if (separator === undefined) return fail(IMPORT.unknownOption(`--separator ${read('--separator')}`));
  const hasNoDates = values.has('--no-dates');
  if (hasNoDates && (kind === 'flat' || values.has('--from') || values.has('--to'))) {
    return fail(IMPORT.unknownOption('--no-dates'));
  }
  return {
    kind: 'command',
    isFlat: kind === 'flat',
    communes: values.get('--commune') ?? [],
    period: read('--period'),
    from: read('--from'),
    to: read('--to'),
    hasNoDates,
    isCumulative: cumulative === null ? null : cumulative === 'yes',
    form: read('--form'),
    report: read('--report'),
    title: read('--title'),
    source: read('--source'),
    separator,
  };
}

function fail(message: string): NewCommand {
  return { kind: 'misunderstood', message };
}
