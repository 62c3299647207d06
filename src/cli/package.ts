import { resolve } from 'node:path';
import { CLI } from '../strings/cli.ts';
import { PACKAGE } from '../strings/package.ts';
import { restoreFormerSite } from './build-folders.ts';
import { describeError } from './describe-error.ts';
import { type PackageOrder, packageSite } from './package-site.ts';

type Options =
  | { readonly kind: 'options'; readonly out: string }
  | { readonly kind: 'unknown'; readonly option: string };

function parseOptions(words: readonly string[]): Options {
  const [first, out, extra] = words.flatMap((word) => word.split(/(?<=^--out)=/));
  if (first === undefined) return { kind: 'options', out: 'trang-cchc.zip' };
  if (first !== '--out' || !out || extra !== undefined) {
    return { kind: 'unknown', option: extra ?? first };
  }
  return { kind: 'options', out };
}

/** `npm run package`: 0 when the archive is written, 1 when not, 2 when the command is not understood. */
async function run(words: readonly string[]): Promise<number> {
  const options = parseOptions(words);
  if (options.kind === 'unknown') {
    console.error(`${PACKAGE.unknownOption(options.option)}\n${PACKAGE.usage}`);
    return 2;
  }
  const siteDir = process.env['OUT_DIR'] || 'dist';
  const dataDir = process.env['DATA_DIR'] || 'data';
  try {
    return await writePackage({ siteDir, dataDir, out: options.out });
  } catch (error) {
    console.error(PACKAGE.failed(describeError(error)));
    return 1;
  }
}

async function writePackage(order: PackageOrder): Promise<number> {
  const { siteDir, out } = order;
  if (restoreFormerSite(resolve(siteDir))) console.error(CLI.restored(siteDir));
  const packaged = await packageSite({ ...order, out: resolve(out) });
  if (packaged.kind === 'packaged') {
    console.log(PACKAGE.packaged(out, packaged));
    return 0;
  }
  if (packaged.kind === 'no-site') console.error(PACKAGE.noSite(siteDir));
  if (packaged.kind === 'outdated') console.error(PACKAGE.outdated(siteDir, packaged.changed));
  if (packaged.kind === 'inside-site') console.error(PACKAGE.insideSite(out, siteDir));
  return 1;
}

process.exitCode = await run(process.argv.slice(2));
