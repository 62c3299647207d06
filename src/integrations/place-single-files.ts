import { existsSync } from 'node:fs';
import { readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes `tep/x.html` of each `tep/x/index.html`, as Astro writes every page: a file to carry away has a name of its own. */
export async function placeSingleFiles(folder: string): Promise<void> {
  const files = join(folder, 'tep');
  if (!existsSync(files)) return;
  for (const name of await readdir(files)) {
    await rename(join(files, name, 'index.html'), join(files, `${name}.html`));
    await rmdir(join(files, name));
  }
}
