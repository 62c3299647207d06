import { COUNT_COLUMNS, type CountColumn, type DossierCounts } from '../domain/dossier-counts.ts';
import { CERTIFICATION_FIELD } from '../domain/field.ts';
import { type Figure, makeDerivedFigure } from '../domain/figure.ts';
import type { UnknownReason } from '../domain/rate.ts';
import { readTableTotals } from '../domain/stated-count.ts';
import type { DossierTable } from '../domain/tables.ts';

export type WithoutCertification =
  | { readonly kind: 'counts'; readonly counts: DossierCounts }
  | { readonly kind: 'unknown'; readonly reason: Extract<UnknownReason, 'no-fields' | 'no-certification'> };

/**
 * The table's totals less its certification row, column by column; a column missing in either stays missing.
 * A table without a certification row does not say that there was none.
 */
export function excludeCertification(table: DossierTable | null): WithoutCertification {
  const fields = table?.rows.filter((row) => row.kind === 'field') ?? [];
  if (table === null || fields.length === 0) return { kind: 'unknown', reason: 'no-fields' };
  const certification = fields.find((row) => row.fieldId === CERTIFICATION_FIELD);
  if (certification === undefined) return { kind: 'unknown', reason: 'no-certification' };
  const totals = readTableTotals(table).counts;
  const counts = {} as Record<CountColumn, Figure>;
  for (const column of COUNT_COLUMNS) counts[column] = subtract(totals[column], certification.counts[column]);
  return { kind: 'counts', counts };
}

function subtract(whole: Figure, part: Figure): Figure {
  if (whole.kind === 'absent') return whole;
  if (part.kind === 'absent') return part;
  return makeDerivedFigure(whole.value - part.value, whole.place);
}
