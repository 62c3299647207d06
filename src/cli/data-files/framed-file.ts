import type { CommuneId } from '../../domain/commune.ts';
import type { Address } from '../../views/addresses.ts';
import type { TableFrame } from '../../views/downloads/table-text.ts';
import { type Output, openFile } from './output.ts';

/** The bytes of a commune in a file of many: from the first, up to the one after the last. */
export type Slice = readonly [commune: CommuneId, from: number, to: number];

export interface FramedFile {
  /** Nothing for no bytes: where nothing is, nothing is parted. */
  readonly append: (commune: CommuneId, bytes: Uint8Array) => void;
  /** Gives the slice of each commune, in the order of the file. */
  readonly close: () => readonly Slice[];
}

/** A file of pieces of many communes, which can be found in it again. */
export function openFramedFile(output: Output, address: Address, frame: TableFrame): FramedFile {
  const file = openFile(output, address);
  const between = Buffer.from(frame.between);
  const slices: Slice[] = [];
  let end = file.append(Buffer.from(frame.before));
  return {
    append: (commune, bytes) => {
      if (bytes.length === 0) return;
      const from = slices.length === 0 ? end : file.append(between);
      end = file.append(bytes);
      slices.push([commune, from, end]);
    },
    close: () => {
      file.append(Buffer.from(frame.after));
      file.close();
      return slices;
    },
  };
}
