import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import type { Place } from '../domain/figure.ts';
import type { ReportId } from '../domain/report.ts';
import type { DossierRow } from '../domain/tables.ts';
import { slugify } from '../format/text.ts';
import { type Address, linkTo } from './addresses.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  'dossiers.csv': 'ho-so',
  'indicators.csv': 'phu-luc',
  'procedures.csv': 'thu-tuc',
  'tasks.csv': 'nhiem-vu',
  'report.json': 'loi-van',
};

/** Where a report stands: a page of its own, or a part of one, where all its fragments begin with `anchor`. */
export interface ReportSpot {
  readonly address: Address;
  /** Empty for a report that has its page to itself, else `ky-2024-05-`. */
  readonly anchor: string;
}

/** Stable fragment of a report on the page of its year: `ky-2024-05`. */
export function anchorReport(id: ReportId): string {
  return `ky-${id}`;
}

/** Stable fragment of a row within its report, e.g. `phu-luc-52`: the row number as the spreadsheet shows it. */
export function fragmentOf(place: Pick<Place, 'file' | 'row'>): string {
  const name = place.file.slice(place.file.lastIndexOf('/') + 1);
  const prefix = PREFIXES[name] ?? slugify(name.replace(/\.[^.]*$/u, ''));
  return `${prefix}-${place.row}`;
}

/** The same for a row of a dossier table; rows of one report may come from several flat tables. */
export function fragmentOfRow({ counts, row }: DossierRow, file: string): string {
  const column = COUNT_COLUMNS.find((name) => counts[name].place !== null);
  return fragmentOf({ file: (column && counts[column].place?.file) ?? file, row });
}

/** To a fragment of a report, or to its start; only `#…` from the page it stands on. */
export function linkToReport(from: Address, { address, anchor }: ReportSpot, fragment = ''): string {
  const whole = fragment === '' ? anchor.replace(/-$/u, '') : `${anchor}${fragment}`;
  return address === from && whole !== '' ? `#${whole}` : linkTo(from, address, whole);
}
