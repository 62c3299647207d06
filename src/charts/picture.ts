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
}

export interface PictureRule {
  readonly kind: 'grid' | 'track' | 'axis' | 'break' | 'join' | 'absent';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly series: number | null;
}

export interface PictureText {
  readonly kind: 'row' | 'detail' | 'value' | 'state' | 'words' | 'tick' | 'axis' | 'break' | 'key';
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

/** The narrowest drawing room, in pixels: what is left of a screen of 320 px (1280 px at 400 %). */
export const NARROWEST = 288;

/** Left and right margin in percent, so that a mark at 0 % or 100 % is whole. */
export const INSET = 3;
