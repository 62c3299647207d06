import type { FigureKey, PublishedValue } from '../domain/correction.ts';
import type { Figure, Place } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import type { AppendixRow, AppendixUnitKind, Statement } from '../domain/tables.ts';
import { slugify } from '../format/text.ts';

/** One cell of what is published. */
export interface LedgerFigure {
  /** `<table>/<row>/<column>`: the key without its commune and report. */
  readonly cell: string;
  readonly value: PublishedValue;
  /** True where the value is held back because so few dossiers can point at a person. */
  readonly isWithheld: boolean;
  readonly unitKind: AppendixUnitKind;
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
  return [
    ...listDossierFigures(report),
    ...listAppendixFigures(report),
    ...listProcedureFigures(report),
    ...listTaskFigures(report),
    ...listStatementFigures(report),
  ];
}

function listDossierFigures({ dossiers }: Report): readonly LedgerFigure[] {
  if (dossiers === null) return [];
  return dossiers.rows.flatMap(({ fieldId, counts }) =>
    dossiers.columns.map((column) =>
      makeCell(`dossiers/${fieldId ?? 'total'}/${column}`, counts[column], 'count'),
    ),
  );
}

function listAppendixFigures({ appendix }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return (appendix?.rows ?? []).flatMap((row) =>
    isHeading(row)
      ? []
      : [
          makeCell(
            `indicators/${name(row.indicatorId ?? row.label)}/value`,
            row.figure,
            row.unitKind,
            row.text,
          ),
        ],
  );
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
      makeCell(`procedures/${id}/received_online`, row.receivedOnline, 'count'),
      makeCell(`procedures/${id}/received`, row.received, 'count'),
    ];
  });
}

function listTaskFigures({ tasks }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return (tasks?.rows ?? []).flatMap((row) => {
    const id = name(`${row.plan} ${row.kind === 'total' ? 'total' : row.section}`);
    return [
      makeCell(`tasks/${id}/tasks`, row.tasks, 'count'),
      makeCell(`tasks/${id}/done`, row.done, 'count'),
      makeCell(`tasks/${id}/not_done`, row.notDone, 'count'),
    ];
  });
}

function listStatementFigures({ statements }: Report): readonly LedgerFigure[] {
  const name = createNames();
  return statements.flatMap((statement: Statement) => {
    const id = name(`${statement.place} ${statement.label}`);
    const { figure, text, unitKind, numerator, denominator } = statement;
    return [
      makeCell(`statements/${id}/value`, figure, unitKind, text),
      ...[
        { column: 'numerator', part: numerator },
        { column: 'denominator', part: denominator },
      ]
        .filter(({ part }) => part.place !== null)
        .map(({ column, part }) => makeCell(`statements/${id}/${column}`, part, 'count')),
    ];
  });
}

function makeCell(
  cell: string,
  figure: Figure,
  unitKind: AppendixUnitKind,
  text: string | null = null,
): LedgerFigure {
  const value = figure.kind === 'present' ? figure.value : text;
  const isWithheld = figure.kind === 'absent' && figure.reason === 'withheld';
  return { cell, value, isWithheld, unitKind, place: figure.place };
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
