import { COUNT_COLUMNS, type CountColumn, type DossierCounts } from '../domain/dossier-counts.ts';
import { type Figure, NOT_STATED } from '../domain/figure.ts';
import type { Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { type CountOrigin, listStatedCounts, pickStatedCount } from '../domain/stated-count.ts';

export interface HeadlineCounts {
  readonly counts: DossierCounts;
  /** null: the report does not give this count. */
  readonly origins: Readonly<Record<CountColumn, CountOrigin | null>>;
  /** Dates each count holds for; null: the report states none for it. */
  readonly spans: Readonly<Record<CountColumn, Span | null>>;
}

/**
 * The one-stop counts a report stands for: for each column its dossier table's, else its prose's, else its
 * appendix's. Columns may come from different places and hold for different dates.
 */
export function selectHeadlineCounts(report: Report): HeadlineCounts {
  const stated = listStatedCounts(report);
  const counts = {} as Record<CountColumn, Figure>;
  const origins = {} as Record<CountColumn, CountOrigin | null>;
  const spans = {} as Record<CountColumn, Span | null>;
  for (const column of COUNT_COLUMNS) {
    const picked = pickStatedCount(stated.get(column) ?? []);
    counts[column] = picked?.figure ?? NOT_STATED;
    origins[column] = picked?.figure.kind === 'present' ? picked.origin : null;
    spans[column] = picked?.span ?? null;
  }
  return { counts, origins, spans };
}
