import { formatDate } from '../../format/date.ts';
import { capitalize } from '../../format/text.ts';
import { titleCommune } from '../../strings/communes.ts';
import { CORRECTIONS, CORRECTIONS_PAGE, nameGoneReport } from '../../strings/corrections.ts';
import { namePeriod } from '../../strings/periods.ts';
import { type Address, addressCommune, linkTo } from '../addresses.ts';
import { linkToReport } from '../fragments.ts';
import type { Link } from '../page-head.ts';
import type { CellView, RowView, TableView } from '../table-view.ts';
import { isWhole, linkToFigure, showValue } from './correction-view.ts';
import type { SiteCorrection } from './list-corrections.ts';
import type { PlacedCorrection } from './place-corrections.ts';

const { columns } = CORRECTIONS_PAGE;

/** One row per correction, in the order given. */
export function buildCorrectionTable(
  caption: string,
  corrections: readonly SiteCorrection[],
  from: Address,
): TableView {
  return {
    caption,
    isSortable: false,
    columns: [
      { label: columns.figure, isNumeric: false },
      { label: columns.old, isNumeric: false },
      { label: columns.new, isNumeric: false },
      { label: columns.date, isNumeric: false },
      { label: columns.reason, isNumeric: false },
    ],
    rows: corrections.map((one) => buildRow(one, from)),
  };
}

/** The report that a correction is about, for the middle of a sentence: "tháng 2 năm 2024". */
function nameCorrectedReport({ correction, model }: SiteCorrection): string {
  return model === null ? nameGoneReport(correction.reportId) : namePeriod(model.report.period);
}

function buildRow(one: SiteCorrection, from: Address): RowView {
  const { correction, model } = one;
  const { name, date, reason } = correction;
  const href = linkToFigure(correction, from, model);
  return {
    cells: [
      {
        text: capitalize(name.whole),
        ...(href === null ? {} : { href }),
        links: [linkToWhere(one, from)],
      },
      buildOld(correction),
      buildNew(correction),
      { text: formatDate(date) },
      { text: reason },
    ],
  };
}

/** To the report; to the commune where the report is gone. */
function linkToWhere(one: SiteCorrection, from: Address): Link {
  const { commune, model } = one;
  return {
    text: CORRECTIONS_PAGE.where(titleCommune(commune), nameCorrectedReport(one)),
    href: model === null ? linkTo(from, addressCommune(commune.id)) : linkToReport(from, model),
  };
}

function buildOld(correction: PlacedCorrection): CellView {
  if (correction.kind === 'withheld') return { text: CORRECTIONS.withheld, isState: true };
  if (isWhole(correction)) return { text: CORRECTIONS.whole, isState: true };
  return buildValue(correction, correction.old);
}

function buildNew(correction: PlacedCorrection): CellView {
  if (correction.kind === 'withheld') return { text: CORRECTIONS.withheld, isState: true };
  if (correction.kind === 'withdrawn') return { text: CORRECTIONS.withdrawn, isState: true };
  return buildValue(correction, correction.new);
}

function buildValue(correction: PlacedCorrection, value: PlacedCorrection['old']): CellView {
  return { text: showValue(correction, value), ...(value === null ? { isState: true } : {}) };
}
