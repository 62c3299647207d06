import type { ImportQuestion, TableKind } from '../domain/import-question.ts';
import type { Form } from '../ingest/read-form.ts';
import { type AssembledTable, assembleTable, type SettledGroup } from './assemble-table.ts';
import { chooseForm } from './choose-form.ts';

/** A table that will be written, with the tables of the office it is made of. */
export interface PlannedTable extends AssembledTable {
  readonly kind: TableKind;
  readonly groups: readonly SettledGroup[];
  /** The form of an appendix; null for an appendix without one and for other tables. */
  readonly formId: string | null;
}

export interface PlannedTables {
  readonly tables: readonly PlannedTable[];
  readonly questions: readonly ImportQuestion[];
}

type Forms = ReadonlyMap<string, Form | null>;

/** One table of each kind; two of a kind are a question, but for the parts of one appendix. */
export function planTables(
  groups: readonly SettledGroup[],
  forms: Forms,
  wantedForm: string | null,
): PlannedTables {
  const tables: PlannedTable[] = [];
  const questions: ImportQuestion[] = [];
  for (const [kind, found] of Map.groupBy(groups, ({ group }) => group.kind)) {
    const [only, second] = found;
    if (only === undefined) continue;
    if (kind === 'indicators') {
      const planned = planAppendix(found, forms, wantedForm);
      if ('kind' in planned && 'rows' in planned) tables.push(planned);
      else questions.push(planned);
    } else if (second === undefined) {
      tables.push({ ...assembleTable(only), kind, groups: [only], formId: null });
    } else questions.push(askWhich(kind, found));
  }
  return { tables, questions };
}

function planAppendix(
  groups: readonly SettledGroup[],
  forms: Forms,
  wantedForm: string | null,
): PlannedTable | ImportQuestion {
  const choice = chooseForm(groups, forms, wantedForm);
  if (choice.kind === 'chosen') {
    const { table, id } = choice;
    return { ...table, kind: 'indicators', groups, formId: id };
  }
  if (choice.kind === 'apart') return askWhich('indicators', groups);
  const standsAlone =
    groups.length > 1 &&
    choice.question.kind === 'no-form' &&
    groups.some((group) => isAnswer(chooseForm([group], forms, null)));
  return standsAlone ? askWhich('indicators', groups) : choice.question;
}

function isAnswer(choice: ReturnType<typeof chooseForm>): boolean {
  return choice.kind === 'chosen' || (choice.kind === 'question' && choice.question.kind === 'several-forms');
}

function askWhich(table: TableKind, groups: readonly SettledGroup[]): ImportQuestion {
  const tables = groups.map(({ group: { number, place } }) => ({ number, place }));
  return { kind: 'several-tables', table, tables };
}
