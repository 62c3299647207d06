import { isSameSpan, type Period } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { type LedgerFigure, listFigures, listSpanDates, makeWords } from './list-figures.ts';

/** The table of what the figures of a report count for: name and days of its period. */
export const PERIOD_TABLE = 'period';
/** Its row about the whole report; others are named as the tables that have days of their own. */
export const WHOLE_REPORT = 'report';

/** Every figure that a report states, and the name and days of the period that they are for. */
export function listPublishedFigures(report: Report): readonly LedgerFigure[] {
  return [...listPeriodFigures(report), ...listFigures(report)];
}

function listPeriodFigures(report: Report): readonly LedgerFigure[] {
  const { title, period, span, cumulative } = report;
  const row = `${PERIOD_TABLE}/${WHOLE_REPORT}`;
  return [
    makeWords(`${row}/name`, title, writePeriodName(period)),
    ...(span === null ? [] : listSpanDates(row, title, span)),
    { ...makeWords(`${row}/cumulative`, title, ''), value: Number(cumulative) },
    ...listTableDates(report),
  ];
}

/** The days of tables that have some of their own. */
export function listTableDates({ span, ...report }: Report): readonly LedgerFigure[] {
  const { dossiers, appendix: indicators, procedures, tasks } = report;
  return Object.entries({ dossiers, indicators, procedures, tasks }).flatMap(([name, table]) =>
    table === null || table.span === null || isSameSpan(table.span, span)
      ? []
      : listSpanDates(`${PERIOD_TABLE}/${name}`, table.title, table.span),
  );
}

/** The name as the data folder has it; canonical ones in one writing: `2023-q3` is `2023-Q3`. */
export function writePeriodName({ kind, id, name }: Period): string {
  return kind === 'custom' ? name : id.toUpperCase();
}
