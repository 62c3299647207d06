import type { ImportQuestion, NearForm } from '../domain/import-question.ts';
import { alignForm, labelKey } from '../ingest/align-form.ts';
import { findNearest } from '../ingest/find-nearest.ts';
import type { Form } from '../ingest/read-form.ts';
import { isNumberingRow } from '../ingest/read-table.ts';
import { type AssembledAppendix, assembleAppendix, readPrinted } from './assemble-appendix.ts';
import type { SettledGroup } from './assemble-table.ts';

/** Said in place of a form's name for an appendix that is to be taken without one. */
const NO_FORM = 'none';

export interface ChosenForm {
  /** null: the appendix is taken without a form. */
  readonly id: string | null;
  readonly table: AssembledAppendix;
}

export type FormChoice =
  | ({ readonly kind: 'chosen' } & ChosenForm)
  | { readonly kind: 'question'; readonly question: ImportQuestion }
  /** The tables cannot be one appendix. */
  | { readonly kind: 'apart' };

type Forms = ReadonlyMap<string, Form | null>;

/** Forms that share fewer of the appendix's labels are not weighed row by row. */
const LEAST_SHARED = 0.3;
const NEAREST_SHOWN = 2;

/** The form whose rows explain all rows of the appendix; what fits several or none is a question. */
export function chooseForm(groups: readonly SettledGroup[], forms: Forms, wanted: string | null): FormChoice {
  const plain = assembleAppendix(groups, null);
  if (plain === null) return { kind: 'apart' };
  if (wanted !== null) return takeWanted(groups, forms, wanted);
  const weighed = [...forms].flatMap(([id, form]) => {
    if (form === null || rateShared(plain, form) < LEAST_SHARED) return [];
    const table = assembleAppendix(groups, form);
    return table === null ? [] : [{ table, form, ...explain(id, form, table) }];
  });
  const fitting = weighed.filter(({ unknown, missing }) => unknown.length === 0 && missing.length === 0);
  const whole = fitting.filter(({ matchedCount, form }) => matchedCount === form.rows.length);
  const [only, second] = whole.length > 0 ? whole : fitting;
  if (only !== undefined && second === undefined) return { kind: 'chosen', id: only.id, table: only.table };
  if (only !== undefined) {
    const names = (whole.length > 0 ? whole : fitting).map(({ id }) => id);
    return { kind: 'question', question: { kind: 'several-forms', forms: names } };
  }
  const nearest = weighed
    .toSorted((a, b) => a.unknown.length + a.missing.length - (b.unknown.length + b.missing.length))
    .slice(0, NEAREST_SHOWN)
    .map(({ id, unknown, missing }): NearForm => ({ id, unknown, missing }));
  return { kind: 'question', question: { kind: 'no-form', rowCount: plain.rows.length - 1, nearest } };
}

function takeWanted(groups: readonly SettledGroup[], forms: Forms, wanted: string): FormChoice {
  const form = forms.get(wanted);
  if (wanted !== NO_FORM && !forms.has(wanted)) {
    const nearest = findNearest(wanted, [...forms.keys(), NO_FORM]);
    const problem = { code: 'form/unknown', printed: wanted, nearest } as const;
    return { kind: 'question', question: { kind: 'bad-option', option: '--form', problem } };
  }
  const table = assembleAppendix(groups, form ?? null);
  if (table === null) return { kind: 'apart' };
  return { kind: 'chosen', id: wanted === NO_FORM ? null : wanted, table };
}

/** A row of a form is split over so many rows at most; an appendix with more rows is another form's. */
const MOST_PARTS = 4;

/** How much of an appendix has labels of the form. */
function rateShared({ rows, roles }: AssembledAppendix, form: Form): number {
  if (rows.length > MOST_PARTS * form.rows.length + 1) return 0;
  const known = new Set(form.rows.map(({ label }) => labelKey(label)));
  const labels = rows.slice(1).map((row) => labelKey(readPrinted(row, roles).label));
  return labels.filter((label) => known.has(label)).length / Math.max(labels.length, 1);
}

function explain(id: string, form: Form, { rows, roles }: AssembledAppendix) {
  const body = rows
    .slice(1)
    .filter((row, index) => index > 0 || !isNumberingRow(row.map(({ text }) => text)));
  const printed = body.map((row) => readPrinted(row, roles));
  const aligned = alignForm(form.rows, printed);
  const matched = new Set(aligned);
  const unknown = body.flatMap((row, index) => {
    const { number, label } = printed[index] ?? { number: '', label: '' };
    const [first] = row;
    if (matched.has(index) || first === undefined) return [];
    return [{ label: label || number, place: { ...first.place, column: null } }];
  });
  const missing = form.rows.flatMap(({ label, quantity }, index) =>
    quantity !== null && aligned[index] === null ? [label] : [],
  );
  const matchedCount = aligned.filter((match) => match !== null).length;
  return { id, unknown, missing, matchedCount };
}
