import { COUNT_COLUMNS } from '../../domain/dossier-counts.ts';
import { ABSENCE_REASONS } from '../../domain/figure.ts';
import { GRADES, RULES } from '../../domain/finding.ts';
import { AREAS, DIRECTIONS, INDICATOR_KINDS } from '../../domain/indicator.ts';
import { FORMULAS } from '../../domain/rate.ts';
import { SCOPES } from '../../domain/tables.ts';
import { COMMUNE_KIND_NAMES } from '../../strings/communes.ts';
import { CORRECTION_KINDS } from '../../strings/corrections.ts';
import type { ColumnKind } from './table-schema.ts';

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const VERDICTS = 'up|down|unchanged|too-few|impossible|no-report|no-rate';

const TEXT: ColumnKind = { type: 'string' };
const DATE: ColumnKind = { type: 'date' };
const COUNT: ColumnKind = { type: 'integer', minimum: 0 };
const NUMBER: ColumnKind = { type: 'number' };
const ID: ColumnKind = { type: 'string', pattern: SLUG };
const CHANGE: ColumnKind = { type: 'number', minimum: -1, maximum: 1 };
const VERDICT: ColumnKind = {
  type: 'string',
  pattern: `(${VERDICTS}|incomparable: [a-z0-9 -]+)`,
  isRequired: true,
};
/** As a spreadsheet counts: from 1. */
const POSITION: ColumnKind = { type: 'integer', minimum: 1 };

function fill(kind: ColumnKind): ColumnKind {
  return { ...kind, isRequired: true };
}

function listValues(values: readonly string[]): ColumnKind {
  return { type: 'string', values };
}

/** By column; by `table.column` where a table differs. */
export const COLUMN_KINDS: Readonly<Record<string, ColumnKind>> = {
  ...Object.fromEntries(COUNT_COLUMNS.map((column) => [column, COUNT])),
  commune: fill(ID),
  report: fill(ID),
  period: fill(TEXT),
  from: DATE,
  to: DATE,
  field: ID,
  source: TEXT,
  note: TEXT,
  formula: fill(listValues(FORMULAS)),
  without_certification: fill({ type: 'boolean' }),
  numerator: COUNT,
  denominator: COUNT,
  rate: { type: 'number', minimum: 0 },
  state: fill(listValues(['rate', 'none', 'unknown'])),
  missing: TEXT,
  previous_report: ID,
  previous_change: CHANGE,
  previous_verdict: VERDICT,
  last_year_report: ID,
  last_year_change: CHANGE,
  last_year_verdict: VERDICT,
  table: fill(listValues(['dossiers', 'statements', 'indicators', 'procedures', 'tasks'])),
  row: fill(POSITION),
  column: POSITION,
  label: TEXT,
  scope: fill(listValues(SCOPES)),
  quantity: TEXT,
  unit: TEXT,
  printed: TEXT,
  value: NUMBER,
  'so-lieu.missing': listValues(ABSENCE_REASONS),
  rule: fill(listValues(RULES)),
  grade: fill(listValues(GRADES)),
  claimed: fill(NUMBER),
  expected: NUMBER,
  difference: NUMBER,
  text: fill(TEXT),
  figure: fill({ type: 'string', pattern: '[a-z0-9_-]+(/[a-z0-9_-]+)*' }),
  'dinh-chinh.kind': fill(listValues(CORRECTION_KINDS)),
  old: TEXT,
  new: TEXT,
  old_value: NUMBER,
  new_value: NUMBER,
  date: fill(DATE),
  reason: fill(TEXT),
  corrected: DATE,
  id: fill(ID),
  name: fill(TEXT),
  'don-vi.kind': fill(listValues(Object.values(COMMUNE_KIND_NAMES))),
  district: TEXT,
  province: fill(TEXT),
  code: { type: 'string', pattern: '[0-9]{5}' },
  valid_from: DATE,
  valid_to: DATE,
  successor: ID,
  website: TEXT,
  aliases: TEXT,
  area: fill(listValues(AREAS)),
  'chi-tieu.kind': fill(listValues(INDICATOR_KINDS)),
  'chi-tieu.numerator': ID,
  'chi-tieu.denominator': ID,
  parts: TEXT,
  codes: TEXT,
  definition: TEXT,
  legal_source: TEXT,
  direction: fill(listValues(DIRECTIONS)),
};
