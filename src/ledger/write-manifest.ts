import type { CommuneId } from '../domain/commune.ts';
import type { PublishedValue } from '../domain/correction.ts';
import { type Figure, readValue } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import type { DossierTable } from '../domain/tables.ts';
import {
  DOSSIER_TABLE,
  isPrintedAsRate,
  isWithheld,
  type LedgerFigure,
  listOtherFigures,
  nameDossierRow,
} from './list-figures.ts';
import { listTableDates, writePeriodName } from './list-published-figures.ts';
import { writeValue } from './write-value.ts';

export const MANIFEST_FORMAT = 'ban-ke-so-lieu';
/** Programs of this version read this one and older ones. */
export const MANIFEST_VERSION = 1;

/** A number; a rate or words as `writeValue` writes them; null for no value; false where it is withheld. */
export type ManifestCell = number | string | null | false;
/** `["row", …columns]`, then each row's name and cells up to its last value. */
export type ManifestTable = readonly (readonly ManifestCell[])[];

/**
 * The manifest of all published figures, one JSON text per line: format, version and the number of reports, then a line
 * per report in order of commune and report id. A report that did not change has the same line in the next one.
 * `reports` as they are published, small counts withheld.
 */
export function* writeManifest(reports: readonly Report[]): Generator<string> {
  yield writeManifestHead(reports.length);
  for (const report of sortForManifest(reports)) yield writeManifestLine(report);
}

export function writeManifestHead(reportCount: number): string {
  return JSON.stringify({ format: MANIFEST_FORMAT, version: MANIFEST_VERSION, reports: reportCount });
}

export function sortForManifest(reports: readonly Report[]): readonly Report[] {
  const keyed = reports.map((report) => ({ report, key: `${keyForManifest(report.communeId)}${report.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ report }) => report);
}

/** What all keys of a commune begin with and no other's: communes in order of it have their lines in order. */
export function keyForManifest(commune: CommuneId): string {
  return `${commune}/`;
}

export function writeManifestLine(report: Report): string {
  const { communeId, id, period, span, cumulative } = report;
  return JSON.stringify({
    commune: communeId,
    report: id,
    period: writePeriodName(period),
    from: span?.from ?? null,
    to: span?.to ?? null,
    cumulative,
    tables: packTables(report),
  });
}

/** The name and days of the period stand at the head of the line. */
function packTables(report: Report): Record<string, ManifestTable> {
  const { dossiers } = report;
  return {
    ...packFigures(listTableDates(report)),
    ...(dossiers === null ? {} : packDossiers(dossiers)),
    ...packFigures(listOtherFigures(report)),
  };
}

/** As `packFigures` packs them, without a list in between: they are most of what a country publishes. */
function packDossiers({ rows, columns }: DossierTable): Record<string, ManifestTable> {
  const packed = new Map<string, readonly ManifestCell[]>();
  for (const { fieldId, counts } of rows) {
    const name = nameDossierRow(fieldId);
    const cells: ManifestCell[] = [name];
    for (const column of columns) cells.push(packCount(counts[column]));
    packed.set(name, trim(cells));
  }
  const isEmpty = packed.size === 0 || columns.length === 0;
  return isEmpty ? {} : { [DOSSIER_TABLE]: [['row', ...columns], ...packed.values()] };
}

function packCount(figure: Figure): ManifestCell {
  return packValue(readValue(figure), isPrintedAsRate(figure), isWithheld(figure));
}

type Rows = Map<string, Map<string, ManifestCell>>;

function packFigures(figures: readonly LedgerFigure[]): Record<string, ManifestTable> {
  const tables = new Map<string, Rows>();
  // The cells of a row follow one another, so that its place is looked up once.
  let start = '/';
  let cells = new Map<string, ManifestCell>();
  for (const figure of figures) {
    const { cell } = figure;
    if (!cell.startsWith(start)) {
      start = cell.slice(0, cell.lastIndexOf('/') + 1);
      const [table = '', row = ''] = start.split('/');
      cells = enter(enter(tables, table), row);
    }
    cells.set(cell.slice(start.length), packValue(figure.value, figure.isRate, figure.isWithheld));
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, packTable(rows)]));
}

function packTable(rows: Rows): ManifestTable {
  const columns = [...new Set([...rows.values()].flatMap((cells) => [...cells.keys()]))];
  return [
    ['row', ...columns],
    ...[...rows].map(([row, cells]) => trim([row, ...columns.map((column) => cells.get(column) ?? null)])),
  ];
}

/** Without what has no value at its end. */
function trim(cells: ManifestCell[]): readonly ManifestCell[] {
  while (cells.at(-1) === null) cells.pop();
  return cells;
}

function packValue(value: PublishedValue, isRate: boolean, isHidden: boolean): ManifestCell {
  if (isHidden) return false;
  return typeof value === 'number' && !isRate ? value : value === null ? null : writeValue(value, isRate);
}

/** The map under a key, a new one where there is none. */
function enter<Key, Value>(groups: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  const found = groups.get(key) ?? new Map<Key, Value>();
  groups.set(key, found);
  return found;
}
