import { closeSync, openSync, readSync } from 'node:fs';
import type { Address } from '../../views/addresses.ts';
import type { TableFrame } from '../../views/downloads/table-text.ts';
import { type OpenFile, type Output, openFile } from './output.ts';

/** Some bytes of a file that is written. */
export interface Piece {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

const CHUNK = 1 << 20;

/** One file of pieces of others, byte for byte and in their order; never more than a chunk of them in memory. */
export function joinSlices(
  output: Output,
  address: Address,
  frame: TableFrame,
  pieces: readonly Piece[],
): void {
  const target = openFile(output, address);
  const between = Buffer.from(frame.between);
  const buffer = Buffer.alloc(CHUNK);
  target.append(Buffer.from(frame.before));
  for (const [index, run] of joinNeighbours(pieces, between.length).entries()) {
    if (index > 0) target.append(between);
    copy(run, target, buffer);
  }
  target.append(Buffer.from(frame.after));
  target.close();
}

/** Pieces that follow one another in one file, with what stands between them, are one. */
function joinNeighbours(pieces: readonly Piece[], gap: number): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && last.file === piece.file && last.to + gap === piece.from) {
      runs[runs.length - 1] = { ...last, to: piece.to };
    } else {
      runs.push(piece);
    }
  }
  return runs;
}

function copy({ file, from, to }: Piece, target: OpenFile, buffer: Buffer): void {
  const handle = openSync(file, 'r');
  try {
    for (let place = from; place < to; ) {
      const count = readSync(handle, buffer, 0, Math.min(buffer.length, to - place), place);
      if (count === 0) throw new Error(`${file} is shorter than it was`);
      target.append(buffer.subarray(0, count));
      place += count;
    }
  } finally {
    closeSync(handle);
  }
}
