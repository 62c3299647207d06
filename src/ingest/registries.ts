import type { CommuneIndex } from './commune-index.ts';
import type { FieldIndex } from './read-fields.ts';
import type { Form } from './read-form.ts';
import type { Catalogue } from './read-indicators.ts';

/** What reports refer to. A registry that could not be read is null: then nothing is said about what is not in it. */
export interface Registries {
  readonly communes: CommuneIndex | null;
  readonly fields: FieldIndex | null;
  readonly indicators: Catalogue | null;
  /** By form id; null for a form that could not be read. */
  readonly forms: ReadonlyMap<string, Form | null>;
}
