import type { Place } from '../domain/figure.ts';

const TABLES: Readonly<Record<string, string>> = {
  'dossiers.csv': 'bảng hồ sơ',
  'indicators.csv': 'phụ lục',
  'procedures.csv': 'bảng theo thủ tục',
  'tasks.csv': 'bảng nhiệm vụ',
  'report.json': 'lời văn',
};

/** "phụ lục, dòng 52" – the row as the spreadsheet of the data folder shows it. */
export function describePlace(place: Place): string {
  const file = place.file.slice(place.file.lastIndexOf('/') + 1);
  const table = TABLES[file] ?? file;
  return file === 'report.json' ? `${table}, số thứ ${place.row}` : `${table}, dòng ${place.row}`;
}
