import type { ImportOptions } from '../import/import-options.ts';
import { IMPORT } from '../strings/import.ts';
import { parseWords } from './parse-words.ts';

const VALUED = [
  '--commune',
  '--period',
  '--from',
  '--to',
  '--form',
  '--cumulative',
  '--report',
  '--title',
  '--source',
  '--tables',
] as const;
const FLAGS = ['--no-dates', '--dot-thousands', '--replace', '--dry-run'] as const;

export type ImportCommand =
  | {
      readonly kind: 'command';
      readonly files: readonly string[];
      readonly options: ImportOptions;
      readonly replaces: boolean;
      readonly isDryRun: boolean;
    }
  | { readonly kind: 'misunderstood'; readonly message: string };

export function parseImportOptions(words: readonly string[]): ImportCommand {
  const parsed = parseWords(words, { valued: VALUED, flags: FLAGS });
  if (parsed.kind === 'unknown') return fail(IMPORT.unknownOption(parsed.word));
  const { files, values } = parsed;
  const repeated = [...values].find(([, given]) => given.length > 1);
  if (repeated !== undefined) return fail(IMPORT.repeatedOption(repeated[0]));
  const read = (name: (typeof VALUED)[number]) => values.get(name)?.[0] ?? null;
  const cumulative = read('--cumulative');
  if (cumulative !== null && cumulative !== 'yes' && cumulative !== 'no') {
    return fail(IMPORT.unknownOption(`--cumulative ${cumulative}`));
  }
  const tables = read('--tables');
  if (tables !== null && !/^\d{1,4}(?:,\d{1,4})*$/.test(tables)) {
    return fail(IMPORT.unknownOption(`--tables ${tables}`));
  }
  const hasNoDates = values.has('--no-dates');
  if (hasNoDates && (values.has('--from') || values.has('--to')))
    return fail(IMPORT.unknownOption('--no-dates'));
  if (files.length === 0) return fail(IMPORT.noFiles);
  return {
    kind: 'command',
    files,
    replaces: values.has('--replace'),
    isDryRun: values.has('--dry-run'),
    options: {
      commune: read('--commune'),
      period: read('--period'),
      from: read('--from'),
      to: read('--to'),
      hasNoDates,
      form: read('--form'),
      isCumulative: cumulative === null ? null : cumulative === 'yes',
      readsDotThousands: values.has('--dot-thousands'),
      report: read('--report'),
      title: read('--title'),
      source: read('--source'),
      tables: tables === null ? null : tables.split(',').map(Number),
    },
  };
}

function fail(message: string): ImportCommand {
  return { kind: 'misunderstood', message };
}
