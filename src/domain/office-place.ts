/** Where something stands in an office's file, as the program that shows the file counts. */
export interface OfficePlace {
  /** Name of the file as given, without its folder. */
  readonly document: string;
  /** Name of the sheet; empty where the container has none. */
  readonly sheet: string;
  /** 1-based place of the table in its file; null for a paragraph outside tables. */
  readonly position: number | null;
  readonly row: number | null;
  readonly column: number | null;
}
