import { relative, resolve } from 'node:path';
import { auditReport } from '../audit/audit-report.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { loadDataFolder } from '../ingest/load-data-folder.ts';
import { type LoadResult, parseDataFolder } from '../ingest/parse-data-folder.ts';
import type { Folder } from '../ingest/read-folder.ts';
import { formatDiagnostic } from '../strings/diagnostics.ts';

export interface ReportFinding {
  readonly report: Report;
  readonly finding: Finding;
}

export type ReadData =
  | {
      readonly kind: 'failed';
      /** The data folder as seen from the current folder. */
      readonly folder: string;
      readonly diagnostics: readonly Diagnostic[];
      /** One full line per problem. */
      readonly lines: readonly string[];
    }
  | { readonly kind: 'ok'; readonly folder: string; readonly dataset: Dataset };

export type CheckedData =
  | Extract<ReadData, { kind: 'failed' }>
  | (Extract<ReadData, { kind: 'ok' }> & { readonly findings: readonly ReportFinding[] });

/** Whether the data can be built. */
export async function readData(dataDir: string): Promise<ReadData> {
  return describeData(await loadDataFolder(resolve(dataDir)), dataDir);
}

/** The same for a folder that is read already. */
export function parseData(folder: Folder, dataDir: string): ReadData {
  return describeData(parseDataFolder(folder), dataDir);
}

/** The same with the findings, in the order of the files. */
export function checkFolder(folder: Folder, dataDir: string): CheckedData {
  const read = parseData(folder, dataDir);
  if (read.kind === 'failed') return read;
  const { dataset } = read;
  const findings = dataset.reports.flatMap((report) =>
    auditReport(report, dataset).map((finding) => ({ report, finding })),
  );
  return { ...read, findings: findings.toSorted(comparePlaces) };
}

/** What was read of a folder, with its problems in words. */
export function describeData(result: LoadResult, dataDir: string): ReadData {
  const folder = relative(process.cwd(), resolve(dataDir)).replaceAll('\\', '/') || '.';
  if (result.kind === 'ok') return { kind: 'ok', folder, dataset: result.dataset };
  const { diagnostics } = result;
  return { ...result, folder, lines: diagnostics.map((one) => formatDiagnostic(one, folder)) };
}

function comparePlaces(a: ReportFinding, b: ReportFinding): number {
  const [first, second] = [a.finding.claim.place, b.finding.claim.place];
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.row - second.row || (first.column ?? 0) - (second.column ?? 0);
}
