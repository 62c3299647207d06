import type { Place } from '../domain/figure.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  'dossiers.csv': 'ho-so',
  'indicators.csv': 'phu-luc',
  'procedures.csv': 'thu-tuc',
  'tasks.csv': 'nhiem-vu',
  'report.json': 'loi-van',
};

/** Stable fragment of a row on its report's page, e.g. `phu-luc-52`: the row number as the spreadsheet shows it. */
export function fragmentOf(place: Pick<Place, 'file' | 'row'>): string {
  const name = place.file.slice(place.file.lastIndexOf('/') + 1);
  return `${PREFIXES[name] ?? 'ho-so'}-${place.row}`;
}
