import { resolve } from 'node:path';
import { type CheckedData, checkFolder } from '../../src/cli/check-data.ts';
import { formatAsHtml } from '../../src/cli/format-html.ts';
import { readFolder } from '../../src/ingest/read-folder.ts';
import { type Files, withFolder } from '../ingest/data-folder.ts';

/** The page of a check of a folder on disk. */
export async function writeCheckPage(dataDir: string): Promise<string> {
  const folder = await readFolder(resolve(dataDir));
  return formatAsHtml(checkFolder(folder, dataDir), folder);
}

/** What a check of these files gives, and its page. */
export function checkFiles(files: Files): Promise<{ readonly checked: CheckedData; readonly page: string }> {
  return withFolder(files, async (root) => {
    const folder = await readFolder(root);
    const checked = { ...checkFolder(folder, root), folder: 'data' };
    return { checked, page: formatAsHtml(checked, folder) };
  });
}
