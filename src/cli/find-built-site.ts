import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Every site has it and no other program writes it. */
const BUILT_BY_US = 'du-lieu/ho-so.csv';

/** The file of a whole site that this program built, written early in the build; null for any other folder. */
export function findBuiltSite(folder: string): string | null {
  const mark = join(folder, BUILT_BY_US);
  return existsSync(join(folder, 'index.html')) && existsSync(mark) ? mark : null;
}
