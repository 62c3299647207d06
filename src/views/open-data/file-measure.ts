import type { Address } from '../addresses.ts';

/** Of a file as it is written. */
export interface FileMeasure {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export type MeasureFile = (address: Address) => FileMeasure;
