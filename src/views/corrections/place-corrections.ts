import type { Correction } from '../../domain/correction.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { type LedgerFigure, listFigures } from '../../ledger/list-figures.ts';
import type { CorrectionKind } from '../../strings/corrections.ts';
import { type FigureName, nameFigure } from './name-figure.ts';

/** A correction with its place in the report as it is now. Values of a figure that is withheld are not in it. */
export interface PlacedCorrection extends Correction {
  readonly kind: CorrectionKind;
  /** Where the figure stands; null where it is gone, or where the key names more than one figure. */
  readonly place: Place | null;
  readonly name: FigureName;
  /** 0 for the first of its figure and day in the file. */
  readonly sameDay: number;
}

/** Newest first; of one day, the last line of the file first. */
export function compareCorrections(a: Correction, b: Correction): number {
  if (a.date === b.date) return b.row - a.row;
  return a.date < b.date ? 1 : -1;
}

/** The corrections of one report, given in the order of the file; newest first. `report` null: it is gone. */
export function placeCorrections(
  dataset: Dataset,
  report: Report | null,
  corrections: readonly Correction[],
): readonly PlacedCorrection[] {
  const figures = report === null ? [] : listFigures(report);
  const byCell = new Map(figures.map((figure) => [figure.cell, figure]));
  const withheldRows = new Set(
    figures.filter(({ isWithheld }) => isWithheld).map(({ cell }) => cutToRow(cell)),
  );
  const rowPlaces = new Map(figures.map(({ cell, place }) => [cutToRow(cell), place]));
  const days = Map.groupBy(corrections, nameDay);
  return corrections
    .map((correction) => {
      const cell = correction.figure.split('/').slice(2).join('/');
      const figure = byCell.get(cell);
      const isWithheld = correction.isWithheld || withheldRows.has(cutToRow(cell));
      const place = figure?.place ?? null;
      return {
        ...correction,
        ...(isWithheld ? { old: null, new: null, isWithheld } : {}),
        kind: isWithheld ? ('withheld' as const) : judge(correction, figure),
        place,
        name: nameFigure(dataset, report, correction.figure, rowPlaces.get(cutToRow(cell)) ?? null),
        sameDay: days.get(nameDay(correction))?.indexOf(correction) ?? -1,
      };
    })
    .sort(compareCorrections);
}

function nameDay({ figure, date }: Correction): string {
  return `${figure} ${date}`;
}

/** `dossiers/chung-thuc` of `dossiers/chung-thuc/received`. */
function cutToRow(cell: string): string {
  return cell.split('/', 2).join('/');
}

function judge(correction: Correction, figure: LedgerFigure | undefined): CorrectionKind {
  return correction.new === null && figure === undefined ? 'withdrawn' : 'changed';
}
