import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Folder, readFolder } from '../ingest/read-folder.ts';
import { CHECK_PAGE } from '../strings/check-page.ts';
import { DATA_CHECK } from '../strings/data-check.ts';
import { type CheckedData, checkFolder } from './check-data.ts';
import { type FormatName, parseCheckOptions } from './check-options.ts';
import { describeCrash, describeError } from './describe-error.ts';
import { formatAsGithub } from './format-github.ts';
import { formatGithubSummary } from './format-github-summary.ts';
import { formatAsHtml } from './format-html.ts';
import { formatAsJson } from './format-json.ts';
import { formatAsText, summarize } from './format-text.ts';
import { nameFromRepository } from './github-places.ts';

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
    const isDone = OUTPUTS[options.format]({ checked, folder, dataDir, out: options.out });
    if (!isDone) return 2;
    return checked.kind === 'ok' ? 0 : 1;
  } catch (error) {
    console.error(describeCrash(error, DATA_CHECK.crashed));
    return 1;
  }
}

interface Output {
  readonly checked: CheckedData;
  readonly folder: Folder;
  readonly dataDir: string;
  readonly out: string;
}

/** Each says what the check found; false when it could not. */
const OUTPUTS: Readonly<Record<FormatName, (output: Output) => boolean>> = {
  text: ({ checked }) => print(formatAsText(checked)),
  json: ({ checked }) => print(formatAsJson(checked)),
  github: tellGithub,
  html: writePage,
};

function print(text: string): true {
  console.log(text);
  return true;
}

function tellGithub({ checked, folder, dataDir }: Output): true {
  const { GITHUB_WORKSPACE: workspace, GITHUB_STEP_SUMMARY: summary } = process.env;
  const named = { ...checked, folder: nameFromRepository(dataDir, workspace) };
  if (summary) appendFileSync(summary, formatGithubSummary(named));
  return print(formatAsGithub(named, folder));
}

function writePage({ checked, folder, out }: Output): boolean {
  try {
    writeFileSync(out, formatAsHtml(checked, folder));
  } catch (error) {
    console.error(CHECK_PAGE.notWritten(out, describeError(error, out)));
    return false;
  }
  return print(`${summarize(checked)}\n${CHECK_PAGE.written(resolve(out))}`);
}

/** A reader that stops listening (`| head`) is no error. */
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
