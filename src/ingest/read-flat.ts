import { type Problem, placeKey, type Sink } from '../domain/diagnostic.ts';
import type { Place } from '../domain/figure.ts';
import { cleanText } from './clean-text.ts';
import { HEADINGS } from './dossier-headings.ts';
import { type FlatColumn, type FlatRow, readFlatRow } from './flat-row.ts';
import { type FlatEntryJson, parseFlatJson } from './json-shapes.ts';
import type { Sheet } from './parse-delimited.ts';
import { parseJson } from './parse-json.ts';
import { readDossierTable } from './read-dossier-header.ts';
import type { Cell } from './read-figure.ts';
import { readCell, type TableSpec } from './read-table.ts';
import type { Registries } from './registries.ts';

const { agency: _, ...FLAT_HEADINGS } = HEADINGS;
const SPEC: TableSpec<FlatColumn> = {
  columns: FLAT_HEADINGS,
  required: ['commune', 'period', 'from', 'to'],
};

export function readFlatTable(sheet: Sheet, registries: Registries, sink: Sink): readonly FlatRow[] {
  const table = readDossierTable(sheet, SPEC, sink);
  if (table === null) return [];
  return table.rows.flatMap((row) => {
    const cell = (column: FlatColumn) => readCell(table, row, column);
    return readFlatRow({ file: sheet.file, row: row.row, cell }, registries, sink) ?? [];
  });
}

/** The same rows as a JSON list of objects; numbers may be written as numbers. */
export function readFlatList(
  file: string,
  text: string,
  registries: Registries,
  sink: Sink,
): readonly FlatRow[] {
  const value = parseJson(file, text, sink);
  if (value === undefined) return [];
  return parseFlatJson(file, value, sink).flatMap((entry, index) => {
    if (entry === null) return [];
    const row = index + 1;
    const sound = dropFractions(entry, file, row, sink);
    const cell = (column: FlatColumn) => readEntry(sound, { file, row, column: null, header: column });
    return readFlatRow({ file, row, cell }, registries, sink) ?? [];
  });
}

function readEntry(entry: FlatEntryJson, place: Place): Cell | null {
  const value = entry[place.header];
  if (value === undefined) return null;
  return { text: value === null ? '' : cleanText(String(value)), place };
}

/** The JSON number 1.134 is no count; as text it would be read as 1134. */
function dropFractions(entry: FlatEntryJson, file: string, row: number, sink: Sink): FlatEntryJson {
  const isFraction = (value: unknown) => typeof value === 'number' && !Number.isInteger(value);
  const entries = Object.entries(entry);
  for (const [key, value] of entries) {
    if (!isFraction(value)) continue;
    const problem: Problem = { code: 'cell/not-integer', printed: String(value), unit: null };
    sink({ ...problem, ...placeKey(file, key), row });
  }
  return Object.fromEntries(entries.filter(([, value]) => !isFraction(value)));
}
