import type { TableFile } from './json-shapes.ts';
import type { Sheet } from './parse-delimited.ts';

/** The decoded files of one report as issued. */
export interface ReportFolder {
  /** Path of the folder inside the data folder. */
  readonly path: string;
  readonly jsonFile: string;
  /** null when the file could not be decoded. */
  readonly jsonText: string | null;
  /** null for a table that is there but could not be read. */
  readonly sheets: ReadonlyMap<TableFile, Sheet | null>;
}
