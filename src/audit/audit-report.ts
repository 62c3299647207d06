import { formatPlaceKey } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { listStatedCounts } from '../domain/stated-count.ts';
import { buildOutline } from './appendix-outline.ts';
import { auditAppendixParts } from './audit-appendix-parts.ts';
import { auditAppendixRates } from './audit-appendix-rates.ts';
import { type AuditContext, NO_CONTEXT } from './audit-context.ts';
import { auditCountParts } from './audit-count-parts.ts';
import { auditDates } from './audit-dates.ts';
import { auditEquations } from './audit-equations.ts';
import { auditIdentities } from './audit-identities.ts';
import { auditIndicatorRepetitions } from './audit-indicator-repetitions.ts';
import { auditIndicatorSums } from './audit-indicator-sums.ts';
import { auditPeriods } from './audit-periods.ts';
import { auditProcedures } from './audit-procedures.ts';
import { auditRepetitions } from './audit-repetitions.ts';
import { auditStatementRates } from './audit-statement-rates.ts';
import { auditTableTotals } from './audit-table-totals.ts';
import { auditTasks } from './audit-tasks.ts';
import { auditUnits } from './audit-units.ts';
import { collectAppendixSets, collectStatementSets, collectTableSets } from './collect-count-sets.ts';
import { makeHeadlineRateCheck } from './headline-rate-check.ts';

/**
 * Everything in a report that contradicts itself, the catalogue, or other periods of the same commune; a dataset is
 * the context. Order: dossiers, procedures, tasks, prose, periods, appendix.
 */
export function auditReport(report: Report, context: AuditContext = NO_CONTEXT): readonly Finding[] {
  const { dossiers, tasks, appendix, statements } = report;
  const tableSets = dossiers === null ? [] : collectTableSets(dossiers);
  const sets = [...tableSets, ...(statements.length === 0 ? [] : collectStatementSets(report))];
  const stated = listStatedCounts(report);
  const checkHeadline = makeHeadlineRateCheck(report, stated);
  const rows = appendix?.rows ?? [];
  const outline = buildOutline(rows);
  const findings = [
    ...sets.flatMap(auditIdentities),
    ...[...sets, ...collectAppendixSets(report)].flatMap(auditCountParts),
    ...(dossiers === null ? [] : auditTableTotals(dossiers)),
    ...auditProcedures(report),
    ...(tasks === null ? [] : auditTasks(tasks)),
    ...auditStatementRates(statements, checkHeadline),
    ...auditPeriods(report, context),
    ...auditRepetitions(report, stated),
    ...auditIndicatorRepetitions(report),
    ...auditAppendixRates(outline, checkHeadline, context),
    ...auditEquations(rows),
    ...auditAppendixParts(outline),
    ...auditIndicatorSums(rows, context),
    ...auditUnits(rows),
    ...auditDates(report, stated),
  ];
  return findings.length < 2 ? findings : dropRepeats(findings);
}

/** The form and the catalogue may say the same of one figure; a rate that I6 contradicts needs no second word. */
function dropRepeats(findings: readonly Finding[]): readonly Finding[] {
  const rates = new Set(
    findings.filter(({ rule }) => rule === 'I6-rate').map(({ claim }) => formatPlaceKey(claim.place)),
  );
  const seen = new Set<string>();
  return findings.filter(({ rule, unit, claim, expected }) => {
    const place = formatPlaceKey(claim.place);
    if (rule === 'stated-twice' && unit === 'rate' && rates.has(place)) return false;
    const key = [rule, place, claim.value, expected].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
