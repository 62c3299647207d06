import { parseCommuneId } from '../domain/commune.ts';
import type { PublishedValue } from '../domain/correction.ts';
import { parseIsoDate } from '../domain/date.ts';
import { formatDate } from '../format/date.ts';
import { PERIOD_TABLE, WHOLE_REPORT } from './list-published-figures.ts';
import { readReportId } from './parse-figure-key.ts';
import {
  NO_VALUE,
  type PublishedCell,
  type PublishedReport,
  type PublishedTable,
  WITHHELD,
} from './published-report.ts';
import { readValue } from './read-value.ts';
import { MANIFEST_FORMAT, MANIFEST_VERSION } from './write-manifest.ts';

export type ManifestHead =
  | { readonly kind: 'head'; readonly reportCount: number }
  /** Written by a later version of the program. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable' };

/** The first line of a manifest. */
export function readManifestHead(line: string): ManifestHead {
  const head = readObject(line);
  const { version, reports } = head ?? {};
  if (head === null || head['format'] !== MANIFEST_FORMAT || !isCount(version)) return { kind: 'unreadable' };
  if (version > MANIFEST_VERSION) return { kind: 'newer', version };
  return isCount(reports) ? { kind: 'head', reportCount: reports } : { kind: 'unreadable' };
}

/** Any other line; null when it is none that a manifest has. */
export function readManifestLine(line: string): PublishedReport | null {
  const read = readObject(line);
  if (read === null) return null;
  const { period, from, to, cumulative } = read;
  const communeId = parseCommuneId(String(read['commune']));
  const reportId = readReportId(String(read['report']));
  const tables = readTables(read['tables']);
  if (communeId === null || reportId === null || tables === null) return null;
  if (typeof period !== 'string' || typeof cumulative !== 'boolean') return null;
  if (!isDay(from) || !isDay(to)) return null;
  const whole = new Map([
    ['name', makeCell(period)],
    ['from', makeCell(writeDay(from))],
    ['to', makeCell(writeDay(to))],
    ['cumulative', makeCell(Number(cumulative))],
  ]);
  const dated: PublishedTable = new Map([[WHOLE_REPORT, whole], ...(tables.get(PERIOD_TABLE) ?? [])]);
  tables.delete(PERIOD_TABLE);
  return { communeId, reportId, period, from, to, tables: new Map([[PERIOD_TABLE, dated], ...tables]) };
}

const NAME = /^[a-z0-9][a-z0-9_-]*$/;

function readTables(value: unknown): Map<string, PublishedTable> | null {
  if (!isObject(value)) return null;
  const tables = new Map<string, PublishedTable>();
  for (const [name, rows] of Object.entries(value)) {
    const table = NAME.test(name) ? readTable(rows) : null;
    if (table === null) return null;
    tables.set(name, table);
  }
  return tables;
}

function readTable(value: unknown): PublishedTable | null {
  if (!Array.isArray(value)) return null;
  const [heading, ...rows] = value as readonly unknown[];
  const columns = readNames(heading);
  if (columns === null) return null;
  const table = new Map<string, ReadonlyMap<string, PublishedCell>>();
  for (const row of rows) {
    if (!Array.isArray(row)) return null;
    const [name, ...values] = row as readonly unknown[];
    const cells = values.map(readCell);
    if (typeof name !== 'string' || !NAME.test(name) || table.has(name)) return null;
    const named = new Map<string, PublishedCell>();
    for (const [index, cell] of cells.entries()) {
      const column = columns[index + 1];
      if (cell === null || column === undefined) return null;
      named.set(column, cell);
    }
    table.set(name, named);
  }
  return table;
}

function readNames(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const names = value.filter((name): name is string => typeof name === 'string' && NAME.test(name));
  return names.length === value.length && new Set(names).size === names.length ? names : null;
}

/** null for what is no cell. */
function readCell(value: unknown): PublishedCell | null {
  if (value === null) return NO_VALUE;
  if (value === false) return WITHHELD;
  if (typeof value === 'number') return value < 0 ? null : makeCell(value);
  if (typeof value !== 'string') return null;
  const reading = readValue(value);
  return reading.kind === 'value' ? makeCell(reading.value, reading.isRate) : null;
}

function makeCell(value: PublishedValue, isRate = false): PublishedCell {
  return { value, isRate, isWithheld: false };
}

function isDay(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && parseIsoDate(value) !== null);
}

function writeDay(day: string | null): string | null {
  const date = day === null ? null : parseIsoDate(day);
  return date === null ? null : formatDate(date);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** null for anything that is no JSON object. */
function readObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
