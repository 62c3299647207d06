import type { Brand } from './brand.ts';
import type { IsoDate } from './date.ts';
import type { Span } from './period.ts';

export type CommuneId = Brand<'CommuneId'>;

/** Unaccented keys of the four kinds of commune-level unit (Luật Tổ chức chính quyền địa phương 2025). */
export const COMMUNE_KINDS = ['xa', 'phuong', 'thi-tran', 'dac-khu'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** One commune-level unit during one life: name and code may be borne by another unit at another time. */
export interface Commune {
  readonly id: CommuneId;
  readonly name: string;
  readonly kind: CommuneKind;
  readonly district: string | null;
  readonly province: string;
  /** Five digits, leading zeros kept. */
  readonly code: string | null;
  /** First day of validity; null: not recorded. */
  readonly validFrom: IsoDate | null;
  /** Last day of validity; null: still valid. */
  readonly validTo: IsoDate | null;
  readonly successorId: CommuneId | null;
  readonly website: string | null;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function parseCommuneId(text: string): CommuneId | null {
  return SLUG.test(text) ? (text as CommuneId) : null;
}

/** True when the unit existed on every day of the span. */
export function isValidThroughout(commune: Commune, span: Span): boolean {
  const begun = commune.validFrom === null || commune.validFrom <= span.from;
  const alive = commune.validTo === null || commune.validTo >= span.to;
  return begun && alive;
}
