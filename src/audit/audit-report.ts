import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { buildOutline } from './appendix-outline.ts';
import { auditAppendixParts } from './audit-appendix-parts.ts';
import { auditAppendixRates } from './audit-appendix-rates.ts';
import { auditCountParts } from './audit-count-parts.ts';
import { auditIdentities } from './audit-identities.ts';
import { auditProcedures } from './audit-procedures.ts';
import { auditRepetitions } from './audit-repetitions.ts';
import { auditStatementRates } from './audit-statement-rates.ts';
import { auditTableTotals } from './audit-table-totals.ts';
import { auditTasks } from './audit-tasks.ts';
import { collectAppendixSets, collectStatementSets, collectTableSets } from './collect-count-sets.ts';
import { makeHeadlineRateCheck } from './headline-rate-check.ts';

/** Everything in a report that contradicts itself. Order: dossiers, procedures, tasks, prose, appendix. */
export function auditReport(report: Report): readonly Finding[] {
  const { dossiers, tasks, appendix, statements } = report;
  const tableSets = dossiers === null ? [] : collectTableSets(dossiers);
  const sets = [...tableSets, ...collectStatementSets(report)];
  const checkHeadline = makeHeadlineRateCheck(report);
  const outline = buildOutline(appendix?.rows ?? []);
  return [
    ...sets.flatMap(auditIdentities),
    ...[...sets, ...collectAppendixSets(report)].flatMap(auditCountParts),
    ...(dossiers === null ? [] : auditTableTotals(dossiers)),
    ...auditProcedures(report),
    ...(tasks === null ? [] : auditTasks(tasks)),
    ...auditStatementRates(statements, checkHeadline),
    ...auditRepetitions(report),
    ...auditAppendixRates(outline, checkHeadline),
    ...auditAppendixParts(outline),
  ];
}
