import type { Correction } from '../domain/correction.ts';
import type { Dataset } from '../domain/dataset.ts';
import { listFigures, makeFigureKey } from './list-figures.ts';
import { parseFigureKey } from './parse-figure-key.ts';

/** Tables of which rows can be withheld. */
const WITHHELD_TABLES: ReadonlySet<string> = new Set(['dossiers', 'procedures']);

/**
 * Takes the values out of corrections that would tell a small count after all: those of rows that are withheld, or
 * that received so few dossiers before a correction, or that are gone and had so few in any column. Other lines, and
 * dates and reasons of these, stay. `dataset`: with small counts withheld already.
 */
export function withholdCorrections(dataset: Dataset): Dataset {
  const limit = dataset.site.smallestPublishedCount;
  if (limit <= 1 || dataset.corrections.length === 0) return dataset;
  const isSmall = (value: unknown) => typeof value === 'number' && value > 0 && value < limit;
  const rows = indexRows(dataset);
  const hidden = new Set<string>();
  for (const correction of dataset.corrections) {
    const place = placeCorrection(correction);
    if (place === null) continue;
    const state = rows.get(place.row);
    const decides = place.column === 'received' || state === undefined;
    if (state === 'withheld' || (decides && [correction.old, correction.new].some(isSmall))) {
      hidden.add(place.row);
    }
  }
  const corrections = dataset.corrections.map((correction) => {
    const place = placeCorrection(correction);
    return place !== null && hidden.has(place.row)
      ? { ...correction, old: null, new: null, isWithheld: true }
      : correction;
  });
  return { ...dataset, corrections };
}

/** Rows of the reports that have corrections. */
function indexRows({ corrections, reports }: Dataset): ReadonlyMap<string, 'withheld' | 'published'> {
  const rows = new Map<string, 'withheld' | 'published'>();
  const corrected = new Set(corrections.map(({ communeId, reportId }) => `${communeId}/${reportId}`));
  for (const report of reports) {
    if (!corrected.has(`${report.communeId}/${report.id}`)) continue;
    for (const { cell, isWithheld } of listFigures(report)) {
      const figure = makeFigureKey(report, cell);
      const row = figure.slice(0, figure.lastIndexOf('/'));
      if (isWithheld || !rows.has(row)) rows.set(row, isWithheld ? 'withheld' : 'published');
    }
  }
  return rows;
}

/** null for figures that are never withheld. */
function placeCorrection({ figure }: Correction): { readonly row: string; readonly column: string } | null {
  const parts = parseFigureKey(figure);
  const [table = '', row, column] = parts?.cell.split('/') ?? [];
  if (parts === null || row === undefined || column === undefined) return null;
  if (!WITHHELD_TABLES.has(table) || (table === 'dossiers' && row === 'total')) return null;
  return { row: figure.slice(0, figure.lastIndexOf('/')), column };
}
