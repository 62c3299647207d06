import type { Diagnostic } from '../domain/diagnostic.ts';
import { placeFile } from '../domain/diagnostic.ts';
import { decodeText } from '../ingest/decode-text.ts';
import { parseFlatJson } from '../ingest/json-shapes.ts';
import { parseDelimited } from '../ingest/parse-delimited.ts';
import { parseJson } from '../ingest/parse-json.ts';
import type { ImportedCell, OfficeDocument, TableRow } from './document.ts';

export type DocumentReading =
  | { readonly kind: 'ok'; readonly document: OfficeDocument }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** A CSV file in any encoding and with any separator that the data folder accepts, as one table. */
export function readDelimitedDocument(name: string, bytes: Uint8Array): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'failed') return fail([{ ...decoded.problem, ...placeFile(name) }]);
  const diagnostics: Diagnostic[] = [];
  const sheet = parseDelimited(name, decoded.text, (diagnostic) => diagnostics.push(diagnostic));
  if (sheet === null) return fail(diagnostics);
  const rows = sheet.rows.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((text): ImportedCell => ({ text, number: null })),
  }));
  return succeed(name, rows);
}

/** A flat list of objects as a table: its keys are the header, entry 1 is row 2. */
export function readListDocument(name: string, bytes: Uint8Array): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'failed') return fail([{ ...decoded.problem, ...placeFile(name) }]);
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };
  const value = parseJson(name, decoded.text, sink);
  const entries = value === undefined ? [] : parseFlatJson(name, value, sink);
  if (diagnostics.length > 0) return fail(diagnostics);
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry ?? {})))];
  const header = keys.map((key): ImportedCell => ({ text: key, number: null }));
  const rows = entries.map((entry, index) => ({
    row: index + 2,
    cells: keys.map((key) => readValue(entry?.[key])),
  }));
  return succeed(name, [{ row: 1, cells: header }, ...rows]);
}

function readValue(value: string | number | null | undefined): ImportedCell {
  const number = typeof value === 'number' ? value : null;
  return { text: value === null || value === undefined ? '' : String(value), number };
}

function succeed(name: string, rows: readonly TableRow[]): DocumentReading {
  const blocks = [{ kind: 'table', sheet: '', position: 1, rows } as const];
  return { kind: 'ok', document: { name, blocks, remarks: [] } };
}

function fail(diagnostics: readonly Diagnostic[]): DocumentReading {
  return { kind: 'failed', diagnostics };
}
