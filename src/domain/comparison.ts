import type { PeriodKind } from './period.ts';

/** Why the periods of two figures rule out comparing the figures. */
export type PeriodReason =
  | { readonly kind: 'period-kind-differs'; readonly kinds: readonly [PeriodKind, PeriodKind] }
  | { readonly kind: 'cumulative-differs' }
  | { readonly kind: 'spans-reform' }
  | { readonly kind: 'span-unknown' }
  | { readonly kind: 'start-differs'; readonly days: number }
  | { readonly kind: 'end-differs'; readonly days: number }
  | { readonly kind: 'length-differs'; readonly days: number }
  | { readonly kind: 'overlaps'; readonly days: number };

/** Why two figures may not be compared. */
export type IncomparableReason =
  | PeriodReason
  | { readonly kind: 'measure-differs' }
  | { readonly kind: 'scope-differs' }
  | { readonly kind: 'field-differs' }
  | { readonly kind: 'commune-differs' };

/** What a reader must know beside a comparison that may be made. Days are whole and at least 1. */
export type ComparisonRemark =
  | { readonly kind: 'dates-differ'; readonly days: number }
  | { readonly kind: 'gap'; readonly days: number }
  | { readonly kind: 'overlap'; readonly days: number }
  | { readonly kind: 'length-differs'; readonly days: number }
  | { readonly kind: 'contradicted' };
