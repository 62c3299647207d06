import type { PublishedValue } from '../../domain/correction.ts';
import type { CsvCell } from '../../format/csv.ts';
import { writeValue } from '../../ledger/write-value.ts';
import { describeCorrection } from '../corrections/correction-view.ts';
import type { SiteCorrection } from '../corrections/list-corrections.ts';
import type { PlacedCorrection } from '../corrections/place-corrections.ts';
import type { DownloadRows } from './download-table.ts';

export const CORRECTION_COLUMNS = [
  'commune',
  'report',
  'figure',
  'kind',
  'old',
  'new',
  'old_value',
  'new_value',
  'date',
  'reason',
  'text',
] as const;

/** Newest first. */
export function listCorrectionRows(corrections: readonly SiteCorrection[]): DownloadRows {
  return { columns: CORRECTION_COLUMNS, rows: corrections.map(({ correction }) => formatRow(correction)) };
}

function formatRow(correction: PlacedCorrection): readonly CsvCell[] {
  const { communeId, reportId, figure, kind, old, date, reason } = correction;
  return [
    communeId,
    reportId,
    figure,
    kind,
    write(correction, old),
    write(correction, correction.new),
    readNumber(old),
    readNumber(correction.new),
    date,
    reason,
    describeCorrection(correction),
  ];
}

/** As `corrections.csv` has it: `1.134`, `98,5%`, words; null where there is none. */
function write({ isRate }: PlacedCorrection, value: PublishedValue): string | null {
  return value === null ? null : writeValue(value, isRate);
}

function readNumber(value: PublishedValue): number | null {
  return typeof value === 'number' ? value : null;
}
