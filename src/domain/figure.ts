/** Where a figure stands, as a spreadsheet or a reader shows it. */
export interface Place {
  /** Path inside the data folder, with forward slashes. */
  readonly file: string;
  /** 1-based spreadsheet row; for a JSON file the 1-based position of the entry. */
  readonly row: number;
  /** 1-based spreadsheet column; null where a file has no columns. */
  readonly column: number | null;
  /** Column heading as printed, or the key of a JSON entry. */
  readonly header: string;
}

/** Why a figure has no value. */
export const ABSENCE_REASONS = [
  'not-stated', // the report has no such cell
  'blank', // an empty cell
  'dash', // "-"
  'crossed', // "x"
  'division-error', // "#DIV/0!" and other spreadsheet errors
  'none', // a word for "none"
  'not-yet', // a word for "not yet there"
  'not-arisen', // a word for "nothing arose"
  'in-progress', // a word for "in progress"
  'withheld', // smaller than the smallest published count
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

export interface PresentFigure {
  readonly kind: 'present';
  /** A count, an amount in the row's unit, or a rate as a ratio (0.985 for a printed 98,5 %). */
  readonly value: number;
  /** Digits printed after the decimal mark; tells how exact a printed rate claims to be. */
  readonly decimals: number;
  readonly printed: string;
  readonly place: Place;
}

export interface AbsentFigure {
  readonly kind: 'absent';
  readonly reason: AbsenceReason;
  readonly printed: string;
  /** null when the report has no such cell. */
  readonly place: Place | null;
}

/** A number with what was printed, where, or the reason why there is none. Absent is never zero. */
export type Figure = PresentFigure | AbsentFigure;

export const NOT_STATED: AbsentFigure = { kind: 'absent', reason: 'not-stated', printed: '', place: null };

/** A value computed from printed figures: nothing is printed; `place` is that of the first figure it comes from. */
export function makeDerivedFigure(value: number, place: Place): PresentFigure {
  return { kind: 'present', value, decimals: 0, printed: '', place };
}

export function readValue(figure: Figure): number | null {
  return figure.kind === 'present' ? figure.value : null;
}

/** One key per cell, so that findings can be shown where their figure stands. */
export function formatPlaceKey(place: Place): string {
  return `${place.file}:${place.row}:${place.column ?? place.header}`;
}
