import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../ingest/read-folder.ts';
import { writeManifest } from '../ledger/write-manifest.ts';
import { CORRECTIONS_GATE } from '../strings/corrections-gate.ts';
import { parseData } from './check-data.ts';
import { compareWithPublished } from './compare-with-published.ts';
import { readCorrectionsFile } from './correction-lines.ts';
import { describeCrash, describeError } from './describe-error.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { formatDiffAsGithub, formatDiffAsJson, formatDiffAsText } from './format-diff.ts';
import { formatAsGithub } from './format-github.ts';
import { formatAsJson } from './format-json.ts';
import { formatAsText } from './format-text.ts';
import { readToday } from './read-today.ts';

const FORMATS = {
  text: { diff: formatDiffAsText, problems: formatAsText },
  github: { diff: formatDiffAsGithub, problems: formatAsGithub },
  json: { diff: formatDiffAsJson, problems: formatAsJson },
} as const;
type Format = keyof typeof FORMATS;

/** New figures that a text lists of one report; the changes that count are all kept anyway. */
const KEPT_CHANGES = 10;
const ADDRESS = /^https?:\/\//iu;

interface Options {
  readonly kind: 'options';
  /** A file or an address. */
  readonly source: string;
  readonly save: string | null;
  readonly format: Format;
  readonly showsAll: boolean;
}
type Command = Options | { readonly kind: 'unknown'; readonly problem: string };

function parseOptions(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { save: { type: 'string' }, format: { type: 'string' }, all: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const { save, format = 'text', all, ...others } = values;
  const [source, extra] = positionals;
  const unknown = (option: string): Command => ({
    kind: 'unknown',
    problem: CORRECTIONS_GATE.unknownOption(option),
  });
  const [other] = Object.keys(others);
  if (other !== undefined) return unknown(`--${other}`);
  if (extra !== undefined) return unknown(extra);
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) return unknown(`--format ${format}`);
  if (save === '' || typeof save === 'boolean') return unknown('--save');
  if (!source) return { kind: 'unknown', problem: CORRECTIONS_GATE.noManifest };
  return { kind: 'options', source, save: save ?? null, format: format as Format, showsAll: all === true };
}

/** `npm run data:diff`: 0 when nothing stands against publishing, 1 when something does, 2 when not understood. */
async function run(words: readonly string[]): Promise<number> {
  const options = parseOptions(words);
  if (options.kind === 'unknown') {
    console.error(`${options.problem}\n${CORRECTIONS_GATE.usage(Object.keys(FORMATS))}`);
    return 2;
  }
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(tmpdir(), 'ban-ke-'));
    return await compare(options, join(folder, 'ban-ke.jsonl'));
  } catch (error) {
    console.error(describeCrash(error, CORRECTIONS_GATE.crashed));
    return 1;
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

/** `download`: where the manifest of an address goes. */
async function compare({ source, save, format, showsAll }: Options, download: string): Promise<number> {
  const { diff, problems } = FORMATS[format];
  const isAddress = ADDRESS.test(source);
  const fetched = isAddress ? await fetchManifest(source, download) : { kind: 'fetched' as const };
  if (fetched.kind === 'failed') {
    console.error(`${fetched.message} ${CORRECTIONS_GATE.fetchAgain}`);
    return 1;
  }
  const dataDir = process.env['DATA_DIR'] || 'data';
  const files = await readFolder(resolve(dataDir));
  const checked = parseData(files, dataDir);
  if (checked.kind === 'failed') {
    console.log(problems(checked, files));
    return 1;
  }
  const { dataset } = checked;
  if (fetched.kind === 'nothing') await writeFile(download, `${[...writeManifest([])].join('\n')}\n`);
  const file = isAddress ? download : source;
  const today = readToday();
  const keptChanges = showsAll || format === 'json' ? Number.POSITIVE_INFINITY : KEPT_CHANGES;
  const comparison = await compareWithPublished({ file, name: source, dataset, today, keptChanges });
  if (comparison.kind === 'failed') {
    console.error(comparison.message);
    return 1;
  }
  if (save !== null && !(await keep(file, save))) return 1;
  if (fetched.kind === 'nothing') console.error(CORRECTIONS_GATE.nothingPublished(source));
  const { reports } = comparison;
  const corrections = await readCorrectionsFile(dataDir, checked.folder);
  console.log(diff({ reports, dataset, today, corrections, folder: checked.folder, showsAll }, files));
  return reports.every(({ needed }) => needed.length === 0) ? 0 : 1;
}

/** The file is there whole or not at all. */
async function keep(file: string, save: string): Promise<boolean> {
  if (resolve(file) === resolve(save)) return true;
  const unfinished = `${save}.${process.pid}`;
  try {
    await copyFile(file, unfinished);
    await rename(unfinished, save);
    return true;
  } catch (error) {
    await rm(unfinished, { force: true });
    console.error(CORRECTIONS_GATE.notSaved(save, describeError(error, save)));
    return false;
  }
}

/** A reader that stops listening (`| head`) is no error. */
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
