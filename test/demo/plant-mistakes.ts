import type { DemoReport } from './build-reports.ts';
import { joinMonths, sumFields } from './demo-counts.ts';
import { CONTRADICTED_PART, CONTRADICTED_TOTAL, CORRECTED, MIXED_IN, ROLES } from './demo-roles.ts';

/** Moved from one channel to the other in one field only: the field still adds up, the total row no longer does. */
export const MOVED = 9;
/** Dossiers of certification that the first version of the corrected table did not count. */
export const FORGOTTEN = 37;

/** The figures as sent in: some by mistake, some corrected later. Every other report stays as it was. */
export function plantMistakes(reports: readonly DemoReport[]): readonly DemoReport[] {
  return reports.map((report) => {
    const { commune, period } = report;
    const key = `${commune.name} ${period.name}`;
    if (key === `${ROLES.cumulativeMixedIn} ${MIXED_IN.period}`) return mixInCumulative(report, reports);
    if (key === `${ROLES.contradiction} ${CONTRADICTED_TOTAL}`) return moveChannel(report);
    if (key === `${ROLES.contradiction} ${CONTRADICTED_PART}`) return repeatDigit(report);
    return key === `${ROLES.lateCorrection} ${CORRECTED}` ? noteCorrection(report) : report;
  });
}

/** The month's row holds everything since the start of the reporting year. */
function mixInCumulative(report: DemoReport, reports: readonly DemoReport[]): DemoReport {
  const months = reports.filter(
    ({ commune, period }) => commune === report.commune && MIXED_IN.months.includes(period.name),
  );
  const fields = joinMonths(months.map((month) => month.fields));
  return { ...report, fields, total: sumFields(fields) };
}

function moveChannel(report: DemoReport): DemoReport {
  const { 'Hộ tịch': counts } = report.fields;
  const moved = {
    ...counts,
    received_online: counts.received_online - MOVED,
    received_direct: counts.received_direct + MOVED,
  };
  return { ...report, fields: { ...report.fields, 'Hộ tịch': moved } };
}

/** A digit typed twice in the total row: 158 on time become 1588 out of 402 resolved. */
function repeatDigit(report: DemoReport): DemoReport {
  const typed = String(report.total.resolved_on_time);
  return { ...report, total: { ...report.total, resolved_on_time: Number(typed + typed.slice(-1)) } };
}

/** The table holds the corrected figures; the note says which number stood there before. */
function noteCorrection(report: DemoReport): DemoReport {
  const say = (received: number) => `Đính chính ngày 20/3/2024: số cũ ${received - FORGOTTEN}`;
  const notes = {
    total: say(report.total.received),
    'Chứng thực': say(report.fields['Chứng thực'].received),
  };
  return { ...report, notes };
}
