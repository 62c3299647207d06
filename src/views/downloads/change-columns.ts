import type { Rate } from '../../domain/rate.ts';
import type { CsvCell } from '../../format/csv.ts';
import { compareFigures } from '../../indicators/compare-figures.ts';
import { judgeChange } from '../../indicators/judge-change.ts';
import { describeFigure } from '../figure-context.ts';
import { REFERENCES, type Reference } from '../references.ts';
import { selectRate } from '../select-rate.ts';
import type { ReportModel, SiteModel } from '../site-model.ts';

const NAMES: Readonly<Record<Reference, string>> = { previous: 'previous', 'last-year': 'last_year' };

/** Per reference: the report compared with, after − before in ratio, and what may be said about it. */
export const CHANGE_COLUMNS = REFERENCES.flatMap((reference) =>
  ['report', 'change', 'verdict'].map((part) => `${NAMES[reference]}_${part}`),
);

/** `verdict`: up, down, unchanged, too-few, impossible; incomparable with its reasons; no-report, no-rate. */
export function listChangeCells(site: SiteModel, model: ReportModel, rate: Rate): readonly CsvCell[] {
  return REFERENCES.flatMap((reference) => compareWith(site, model, rate, reference));
}

function compareWith(site: SiteModel, model: ReportModel, rate: Rate, reference: Reference): CsvCell[] {
  const earlier = site.findReference(model, reference);
  if (earlier === null) return [null, null, 'no-report'];
  const before = selectRate(earlier.rates, rate);
  if (before.kind !== 'rate' || rate.kind !== 'rate') return [earlier.report.id, null, 'no-rate'];
  const comparison = compareFigures(
    describeFigure(earlier, before),
    describeFigure(model, rate),
    'over-time',
  );
  if (comparison.kind === 'incomparable') {
    const reasons = comparison.reasons.map(({ kind }) => kind).join(' ');
    return [earlier.report.id, null, `incomparable: ${reasons}`];
  }
  const change = judgeChange(before, rate, site.dataset.site.minimumDossiers);
  const difference = change.kind === 'impossible' ? null : change.difference;
  return [earlier.report.id, difference, change.kind];
}
