import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Garbage would grow with the memory of the machine. This is for the program and what is being made; more is for what is
 * kept of the data, for each of their megabytes: rows of flat tables are packed, what a report says is not.
 */
const PROGRAM_MEGABYTES = 256;
const PER_MEGABYTE = { flat: 4, issued: 16 } as const;

/** What one thread may keep that renders the pages of a data folder, in megabytes. */
export function estimateMemory(dataDir: string): number {
  const files = listFiles(dataDir);
  const issued = new Set(
    files.filter(({ name }) => name === 'report.json').map(({ parentPath }) => parentPath),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => {
    const kind = issued.has(parentPath) ? 'issued' : 'flat';
    return sum + PER_MEGABYTE[kind] * statSync(join(parentPath, name)).size;
  }, 0);
  return PROGRAM_MEGABYTES + Math.ceil(bytes / 2 ** 20);
}

/** None where the folder cannot be read: the check of the data says so. */
function listFiles(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile());
  } catch {
    return [];
  }
}
