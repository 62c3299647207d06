import { type LoadResult, parseDataFolder } from './parse-data-folder.ts';
import { readFolder } from './read-folder.ts';

export type { LoadResult } from './parse-data-folder.ts';

/** Reads a data folder: one indexed dataset, or every problem of the folder, sorted by file, row and column. Never throws. */
export async function loadDataFolder(root: string): Promise<LoadResult> {
  return parseDataFolder(await readFolder(root, 'later'));
}
