import type { Period } from '../domain/period.ts';

/** The last part of a report's address: `2023-quy-3`, `2023-6-thang`, `2024-thang-5`, `2023-nam`. */
export function nameReportFolder({ kind, year, ordinal, id }: Period): string {
  switch (kind) {
    case 'month':
      return `${year}-thang-${ordinal}`;
    case 'quarter':
      return `${year}-quy-${ordinal}`;
    case 'half-year':
      return ordinal === 1 ? `${year}-6-thang` : `${year}-6-thang-cuoi`;
    case 'nine-months':
      return `${year}-9-thang`;
    case 'year':
      return `${year}-nam`;
    case 'custom':
      return id;
  }
}
