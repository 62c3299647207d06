import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Folder, readFolder } from '../ingest/read-folder.ts';
import { CHECK_PAGE } from '../strings/check-page.ts';
import { DATA_CHECK } from '../strings/data-check.ts';
import { type CheckedData, checkFolder } from './check-data.ts';
import { parseCheckOptions } from './check-options.ts';
import { formatAsGithub } from './format-github.ts';
import { formatAsHtml } from './format-html.ts';
import { formatAsJson } from './format-json.ts';
import { formatAsText, summarize } from './format-text.ts';

/** `npm run data:check`: 0 when the data can be built, 1 when not, 2 when the command cannot be done. */
async function run(words: readonly string[]): Promise<number> {
  const options = parseCheckOptions(words);
  if (options.kind !== 'options') {
    const isPage = options.kind === 'no-page';
    console.error(isPage ? CHECK_PAGE.notHtml(options.out) : DATA_CHECK.unknownOption(options.option));
    console.error(DATA_CHECK.usage);
    return 2;
  }
  try {
    const dataDir = process.env['DATA_DIR'] || 'data';
    const folder = await readFolder(resolve(dataDir));
    const checked = checkFolder(folder, dataDir);
    if (options.format !== 'html') console.log(FORMATS[options.format](checked));
    else if (!writePage(options.out, checked, folder)) return 2;
    return checked.kind === 'ok' ? 0 : 1;
  } catch (error) {
    console.error(DATA_CHECK.crashed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

const FORMATS = { text: formatAsText, json: formatAsJson, github: formatAsGithub } as const;

function writePage(file: string, checked: CheckedData, folder: Folder): boolean {
  try {
    writeFileSync(file, formatAsHtml(checked, folder));
  } catch (error) {
    console.error(CHECK_PAGE.notWritten(file, error instanceof Error ? error.message : String(error)));
    return false;
  }
  console.log(`${summarize(checked)}\n${CHECK_PAGE.written(resolve(file))}`);
  return true;
}

/** A reader that stops listening (`| head`) is no error. */
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
