import { isSameSpan, type Span } from '../../domain/period.ts';
import type { Rate } from '../../domain/rate.ts';
import type { CsvCell } from '../../format/csv.ts';
import { compareFigures } from '../../indicators/compare-figures.ts';
import { findRateSpan } from '../../indicators/compute-headline-rates.ts';
import { judgeChange } from '../../indicators/judge-change.ts';
import { describeFigure } from '../figure-context.ts';
import { REFERENCES, type Reference } from '../references.ts';
import { type KnownRate, selectRate } from '../select-rate.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';

const NAMES: Readonly<Record<Reference, string>> = { previous: 'previous', 'last-year': 'last_year' };

/** Per reference: the report compared with, after − before in ratio, and what may be said about it. */
export const CHANGE_COLUMNS = REFERENCES.flatMap((reference) =>
  ['report', 'change', 'verdict'].map((part) => `${NAMES[reference]}_${part}`),
);

/** Adds the cells of one rate of a report to its row. */
export type AddChangeCells = (row: CsvCell[], rate: Rate) => void;

/** `verdict`: up, down, unchanged, too-few, impossible; incomparable with its reasons; no-report, no-rate. */
export function compareWithReferences(site: SiteModel, model: ReportModel): AddChangeCells {
  const parts = REFERENCES.map((reference) => compareWith(site, model, site.findReference(model, reference)));
  return (row, rate) => {
    for (const add of parts) add(row, rate);
  };
}

function compareWith(site: SiteModel, model: ReportModel, earlier: ReportModel | null): AddChangeCells {
  if (earlier === null) return (row) => row.push(null, null, 'no-report');
  const { report, rates } = earlier;
  const { minimumDossiers } = site.dataset.site;
  const findReasons = createFindReasons(earlier, model);
  return (row, rate) => {
    const before = selectRate(rates, rate);
    if (before.kind !== 'rate' || rate.kind !== 'rate') {
      row.push(report.id, null, 'no-rate');
      return;
    }
    const reasons = findReasons(before, rate);
    if (reasons !== null) {
      row.push(report.id, null, reasons);
      return;
    }
    const change = judgeChange(before, rate, minimumDossiers);
    row.push(report.id, change.kind === 'impossible' ? null : change.difference, change.kind);
  };
}

/**
 * Why a rate of the earlier report may not be set before the same one of the later; null: it may. Of the same measure
 * and commune, that hangs on the dates of the two alone, which all rates of a report mostly share.
 */
function createFindReasons(
  earlier: ReportModel,
  later: ReportModel,
): (before: KnownRate, after: KnownRate) => string | null {
  const known: { readonly from: Span | null; readonly to: Span | null; readonly reasons: string | null }[] =
    [];
  const headlines = { earlier: earlier.rates.headline, later: later.rates.headline };
  return (before, after) => {
    const from = findRateSpan(before, headlines.earlier);
    const to = findRateSpan(after, headlines.later);
    const found = known.find((one) => isSameSpan(one.from, from) && isSameSpan(one.to, to));
    if (found !== undefined) return found.reasons;
    const comparison = compareFigures(
      describeFigure(earlier, before),
      describeFigure(later, after),
      'over-time',
    );
    const reasons =
      comparison.kind === 'incomparable'
        ? `incomparable: ${comparison.reasons.map(({ kind }) => kind).join(' ')}`
        : null;
    known.push({ from, to, reasons });
    return reasons;
  };
}
