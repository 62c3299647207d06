import { formatCount } from '../../format/number.ts';
import { titleCommune } from '../../strings/communes.ts';
import { CORRECTIONS } from '../../strings/corrections.ts';
import { EMBED } from '../../strings/embed.ts';
import { LISTING } from '../../strings/listing.ts';
import { titlePeriod } from '../../strings/periods.ts';
import { findRatesCorrection } from '../corrections/corrected-rates.ts';
import { describeDates } from '../listing.ts';
import { buildRateCell } from '../rate-view.ts';
import { summarizeRate } from '../report-rates.ts';
import type { ReportModel } from '../site-model.ts';
import type { CellView, TableView } from '../table-view.ts';

/** Both rates of a few reports with their counts, in the order given: no rank, no link. */
export function buildEmbedTable(caption: string, models: readonly ReportModel[]): TableView {
  return {
    caption,
    isSortable: false,
    columns: [
      { label: LISTING.commune, isNumeric: false },
      { label: LISTING.onTime, isNumeric: true },
      { label: LISTING.online, isNumeric: true },
    ],
    rows: models.map((model) => ({
      cells: [buildNameCell(model), buildOnTimeCell(model), strip(buildRateCell(model.rates.primary.online))],
    })),
  };
}

function buildNameCell(model: ReportModel): CellView {
  const { commune, report, findings } = model;
  const dates = EMBED.row(titlePeriod(report.period), describeDates(model));
  const count = formatCount(findings.length);
  const { onTime, onTimeAlternative, online } = model.rates.primary;
  const shown = [onTime, online, ...(onTimeAlternative === null ? [] : [onTimeAlternative])];
  const isCorrected = findRatesCorrection(shown, model) !== null;
  return {
    text: titleCommune(commune),
    small: [
      dates,
      ...(findings.length === 0 ? [] : [EMBED.findingsShort(count)]),
      ...(isCorrected ? [CORRECTIONS.rateShort] : []),
    ].join('; '),
  };
}

function buildOnTimeCell({ rates }: ReportModel): CellView {
  const { onTime, onTimeAlternative: other } = rates.primary;
  const cell = strip(buildRateCell(onTime));
  const figure = rates.headline.counts.pending_overdue;
  const notes = [
    ...(cell.small === undefined ? [] : [cell.small]),
    ...(other?.kind === 'rate' ? [summarizeRate(other)] : []),
    figure.kind === 'present' ? EMBED.pendingOverdue(formatCount(figure.value)) : EMBED.pendingOverdueUnknown,
  ];
  return { ...cell, small: notes.join('; ') };
}

/** Nothing sorts a table in a frame. */
function strip({ sortBy: _, ...cell }: CellView): CellView {
  return cell;
}
