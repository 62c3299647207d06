import type { Brand } from './brand.ts';
import type { IsoDate } from './date.ts';
import type { Measure } from './measure.ts';
import type { Share } from './share.ts';

export type TargetId = Brand<'TargetId'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function parseTargetId(text: string): TargetId | null {
  return SLUG.test(text) ? (text as TargetId) : null;
}

/** A step that a document sets: at least this share of dossiers, from one day to another. */
export interface Target {
  readonly id: TargetId;
  /** What the document counts, in its own words. */
  readonly subject: string;
  /** The formula that counts the same; null: none does, so no line is ever drawn and no gap computed. */
  readonly measure: Measure | null;
  /** The threshold as an exact fraction: 98,5 % is 985/1000. */
  readonly threshold: Share;
  readonly printed: string;
  /** First and last day it holds; null: not limited. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The province it holds for; null: everywhere. */
  readonly province: string | null;
  readonly document: string;
  readonly url: string | null;
  readonly note: string;
}
