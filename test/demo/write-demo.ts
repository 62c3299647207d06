import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDemoFolder, DEMO_SEED } from './build-demo-folder.ts';

/** Writes the made-up province into a folder; other files there are left alone. */
export async function writeDemo(folder: string): Promise<void> {
  for (const [path, text] of buildDemoFolder(DEMO_SEED)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('node test/demo/write-demo.ts FOLDER');
    process.exitCode = 1;
  } else await writeDemo(folder);
}
