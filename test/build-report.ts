import type { CommuneId } from '../src/domain/commune.ts';
import type { IsoDate } from '../src/domain/date.ts';
import { type CountColumn, type DossierCounts, makeDossierCounts } from '../src/domain/dossier-counts.ts';
import type { FieldId } from '../src/domain/field.ts';
import { type AbsenceReason, type Figure, NOT_STATED, type Place } from '../src/domain/figure.ts';
import { type Period, parsePeriod, type Span } from '../src/domain/period.ts';
import type { Report, ReportId } from '../src/domain/report.ts';
import type {
  Appendix,
  AppendixRow,
  DossierRow,
  DossierTable,
  ProcedureRow,
  ProcedureTable,
  Statement,
  TaskRow,
  TaskTable,
} from '../src/domain/tables.ts';
import { isRateLabel } from '../src/ingest/read-appendix-value.ts';

export function buildSpan(from: string, to: string): Span {
  return { from: from as IsoDate, to: to as IsoDate };
}

export function buildPeriod(name: string): Period {
  const period = parsePeriod(name);
  if (period === null) throw new Error(`not a period: ${name}`);
  return period;
}

function buildPlace(row = 1, file = 'test.csv'): Place {
  return { file, row, column: 1, header: '' };
}

/** A printed number: "98,5" → 98.5 with one decimal, "1.134" → 1134. */
export function buildFigure(printed: string, place = buildPlace()): Figure {
  const plain = printed.replace('%', '').trim();
  const value = Number(plain.replaceAll('.', '').replace(',', '.'));
  return { kind: 'present', value, decimals: plain.split(',')[1]?.length ?? 0, printed, place };
}

/** A printed percentage, kept as a ratio with the decimals of the percentage. */
export function buildRateFigure(printed: string, place = buildPlace()): Figure {
  const figure = buildFigure(printed, place);
  return figure.kind === 'absent' ? figure : { ...figure, value: figure.value / 100 };
}

export function buildAbsent(reason: AbsenceReason = 'blank'): Figure {
  return { kind: 'absent', reason, printed: '', place: buildPlace() };
}

export function buildCounts(given: Partial<Record<CountColumn, number>>): DossierCounts {
  const entries = Object.entries(given) as [CountColumn, number][];
  return makeDossierCounts(
    Object.fromEntries(entries.map(([column, value]) => [column, buildFigure(String(value))])),
  );
}

/** `label` of a field row is also its id. */
export function buildDossierRow(
  label: string | null,
  given: Partial<Record<CountColumn, number>>,
): DossierRow {
  return {
    kind: label === null ? 'total' : 'field',
    fieldId: label as FieldId | null,
    label: label ?? 'Tổng cộng',
    row: 1,
    counts: buildCounts(given),
  };
}

/** Columns are those that any row has a value in. */
export function buildDossierTable(
  rows: readonly DossierRow[],
  given: Partial<DossierTable> = {},
): DossierTable {
  const columns = (Object.keys(rows[0]?.counts ?? {}) as CountColumn[]).filter((column) =>
    rows.some((row) => row.counts[column].kind === 'present'),
  );
  return { file: 'dossiers.csv', title: '', span: null, columns, rows, ...given };
}

type AppendixCells = readonly [number: string, label: string, unit: string, value: string];

/** Rows of [number, label, unit, value]; each ">" before the number puts the row one level deeper. */
export function buildAppendix(
  cells: readonly AppendixCells[],
  given: Readonly<Record<number, Partial<AppendixRow>>> = {},
): Appendix {
  const rows: AppendixRow[] = [];
  const open: number[] = [];
  for (const [index, [numbered, label, unit, value]] of cells.entries()) {
    const number = numbered.replace(/^>*/, '');
    const level = numbered.length - number.length;
    open[level] = index;
    rows.push({
      row: index + 2,
      number,
      label,
      unit,
      remark: '',
      printedValue: value,
      unitKind: chooseUnitKind(unit),
      figure: readCell(value, unit, buildPlace(index + 2, 'indicators.csv')),
      text: null,
      level,
      parent: level === 0 ? null : (open[level - 1] ?? null),
      quantity: null,
      indicatorId: null,
      applies: true,
      unmapped: '',
      saysRate: isRateLabel(label),
      span: null,
      ...given[index],
    });
  }
  return { file: 'indicators.csv', title: '', span: null, rows };
}

function chooseUnitKind(unit: string): AppendixRow['unitKind'] {
  if (unit === '') return 'none';
  if (unit.includes('%')) return 'rate';
  return unit.includes('đồng') ? 'amount' : 'count';
}

function readCell(value: string, unit: string, place: Place): Figure {
  if (value === '') return { kind: 'absent', reason: 'blank', printed: '', place };
  return unit.includes('%') ? buildRateFigure(value, place) : buildFigure(value, place);
}

export function buildStatement(printed: string, given: Partial<Statement> = {}): Statement {
  const unit = printed.includes('%') ? '%' : 'hồ sơ';
  return {
    place: 'II.2',
    label: 'Hồ sơ',
    unit,
    unitKind: chooseUnitKind(unit),
    quantity: null,
    indicatorId: null,
    scope: 'one-stop',
    figure: unit === '%' ? buildRateFigure(printed) : buildFigure(printed),
    text: null,
    numerator: NOT_STATED,
    denominator: NOT_STATED,
    ...given,
  };
}

export function buildTasks(
  rows: readonly (readonly [
    plan: string,
    section: string | null,
    tasks: string,
    done: string,
    not: string,
  ])[],
): TaskTable {
  const place = (row: number, header: string): Place => ({ file: 'tasks.csv', row, column: 1, header });
  return {
    file: 'tasks.csv',
    title: '',
    span: null,
    rows: rows.map(
      ([plan, section, tasks, done, notDone], index): TaskRow => ({
        row: index + 2,
        kind: section === null ? 'total' : 'section',
        plan,
        section: section ?? 'Tổng',
        tasks: buildFigure(tasks, place(index + 2, 'Số nhiệm vụ')),
        done: buildFigure(done, place(index + 2, 'Đã thực hiện')),
        notDone: buildFigure(notDone, place(index + 2, 'Chưa thực hiện')),
      }),
    ),
  };
}

export function buildProcedures(
  rows: readonly (readonly [field: string, online: string, all: string])[],
): ProcedureTable {
  return {
    file: 'procedures.csv',
    title: '',
    span: null,
    rows: rows.map(
      ([field, online, all], index): ProcedureRow => ({
        row: index + 2,
        name: `Thủ tục ${index + 1}`,
        code: '',
        fieldId: field as FieldId,
        fieldLabel: field,
        serviceLevel: '',
        nationalPortal: '',
        receivedOnline: buildFigure(online),
        received: buildFigure(all),
      }),
    ),
  };
}

export function buildReport(given: Partial<Report> = {}): Report {
  return {
    id: 'bao-cao' as ReportId,
    communeId: 'xa' as CommuneId,
    title: '',
    number: null,
    issued: null,
    period: buildPeriod('2023-H1'),
    span: null,
    cumulative: true,
    formId: null,
    source: '',
    notes: [],
    file: 'report.json',
    dossiers: null,
    appendix: null,
    procedures: null,
    tasks: null,
    statements: [],
    ...given,
  };
}
