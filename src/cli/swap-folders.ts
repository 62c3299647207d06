import { existsSync, renameSync } from 'node:fs';

/** Makes two folders change places in one step; false where the file system cannot. */
export type Exchange = (a: string, b: string) => boolean;

export interface Swap {
  /** What is to stand in `place`. */
  readonly fresh: string;
  readonly place: string;
  /** Where what stood there waits when it takes two steps; a path on which nothing stands. */
  readonly former: string;
}

/** `AT_FDCWD` and `RENAME_EXCHANGE` of Linux. */
const [CURRENT_FOLDER, BOTH_WAYS] = [-100, 2];

/** What Linux offers and Node does not; null on other systems and where the library is not installed. */
export async function loadExchange(): Promise<Exchange | null> {
  if (process.platform !== 'linux') return null;
  try {
    const { default: koffi } = await import('koffi');
    const rename = koffi.load(null).func('int renameat2(int, const char *, int, const char *, unsigned int)');
    return (a, b) => rename(CURRENT_FOLDER, a, CURRENT_FOLDER, b, BOTH_WAYS) === 0;
  } catch {
    return null;
  }
}

/**
 * Puts a folder in the place of another. With an exchange there is no moment without one, and what stood there stands
 * where `fresh` did. Otherwise it takes two steps, with nothing between them but the time that they take, and what
 * stood there is under `former`.
 */
export function swapFolders({ fresh, place, former }: Swap, exchange: Exchange | null): void {
  if (!existsSync(place)) {
    renameSync(fresh, place);
    return;
  }
  if (exchange?.(fresh, place)) return;
  renameSync(place, former);
  try {
    renameSync(fresh, place);
  } catch (error) {
    renameSync(former, place);
    throw error;
  }
}
