import type { Brand } from './brand.ts';

export type IndicatorId = Brand<'IndicatorId'>;

/** The seven areas of the ministry's report, in its order. */
export const AREAS = [
  'chi-dao-dieu-hanh',
  'the-che',
  'thu-tuc-hanh-chinh',
  'to-chuc-bo-may',
  'che-do-cong-vu',
  'tai-chinh-cong',
  'chinh-quyen-so',
] as const;
export type Area = (typeof AREAS)[number];

export const INDICATOR_KINDS = ['count', 'rate', 'money', 'code', 'text'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Whether more is better, less is better, or neither can be said. */
export const DIRECTIONS = ['more', 'less', 'neither'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface IndicatorCode {
  readonly code: number;
  readonly meaning: string;
}

/** One thing that reports count or state, whatever number and words a province's form gives it. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly area: Area;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** For a rate: what it divides; a printed rate is a claim about these. Null for other kinds, or where the forms print no counts. */
  readonly numeratorId: IndicatorId | null;
  readonly denominatorId: IndicatorId | null;
  /** Indicators that add up to this one, with nothing left over; empty where there are none or they overlap. */
  readonly partIds: readonly IndicatorId[];
  /** For a coded answer: what each code means. */
  readonly codes: readonly IndicatorCode[];
  readonly definition: string;
  /** The decree or circular it comes from; empty where none is known. */
  readonly legalSource: string;
  readonly direction: Direction;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function parseIndicatorId(text: string): IndicatorId | null {
  return SLUG.test(text) ? (text as IndicatorId) : null;
}
