import type { Brand } from './brand.ts';

export type FieldId = Brand<'FieldId'>;

/** What a group of procedures is about. Never a table column. */
export interface Field {
  readonly id: FieldId;
  readonly name: string;
  readonly aliases: readonly string[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function parseFieldId(text: string): FieldId | null {
  return SLUG.test(text) ? (text as FieldId) : null;
}

/** Certification of copies and signatures: large, booked online by some communes and by others not, so it decides the online rate. */
export const CERTIFICATION_FIELD = 'chung-thuc' as FieldId;
