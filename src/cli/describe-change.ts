import type { CommuneId } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { FieldId } from '../domain/field.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Report } from '../domain/report.ts';
import type { CellChange } from '../ledger/compare-reports.ts';
import type { ReportDiff } from '../ledger/judge-report.ts';
import { listPublishedFigures, PERIOD_TABLE, WHOLE_REPORT } from '../ledger/list-published-figures.ts';
import type { PublishedCell } from '../ledger/published-report.ts';
import { writeValue } from '../ledger/write-value.ts';
import { titleCommune } from '../strings/communes.ts';
import { LEDGER, nameLedgerColumn, nameLedgerTable, sayPeriod } from '../strings/ledger.ts';

type Registries = Pick<Dataset, 'communes' | 'fields' | 'indicators'>;

const LONGEST_QUOTE = 120;
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** "Xã Vĩnh Thạnh (Khánh Hòa), quý III năm 2023"; the ids of what the registry does not know. */
export function describeReport({ published }: ReportDiff, { communes }: Registries): string {
  const { communeId, period } = published;
  const commune = communes.get(communeId as CommuneId);
  const name = commune === undefined ? communeId : `${titleCommune(commune)} (${commune.province})`;
  return clip(`${name}, ${sayPeriod(period)}`);
}

/** Names rows by their label, or by the registries where the report does not have them any more. */
export function createDescriber(
  report: Report | null,
  registries: Registries,
): (change: CellChange) => string {
  const labels = new Map(
    (report === null ? [] : listPublishedFigures(report)).map(({ cell, label }) => [
      cell.slice(0, cell.lastIndexOf('/')),
      label,
    ]),
  );
  return ({ table, row, column, old, new: now }) => {
    // A total row of a flat table has no name of its own.
    const label = labels.get(`${table}/${row}`) || nameRow(table, row, registries);
    const name = [
      nameLedgerTable(table),
      table === PERIOD_TABLE ? nameDated(row) : label,
      nameLedgerColumn(column),
    ].filter((part) => part !== '');
    return `${clip(name.join(', '))}: ${sayCell(old)} → ${sayCell(now)}`;
  };
}

/** The table that has days of its own; nothing for the report. */
function nameDated(row: string): string {
  return row === WHOLE_REPORT ? '' : nameLedgerTable(row);
}

function nameRow(table: string, row: string, { fields, indicators }: Registries): string {
  if (table === 'dossiers') return row === 'total' ? LEDGER.total : (fields.get(row as FieldId)?.name ?? row);
  return (table === 'indicators' ? indicators.get(row as IndicatorId)?.name : undefined) ?? row;
}

function sayCell({ value, isRate, isWithheld }: PublishedCell): string {
  if (isWithheld) return LEDGER.withheld;
  if (value === null) return LEDGER.noValue;
  return typeof value === 'number' ? writeValue(value, isRate) : LEDGER.words(clip(value));
}

/** Text of a file that anybody may have written goes into one line of a terminal. */
function clip(text: string): string {
  const line = text.replace(UNPRINTABLE, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}
