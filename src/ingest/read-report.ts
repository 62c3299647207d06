import { type Commune, parseCommuneId } from '../domain/commune.ts';
import type { IsoDate } from '../domain/date.ts';
import { type Problem, placeFile, placeKey, type Sink } from '../domain/diagnostic.ts';
import type { Span } from '../domain/period.ts';
import { parseReportId, type Report } from '../domain/report.ts';
import { findCommune } from './commune-index.ts';
import { findNearest } from './find-nearest.ts';
import { parseReportJson, type ReportJson, TABLE_FILES, type TableFile } from './json-shapes.ts';
import { parseJson } from './parse-json.ts';
import { readAppendix } from './read-appendix.ts';
import { readDossiers } from './read-dossiers.ts';
import type { Form } from './read-form.ts';
import { readPeriod, readRequiredDate } from './read-period.ts';
import { readProcedures } from './read-procedures.ts';
import { readStatements } from './read-statements.ts';
import { readOptionalSpan, readTableInfo } from './read-table-info.ts';
import { readTasks } from './read-tasks.ts';
import type { Registries } from './registries.ts';
import type { ReportFolder } from './report-folder.ts';

interface Context {
  readonly folder: ReportFolder;
  readonly registries: Registries;
  readonly json: ReportJson;
  readonly span: Span | null;
}

/** One report as issued. Reads all its tables even when report.json is bad; null when it cannot be placed. */
export function readReport(folder: ReportFolder, registries: Registries, sink: Sink): Report | null {
  const file = folder.jsonFile;
  const value = folder.jsonText === null ? undefined : parseJson(file, folder.jsonText, sink);
  const json = value === undefined ? {} : parseReportJson(file, value, sink);
  const { from = null, to = null } = json;
  const span = readOptionalSpan({ from, to }, { file, path: [] }, sink);
  const context: Context = { folder, registries, json, span };
  const id = readId(folder, sink);
  const commune = readCommune(context, sink);
  const period =
    json.period === undefined
      ? null
      : readPeriod({ text: json.period, place: placeKey(file, 'period') }, sink);
  const issued = readIssued(context, sink);
  const tables = readTables(context, sink);
  const statements = readStatements(file, json.statements ?? [], registries.indicators, sink);
  if (id === null || commune === null || period === null) return null;
  return {
    id,
    communeId: commune.id,
    title: json.title ?? '',
    number: json.number || null,
    issued,
    period,
    span,
    cumulative: json.cumulative === true,
    formId: json.form || null,
    source: json.source ?? '',
    notes: json.notes ?? [],
    file,
    ...tables,
    statements,
  };
}

function readId({ path, jsonFile }: ReportFolder, sink: Sink) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const id = parseReportId(name);
  if (id === null) sink({ code: 'report/id', printed: name, ...placeFile(jsonFile) });
  return id;
}

function readCommune({ folder, registries, json, span }: Context, sink: Sink): Commune | null {
  const { communes } = registries;
  if (json.commune === undefined || communes === null) return null;
  const place = placeKey(folder.jsonFile, 'commune');
  const found = findCommune(communes, json.commune, span);
  if (found.kind === 'problem') {
    sink({ ...found.problem, ...place });
    return null;
  }
  const parent = parseCommuneId(folder.path.split('/').at(-2) ?? '');
  const { id } = found.commune;
  if (parent !== null && parent !== id && communes.byId.has(parent)) {
    sink({ code: 'report/wrong-folder', folder: parent, commune: id, ...place });
  }
  return found.commune;
}

function readIssued({ folder, json }: Context, sink: Sink): IsoDate | null {
  if (!json.issued) return null;
  return readRequiredDate({ text: json.issued, place: placeKey(folder.jsonFile, 'issued') }, sink);
}

function readTables(context: Context, sink: Sink) {
  const { folder, registries, json, span } = context;
  const file = folder.jsonFile;
  const form = readFormOf(context, sink);
  for (const table of TABLE_FILES) {
    if (json.tables?.[table] === undefined || folder.sheets.has(table)) continue;
    const problem: Problem = { code: 'report/missing-table', table };
    sink({ ...problem, ...placeKey(file, `tables["${table}"]`) });
  }
  const read = (table: TableFile) => {
    const sheet = folder.sheets.get(table) ?? null;
    if (sheet === null) return null;
    const lastRow = sheet.rows.findLastIndex((cells) => cells.some((cell) => cell !== '')) + 1;
    const info = readTableInfo(json.tables?.[table], { file, table, lastRow, reportSpan: span }, sink);
    return { sheet, info };
  };
  const dossiers = read('dossiers.csv');
  const appendix = read('indicators.csv');
  const procedures = read('procedures.csv');
  const tasks = read('tasks.csv');
  return {
    dossiers: dossiers && readDossiers(dossiers.sheet, dossiers.info, registries, sink),
    appendix: appendix && readAppendix(appendix.sheet, appendix.info, form, sink),
    procedures: procedures && readProcedures(procedures.sheet, procedures.info, registries, sink),
    tasks: tasks && readTasks(tasks.sheet, tasks.info, sink),
  };
}

/** null when the report names no form, or one that is unknown or could not be read. */
function readFormOf({ folder, registries, json }: Context, sink: Sink): Form | null {
  if (!json.form) return null;
  const { forms } = registries;
  if (forms.has(json.form)) return forms.get(json.form) ?? null;
  const nearest = findNearest(json.form, forms.keys());
  sink({ code: 'form/unknown', printed: json.form, nearest, ...placeKey(folder.jsonFile, 'form') });
  return null;
}
