import type { Dataset } from '../domain/dataset.ts';
import { type Diagnostic, placeFile, type Sink, sortDiagnostics } from '../domain/diagnostic.ts';
import { buildDataset } from './build-dataset.ts';
import { buildFlatReports } from './build-flat-reports.ts';
import { checkReports } from './check-reports.ts';
import { indexCommunes } from './commune-index.ts';
import { decodeText } from './decode-text.ts';
import type { FlatRow } from './flat-row.ts';
import { groupReportFiles } from './group-report-files.ts';
import { TABLE_FILES } from './json-shapes.ts';
import { parseDelimited, type Sheet } from './parse-delimited.ts';
import { readCommunes } from './read-communes.ts';
import { readCorrections } from './read-corrections.ts';
import { readFields } from './read-fields.ts';
import { readFlatList, readFlatTable } from './read-flat.ts';
import type { Folder } from './read-folder.ts';
import { type Form, readForm } from './read-form.ts';
import { type Catalogue, readIndicators } from './read-indicators.ts';
import { readReport } from './read-report.ts';
import { readSite } from './read-site.ts';
import { readTargets } from './read-targets.ts';
import type { Registries } from './registries.ts';

export type LoadResult =
  | { readonly kind: 'ok'; readonly dataset: Dataset; readonly registries: Registries }
  | {
      readonly kind: 'failed';
      readonly diagnostics: readonly Diagnostic[];
      /** What could be read of the registries, whatever is wrong elsewhere. */
      readonly registries: Registries;
    };

const NO_REGISTRIES: Registries = { communes: null, fields: null, indicators: null, forms: new Map() };

/** No report depends on what these say. */
const APART_FROM_REPORTS: ReadonlySet<string> = new Set(['site.json', 'targets.csv', 'corrections.csv']);

/** The text of one file, or null after its problem was reported. */
type ReadText = (file: string) => string | null;

/** Bytes → dataset, or every problem at once. Pure: `readFolder` is its file-system twin. */
export function parseDataFolder(folder: Folder): LoadResult {
  const diagnostics: Diagnostic[] = [...folder.diagnostics];
  if (diagnostics.some(({ code }) => code === 'folder/missing')) {
    return { kind: 'failed', diagnostics, registries: NO_REGISTRIES };
  }
  const sink: Sink = (diagnostic) => diagnostics.push(diagnostic);
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const readText: ReadText = (file) => {
    const found = files.get(file);
    if (found === undefined) return null;
    const decoded = decodeText(found.bytes);
    if (decoded.kind === 'ok') return decoded.text;
    sink({ ...decoded.problem, ...placeFile(file) });
    return null;
  };
  const known = new Set([...files.keys(), ...diagnostics.map(({ file }) => file)]);
  for (const file of ['site.json', 'communes.csv', 'fields.csv']) {
    if (!known.has(file)) sink({ code: 'file/missing', ...placeFile(file) });
  }
  const siteText = readText('site.json');
  const site = siteText === null ? null : readSite('site.json', siteText, sink);
  const communes = readRegistry('communes.csv', readText, readCommunes, sink);
  const fields = readRegistry('fields.csv', readText, readFields, sink);
  const catalogue = files.has('indicators.csv')
    ? readRegistry('indicators.csv', readText, readIndicators, sink)
    : null;
  const provinces = [...new Set(communes?.map((commune) => commune.province))];
  const targets = files.has('targets.csv')
    ? readRegistry('targets.csv', readText, (sheet, to) => readTargets(sheet, provinces, to), sink)
    : null;
  const forms = readForms(files.keys(), readText, catalogue, sink);
  const registries = { communes: communes && indexCommunes(communes), fields, indicators: catalogue, forms };
  if (![...known].some((file) => file.startsWith('reports'))) {
    sink({ code: 'folder/no-reports', ...placeFile('reports') });
  }
  const reports = readReports(new Set(files.keys()), readText, registries, sink);
  checkReports(reports, sink);
  // What is missing for a problem of its own is not called unknown as well.
  const isWhole = !diagnostics.some(({ file }) => !APART_FROM_REPORTS.has(file));
  const corrected = { communes: registries.communes, reports: isWhole ? reports : null };
  const corrections = files.has('corrections.csv')
    ? readRegistry('corrections.csv', readText, (sheet, to) => readCorrections(sheet, corrected, to), sink)
    : null;
  if (diagnostics.length > 0 || site === null || communes === null || fields === null) {
    return { kind: 'failed', diagnostics: sortDiagnostics(diagnostics), registries };
  }
  return {
    kind: 'ok',
    registries,
    dataset: buildDataset({
      site,
      communes,
      fields: fields.fields,
      indicators: catalogue ?? new Map(),
      targets: targets ?? [],
      corrections: corrections ?? [],
      reports,
    }),
  };
}

function readSheet(file: string, readText: ReadText, sink: Sink): Sheet | null {
  const text = readText(file);
  return text === null ? null : parseDelimited(file, text, sink);
}

function readRegistry<Value>(
  file: string,
  readText: ReadText,
  read: (sheet: Sheet, sink: Sink) => Value | null,
  sink: Sink,
): Value | null {
  const sheet = readSheet(file, readText, sink);
  return sheet === null ? null : read(sheet, sink);
}

function readForms(
  files: Iterable<string>,
  readText: ReadText,
  catalogue: Catalogue | null,
  sink: Sink,
): ReadonlyMap<string, Form | null> {
  const read = (sheet: Sheet) => readForm(sheet, catalogue, sink);
  const forms = new Map<string, Form | null>();
  for (const file of files) {
    const id = /^forms\/([^/]+)\.csv$/i.exec(file)?.[1];
    if (id !== undefined) forms.set(id, readRegistry(file, readText, read, sink));
  }
  return forms;
}

function readReports(files: ReadonlySet<string>, readText: ReadText, registries: Registries, sink: Sink) {
  const { folders, flat } = groupReportFiles([...files], sink);
  const issued = folders.flatMap((path) => {
    const present = TABLE_FILES.filter((table) => files.has(`${path}/${table}`));
    const sheets = new Map(
      present.map((table) => [table, readSheet(`${path}/${table}`, readText, sink)] as const),
    );
    const jsonFile = `${path}/report.json`;
    return readReport({ path, jsonFile, jsonText: readText(jsonFile), sheets }, registries, sink) ?? [];
  });
  return [...issued, ...buildFlatReports(readFlatRows(flat, readText, registries, sink), sink)];
}

/** One file after the other: each is large while it is read. */
function* readFlatRows(
  files: readonly string[],
  readText: ReadText,
  registries: Registries,
  sink: Sink,
): Generator<FlatRow> {
  for (const file of files) {
    if (/\.json$/i.test(file)) {
      const text = readText(file);
      if (text !== null) yield* readFlatList(file, text, registries, sink);
    } else {
      const sheet = readSheet(file, readText, sink);
      if (sheet !== null) yield* readFlatTable(sheet, registries, sink);
    }
  }
}
