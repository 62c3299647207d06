import { relative, resolve } from 'node:path';
import { auditReport } from '../audit/audit-report.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Diagnostic, type Problem, placeFile } from '../domain/diagnostic.ts';
import { type BuiltTarget, buildTarget, locateTarget } from '../import/build-target.ts';
import { checkTarget, type TracedDiagnostic } from '../import/check-target.ts';
import { type ImportPlan, planImport } from '../import/plan-import.ts';
import { readFormerReport } from '../import/read-former-report.ts';
import { readImportFiles } from '../import/read-import-files.ts';
import { splitDocument } from '../import/split-document.ts';
import { checkTargetPath, restoreFormer, writeTarget } from '../import/write-target.ts';
import { readFolder } from '../ingest/read-folder.ts';
import { describeDiagnostic, formatDiagnostic, formatFile } from '../strings/diagnostics.ts';
import { IMPORT } from '../strings/import.ts';
import { formatOfficePlace } from '../strings/office-places.ts';
import { formatPlan, type ReadDocument } from './format-import-plan.ts';
import { formatQuestions } from './format-questions.ts';
import { formatFindingLine } from './format-text.ts';
import type { ImportCommand } from './parse-import-options.ts';
import { readRegistries } from './read-registries.ts';

type Command = Extract<ImportCommand, { kind: 'command' }>;

export interface ImportOutcome {
  readonly isDone: boolean;
  /** Everything to tell, in order. */
  readonly lines: readonly string[];
}

/** Reads the files, settles what they are, checks them among the data that is there, and writes them or nothing. */
export async function importFiles(command: Command, dataDir: string): Promise<ImportOutcome> {
  const { options, replaces, isDryRun } = command;
  const root = resolve(dataDir);
  const shown = relative(process.cwd(), root).replaceAll('\\', '/') || '.';
  const readings = await readImportFiles(command.files);
  const broken = readings.flatMap((reading) => (reading.kind === 'failed' ? reading.diagnostics : []));
  if (broken.length > 0) return stop([IMPORT.unreadable, ...broken.map(formatFileProblem)]);
  const documents = readings.flatMap((reading): readonly ReadDocument[] =>
    reading.kind === 'ok' ? [{ ...splitDocument(reading.document), remarks: reading.document.remarks }] : [],
  );
  let folder = await readFolder(root);
  const { registries, diagnostics } = readRegistries(folder);
  const { communes, fields, forms } = registries;
  if (communes === null || fields === null) {
    return stop([...diagnostics.map((one) => formatDiagnostic(one, shown)), IMPORT.registriesBroken]);
  }
  const plan = planImport(documents, options, { communes, forms });
  const { target } = plan;
  if (target === null) {
    return stop([...formatPlan(documents, plan, null, null), ...formatOpen(plan, command.files)]);
  }
  const path = locateTarget(target);
  const restored = !isDryRun && restoreFormer(root, path) ? [IMPORT.restored(formatFile(path, shown))] : [];
  if (restored.length > 0) folder = await readFolder(root);
  const former = replaces ? readFormerReport(folder, path) : null;
  const built = buildTarget(target, options, forms, former);
  const told = [...restored, ...formatPlan(documents, plan, built, former)];
  const existing = replaces ? 'replace' : 'ask';
  const forbidden = checkTargetPath(root, path, existing);
  if (forbidden !== null) return stop([...told, formatProblem(forbidden, path, shown)]);
  const { errors, elsewhere, dataset } = checkTarget(folder, built);
  if (errors.length > 0) {
    const lines = errors.map((error) => formatError(error, shown));
    return stop([...told, IMPORT.errorsHeading(errors.length), ...lines, IMPORT.fixErrors]);
  }
  const failure = isDryRun ? null : writeTarget(root, built, existing);
  if (failure !== null) return stop([...told, formatProblem(failure, path, shown)]);
  const heading = isDryRun ? IMPORT.dryRun : IMPORT.written;
  return {
    isDone: true,
    lines: [
      ...told,
      ...formatElsewhere(elsewhere, shown),
      ...formatFindings(built, dataset, shown),
      heading(formatFile(path, shown)),
      ...built.files.map((file) => IMPORT.writtenFile(file.path.slice(file.path.lastIndexOf('/') + 1))),
      IMPORT.nextHeading,
      ...(target.kind === 'report' ? IMPORT.nextReport : IMPORT.nextFlat),
    ],
  };
}

function stop(lines: readonly string[]): ImportOutcome {
  return { isDone: false, lines };
}

function formatFileProblem(diagnostic: Diagnostic): string {
  const { file, row, column, code } = diagnostic;
  const place = { document: file, sheet: '', position: row === null ? null : 1, row, column };
  return IMPORT.error(formatOfficePlace(place), describeDiagnostic(diagnostic), code);
}

function formatOpen(plan: ImportPlan, files: readonly string[]): readonly string[] {
  if (plan.groups.length === 0) {
    const problem = { code: 'import/no-table' } as const;
    return [IMPORT.error(files.join(', '), describeDiagnostic(problem), problem.code)];
  }
  const taken = plan.taken.map(({ number }) => number);
  return [
    IMPORT.questionsHeading(plan.questions.length),
    ...formatQuestions(plan.questions, taken),
    IMPORT.askAgain,
  ];
}

function formatProblem(problem: Problem, path: string, shown: string): string {
  return formatDiagnostic({ ...problem, ...placeFile(path) }, shown);
}

function formatError({ diagnostic, place }: TracedDiagnostic, shown: string): string {
  if (place === null) return `  ${formatDiagnostic(diagnostic, shown)}`;
  const column = diagnostic.columnName === null ? '' : ` «${diagnostic.columnName}»`;
  return IMPORT.error(
    `${formatOfficePlace(place)}${column}`,
    describeDiagnostic(diagnostic),
    diagnostic.code,
  );
}

const MOST_FILES = 5;

function formatElsewhere(elsewhere: readonly Diagnostic[], shown: string): readonly string[] {
  if (elsewhere.length === 0) return [];
  const files = [...new Set(elsewhere.map(({ file }) => formatFile(file, shown)))];
  const named = files.length > MOST_FILES ? [...files.slice(0, MOST_FILES), '…'] : files;
  return [IMPORT.elsewhere(elsewhere.length, named)];
}

function formatFindings({ files }: BuiltTarget, dataset: Dataset | null, shown: string): readonly string[] {
  if (dataset === null) return [IMPORT.findingsUnknown];
  const own = new Set(files.map(({ path }) => path));
  const findings = dataset.reports
    .filter(({ file }) => own.has(file))
    .flatMap((report) => auditReport(report, dataset).map((finding) => ({ report, finding })));
  const lines = findings.map((one) => `  ${formatFindingLine(one, shown)}`);
  return [IMPORT.findingsHeading(findings.length), ...lines];
}
