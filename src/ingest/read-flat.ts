import { type Problem, placeKey, type Sink } from '../domain/diagnostic.ts';
import { COUNT_COLUMNS } from '../domain/dossier-counts.ts';
import type { Place } from '../domain/figure.ts';
import { cleanText } from './clean-text.ts';
import { HEADINGS } from './dossier-headings.ts';
import { type FlatColumn, type FlatRow, makeFlatReader } from './flat-row.ts';
import { type FlatEntryJson, parseFlatJson } from './json-shapes.ts';
import type { Sheet } from './parse-delimited.ts';
import { parseJson } from './parse-json.ts';
import { readDossierTable } from './read-dossier-header.ts';
import type { Cell } from './read-figure.ts';
import { readCell, readText, type TableSpec } from './read-table.ts';
import type { Registries } from './registries.ts';

const { agency: _, ...FLAT_HEADINGS } = HEADINGS;
const SPEC: TableSpec<FlatColumn> = {
  columns: FLAT_HEADINGS,
  required: ['commune', 'period', 'from', 'to'],
};

/** The entries of a list have no columns; their keys are the canonical names. */
const KEYS = new Map(COUNT_COLUMNS.map((column) => [column, { column: null, header: column }]));

export function readFlatTable(sheet: Sheet, registries: Registries, sink: Sink): readonly FlatRow[] {
  const table = readDossierTable(sheet, SPEC, sink);
  if (table === null) return [];
  const { file } = sheet;
  const places = new Map(
    COUNT_COLUMNS.flatMap((column) => {
      const found = table.columns.get(column);
      return found === undefined ? [] : [[column, { column: found.index + 1, header: found.heading }]];
    }),
  );
  const columns = [...places.keys()];
  const read = makeFlatReader({ file, rowCount: table.rows.length, places }, registries, sink);
  return table.rows.flatMap((row) => {
    const text = (column: FlatColumn) => readText(table, row, column);
    const cell = (column: FlatColumn) => readCell(table, row, column);
    return read({ file, row: row.row, columns, text, cell }) ?? [];
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
  const entries = parseFlatJson(file, value, sink);
  const read = makeFlatReader({ file, rowCount: entries.length, places: KEYS }, registries, sink);
  return entries.flatMap((entry, index) => {
    if (entry === null) return [];
    const row = index + 1;
    const sound = dropFractions(entry, file, row, sink);
    const columns = COUNT_COLUMNS.filter((column) => sound[column] !== undefined);
    const cell = (column: FlatColumn) => readEntry(sound, { file, row, column: null, header: column });
    const text = (column: FlatColumn) => cell(column)?.text ?? '';
    return read({ file, row, columns, text, cell }) ?? [];
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
