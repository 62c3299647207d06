import { DATA_CHECK } from '../strings/data-check.ts';
import { checkData } from './check-data.ts';
import { formatAsGithub } from './format-github.ts';
import { formatAsJson } from './format-json.ts';
import { formatAsText } from './format-text.ts';

const FORMATS = { text: formatAsText, json: formatAsJson, github: formatAsGithub } as const;
type Format = keyof typeof FORMATS;

type Options =
  | { readonly kind: 'options'; readonly format: Format }
  | { readonly kind: 'unknown'; readonly option: string };

function parseOptions(words: readonly string[]): Options {
  const [first, ...rest] = words.flatMap((word) => word.split(/(?<=^--format)=/));
  if (first === undefined) return { kind: 'options', format: 'text' };
  if (first !== '--format') return { kind: 'unknown', option: first };
  const [format, extra] = rest;
  if (extra !== undefined) return { kind: 'unknown', option: extra };
  if (format !== undefined && Object.hasOwn(FORMATS, format)) {
    return { kind: 'options', format: format as Format };
  }
  return { kind: 'unknown', option: format ?? first };
}

/** `npm run data:check`: 0 when the data can be built, 1 when not, 2 when the command is not understood. */
async function run(words: readonly string[]): Promise<number> {
  const options = parseOptions(words);
  if (options.kind === 'unknown') {
    console.error(`${DATA_CHECK.unknownOption(options.option)}\n${DATA_CHECK.usage(Object.keys(FORMATS))}`);
    return 2;
  }
  try {
    const checked = await checkData(process.env['DATA_DIR'] || 'data');
    console.log(FORMATS[options.format](checked));
    return checked.kind === 'ok' ? 0 : 1;
  } catch (error) {
    console.error(DATA_CHECK.crashed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

/** A reader that stops listening (`| head`) is no error. */
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
