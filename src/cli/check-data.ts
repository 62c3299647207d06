import { relative, resolve } from 'node:path';
import { auditReport } from '../audit/audit-report.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { loadDataFolder } from '../ingest/load-data-folder.ts';
import { formatDiagnostic } from '../strings/diagnostics.ts';

export interface ReportFinding {
  readonly report: Report;
  readonly finding: Finding;
}

export type CheckedData =
  | {
      readonly kind: 'failed';
      /** The data folder as seen from the current folder. */
      readonly folder: string;
      readonly diagnostics: readonly Diagnostic[];
      /** One full line per problem. */
      readonly lines: readonly string[];
    }
  | {
      readonly kind: 'ok';
      readonly folder: string;
      readonly dataset: Dataset;
      readonly findings: readonly ReportFinding[];
    };

/** The check that both the build and `data:check` make. */
export async function checkData(dataDir: string): Promise<CheckedData> {
  const folder = relative(process.cwd(), resolve(dataDir)).replaceAll('\\', '/') || '.';
  const result = await loadDataFolder(resolve(dataDir));
  if (result.kind === 'failed') {
    const { diagnostics } = result;
    return { ...result, folder, lines: diagnostics.map((one) => formatDiagnostic(one, folder)) };
  }
  const { dataset } = result;
  const findings = dataset.reports.flatMap((report) =>
    auditReport(report, dataset).map((finding) => ({ report, finding })),
  );
  return { kind: 'ok', folder, dataset, findings: findings.toSorted(comparePlaces) };
}

function comparePlaces(a: ReportFinding, b: ReportFinding): number {
  const [first, second] = [a.finding.claim.place, b.finding.claim.place];
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.row - second.row || (first.column ?? 0) - (second.column ?? 0);
}
