/**
 * A laid-out chart. Across, everything is a percentage of the width, so one picture fits a phone and a sheet of
 * paper without its text growing or shrinking; down, everything is pixels.
 */
export interface Picture {
  readonly height: number;
  readonly rules: readonly PictureRule[];
  readonly texts: readonly PictureText[];
  readonly keys: readonly PictureKey[];
  readonly marks: readonly PictureMark[];
  /** Set where many marks are drawn as one path per series; the marks are then only pointed at. */
  readonly traces?: readonly PictureTrace[];
}

export interface PictureRule {
  readonly kind:
    | 'grid'
    | 'track'
    | 'axis'
    | 'break'
    | 'join'
    | 'absent'
    | 'interval'
    | 'reference'
    | 'target'
    | 'leader';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly series: number | null;
}

export interface PictureText {
  readonly kind:
    | 'row'
    | 'detail'
    | 'value'
    | 'state'
    | 'words'
    | 'tick'
    | 'axis'
    | 'break'
    | 'key'
    | 'name'
    | 'reference'
    | 'target';
  readonly x: number;
  /** Pixels to the right of `x`. */
  readonly dx: number;
  /** Base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** Quieter words after the text; empty: none. */
  readonly tail: string;
  readonly series: number | null;
}

/** The sample of a series' mark that stands before its name: a dot or a line, as its marks are. */
export interface PictureKey {
  readonly series: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** A dot where `x1` = `x2`, else a line; with the words a reader hears when pointing at it. */
export interface PictureMark {
  readonly series: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly title: string;
  readonly value: string;
}

/** A stepped line. */
export interface PictureTrace {
  readonly kind: 'trace' | 'reference' | 'target';
  readonly series: number | null;
  /** SVG path of absolute M, H and V alone: across in thousandths of the width, down in pixels. */
  readonly path: string;
}

/**
 * Series 0–7 are those of a reader's choice; bands have numbers of their own, because the number decides colour,
 * dashes and shape.
 */
export const BAND_SERIES = { better: 8, similar: 9, worse: 10 } as const;

/** Too few dossiers to be placed. */
export const UNPLACED_SERIES = 11;

/** The narrowest drawing room, in pixels: what is left of a screen of 320 px (1280 px at 400 %). */
export const NARROWEST = 288;

/** Left and right margin in percent, so that a mark at 0 % or 100 % is whole. */
export const INSET = 3;
