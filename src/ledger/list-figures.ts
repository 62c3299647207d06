import type { FigureKey, PublishedValue } from '../domain/correction.ts';
import type { FieldId } from '../domain/field.ts';
import type { Figure, Place } from '../domain/figure.ts';
import type { Span } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { AppendixRow, AppendixUnitKind } from '../domain/tables.ts';
import { formatDate } from '../format/date.ts';
import { slugify } from '../format/text.ts';

/** One cell of what is published. */
export interface LedgerFigure {
  /** `<table>/<row>/<column>`: the key without its commune and report. */
  readonly cell: string;
  readonly value: PublishedValue;
  /** True where the value is held back because so few dossiers can point at a person. */
  readonly isWithheld: boolean;
  readonly unitKind: AppendixUnitKind;
  /** Whether a number is a ratio, shown as a percentage. */
  readonly isRate: boolean;
  /** The name of the row, as printed. */
  readonly label: string;
  readonly place: Place | null;
}

/** Longest part of a key that is made from a label. */
const MOST_LETTERS = 60;

export function makeFigureKey(report: Report, cell: string): FigureKey {
  return `${report.communeId}/${report.id}/${cell}` as FigureKey;
}

/**
 * Every figure that a report states, table by table and in the order of their rows. Rows without an id of their own are
 * named by their label, the second of a name with `-2` and so on; figures that the report does not have are left out.
 */
export function listFigures(report: Report): readonly LedgerFigure[] {
  return [...listDossierFigures(report), ...listOtherFigures(report)];
}

/** Those that do not stand in its table of dossiers. */
export function listOtherFigures(report: Report): readonly LedgerFigure[] {
  return [
    ...listAppendixFigures(report),
    ...listProcedureFigures(report),
    ...listTaskFigures(report),
    ...listStatementFigures(report),
  ];
}

export const DOSSIER_TABLE = 'dossiers';

export function nameDossierRow(field: FieldId | null): string {
  return field ?? 'total';
}

function listDossierFigures({ dossiers }: Report): readonly LedgerFigure[] {
  if (dossiers === null) return [];
  return dossiers.rows.flatMap(({ fieldId, label, counts }) =>
    dossiers.columns.map((column) =>
      makeCount(`${DOSSIER_TABLE}/${nameDossierRow(fieldId)}/${column}`, label, counts[column]),
    ),
  );
}

function listAppendixFigures({ appendix }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return (appendix?.rows ?? []).flatMap((row) => {
    if (isHeading(row)) return [];
    const { label, figure, unitKind, text, span } = row;
    const id = name(row.indicatorId ?? label);
    return [
      makeCell({ cell: `indicators/${id}/value`, label, figure, unitKind, text }),
      ...(span === null ? [] : listSpanDates(`indicators/${id}`, label, span)),
    ];
  });
}

/** A row that no unit, value or indicator makes more than a title. */
function isHeading({ figure, text, unit, indicatorId }: AppendixRow): boolean {
  return figure.kind === 'absent' && text === null && unit === '' && indicatorId === null;
}

function listProcedureFigures({ procedures }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return (procedures?.rows ?? []).flatMap((row) => {
    const id = name(row.code || row.name);
    return [
      makeCount(`procedures/${id}/received_online`, row.name, row.receivedOnline),
      makeCount(`procedures/${id}/received`, row.name, row.received),
    ];
  });
}

function listTaskFigures({ tasks }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return (tasks?.rows ?? []).flatMap((row) => {
    const id = name(`${row.plan} ${row.kind === 'total' ? 'total' : row.section}`);
    const label = row.kind === 'total' ? row.plan : `${row.plan}, ${row.section}`;
    return [
      makeCount(`tasks/${id}/tasks`, label, row.tasks),
      makeCount(`tasks/${id}/done`, label, row.done),
      makeCount(`tasks/${id}/not_done`, label, row.notDone),
    ];
  });
}

function listStatementFigures({ statements }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return statements.flatMap(({ place, label, figure, text, unitKind, numerator, denominator }) => {
    const id = name(`${place} ${label}`);
    return [
      makeCell({ cell: `statements/${id}/value`, label, figure, unitKind, text }),
      ...[
        { column: 'numerator', part: numerator },
        { column: 'denominator', part: denominator },
      ]
        .filter(({ part }) => part.place !== null)
        .map(({ column, part }) => makeCount(`statements/${id}/${column}`, label, part)),
    ];
  });
}

/** The two days as a reader writes them. */
export function listSpanDates(row: string, label: string, { from, to }: Span): readonly LedgerFigure[] {
  return [makeWords(`${row}/from`, label, formatDate(from)), makeWords(`${row}/to`, label, formatDate(to))];
}

export function makeWords(cell: string, label: string, value: string): LedgerFigure {
  return { cell, label, value, isWithheld: false, unitKind: 'none', isRate: false, place: null };
}

interface Source {
  readonly cell: string;
  readonly label: string;
  readonly figure: Figure;
  readonly unitKind: AppendixUnitKind;
  readonly text: string | null;
}

function makeCount(cell: string, label: string, figure: Figure): LedgerFigure {
  return makeCell({ cell, label, figure, unitKind: 'count', text: null });
}

function makeCell({ cell, label, figure, unitKind, text }: Source): LedgerFigure {
  return {
    cell,
    label,
    value: figure.kind === 'present' ? figure.value : text,
    isWithheld: isWithheld(figure),
    unitKind,
    isRate: unitKind === 'rate' || isPrintedAsRate(figure),
    place: figure.place,
  };
}

export function isWithheld(figure: Figure): boolean {
  return figure.kind === 'absent' && figure.reason === 'withheld';
}

/** A row without a unit may print the sign with its number. */
export function isPrintedAsRate(figure: Figure): boolean {
  return figure.kind === 'present' && figure.printed.endsWith('%');
}

/** Address parts, each once: the second of the same name gets `-2`, or the next number that is free. */
function createNames(): (label: string) => string {
  const used = new Set<string>();
  return (label) => {
    const slug = slugify(label).slice(0, MOST_LETTERS).replace(/-$/u, '') || 'row';
    let name = slug;
    for (let count = 2; used.has(name); count += 1) name = `${slug}-${count}`;
    used.add(name);
    return name;
  };
}
