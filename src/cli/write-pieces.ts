import { closeSync, openSync, writeFileSync } from 'node:fs';

/** Characters that are sooner joined than written one by one. */
const SHORT = 8_192;

/** Writes a file of a text in pieces, of which the long ones are not joined in memory. */
export function writePieces(path: string, pieces: readonly string[]): void {
  const file = openSync(path, 'w');
  let gathered = '';
  try {
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length < SHORT) continue;
      writeFileSync(file, gathered);
      gathered = '';
    }
    writeFileSync(file, gathered);
  } finally {
    closeSync(file);
  }
}
