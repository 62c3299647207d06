import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { IsoDate } from '../domain/date.ts';
import type { LoadResult } from '../ingest/parse-data-folder.ts';
import { CLI } from '../strings/cli.ts';
import { describeData } from './check-data.ts';
import { checkPublication } from './check-publication.ts';
import { findBuiltSite } from './find-built-site.ts';

/** What a build replaces, and what it must not lose. */
export interface Replaced {
  readonly dataDir: string;
  /** The folder of the site that the build replaces. */
  readonly outDir: string;
  /** The same as a maintainer named it. */
  readonly outName: string;
  /** The manifest of what is published, as a maintainer named it; `none` for nothing; null for that of the site. */
  readonly published: string | null;
  readonly today: IsoDate;
}

/** Why nothing may be published; empty where the data and what they change of published figures are in order. */
export async function listObjections(data: LoadResult, replaced: Replaced): Promise<readonly string[]> {
  const { dataDir, outDir, outName } = replaced;
  const read = describeData(data, dataDir);
  if (read.kind === 'failed') return [...read.lines, CLI.buildStopped(read.lines.length)];
  if (existsSync(outDir) && !(await isReplaceable(outDir))) return [CLI.foreignOutput(outName)];
  return checkPublication({ ...read, ...replaced });
}

/** True for an empty folder and for a site that this program built. */
async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => null);
  if (names === null || names.length === 0) return names !== null;
  return findBuiltSite(folder) !== null;
}
