import type { Rate } from '../domain/rate.ts';
import { formatCount } from '../format/number.ts';
import { computeScopeRates } from '../indicators/scope-rates.ts';
import { ABSENCE_NAMES } from '../strings/absence.ts';
import { SCOPE_PAGE } from '../strings/ancestry.ts';
import { LISTING } from '../strings/listing.ts';
import type { Address } from './addresses.ts';
import { fragmentOf, linkToReport } from './fragments.ts';
import { buildRateCell } from './rate-view.ts';
import type { ReportModel } from './site-model.ts';
import { type CellView, linkCell, type TableView } from './table-view.ts';

/** Both rates for each scope alone and with others added; null when the report counts one scope only. */
export function buildScopeTable(model: ReportModel, from: Address): TableView | null {
  const { report } = model;
  const scopes = computeScopeRates(report);
  if (scopes.length === 0) return null;
  return {
    caption: SCOPE_PAGE.caption,
    isSortable: false,
    columns: [
      { label: SCOPE_PAGE.scope, isNumeric: false },
      { label: LISTING.received, isNumeric: true },
      { label: LISTING.online, isNumeric: true },
      { label: LISTING.onTime, isNumeric: true },
    ],
    rows: scopes.map(({ scopes: names, counts, online, onTime }) => ({
      cells: [
        { text: SCOPE_PAGE.joined(names.map((name) => SCOPE_PAGE.names[name])) },
        counts.received.kind === 'present'
          ? {
              text: formatCount(counts.received.value),
              ...(names.length > 1
                ? {}
                : { href: linkToReport(from, model, fragmentOf(counts.received.place)) }),
            }
          : { text: ABSENCE_NAMES[counts.received.reason], isState: true },
        linkScopeRate(online, names.length, model, from),
        linkScopeRate(onTime, names.length, model, from),
      ],
    })),
  };
}

/** To the row of its numerator; a sum over scopes stands under the rows it adds up and has no row of its own. */
function linkScopeRate(rate: Rate, scopeCount: number, model: ReportModel, from: Address): CellView {
  const cell = buildRateCell(rate);
  const place = rate.kind === 'rate' ? rate.operands[0]?.figure.place : undefined;
  if (scopeCount > 1 || place === undefined) return cell;
  return linkCell(cell, linkToReport(from, model, fragmentOf(place)));
}
