import type { Dataset } from '../domain/dataset.ts';
import type { FieldId } from '../domain/field.ts';
import type { DossierRow } from '../domain/tables.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** What a report says of one field. */
export interface FieldEntry {
  readonly model: ReportModel;
  readonly row: DossierRow;
}

/** Looks for the fields that reports count apart when they are first asked for, and no longer than one is left to find. */
export function makeFieldList(dataset: Dataset, models: readonly ReportModel[]): () => readonly FieldId[] {
  let known: readonly FieldId[] | null = null;
  return () => {
    known ??= findFields(dataset, models);
    return known;
  };
}

function findFields({ fields }: Dataset, models: readonly ReportModel[]): readonly FieldId[] {
  const found = new Set<FieldId>();
  for (const { report } of models) {
    for (const { fieldId } of report.dossiers?.rows ?? []) if (fieldId !== null) found.add(fieldId);
    if (found.size >= fields.size) break;
  }
  return [...found];
}

/** Of each commune the last report that counts the field apart. */
export function listLatestEntries({ byCommune }: SiteModel, id: FieldId): readonly FieldEntry[] {
  return [...byCommune.values()].flatMap((models) => {
    const model = models.findLast((one) => findRow(one, id) !== undefined);
    return model === undefined ? [] : [makeEntry(model, id)];
  });
}

function findRow({ report }: ReportModel, id: FieldId): DossierRow | undefined {
  return report.dossiers?.rows.findLast(({ fieldId }) => fieldId === id);
}

/** The row is looked for anew each time: lists of the whole country hold no counts. */
function makeEntry(model: ReportModel, id: FieldId): FieldEntry {
  return Object.assign(Object.create(ROW_OF_ENTRY), { model, fieldId: id });
}

const ROW_OF_ENTRY = {
  get row() {
    const { model, fieldId } = this as unknown as { readonly model: ReportModel; readonly fieldId: FieldId };
    const row = findRow(model, fieldId);
    if (row === undefined) throw new Error(`no row of ${fieldId} in ${model.address}`);
    return row;
  },
};
