import {
  COUNT_COLUMNS,
  type CountColumn,
  type DossierCounts,
  isCountColumn,
  makeDossierCounts,
} from '../domain/dossier-counts.ts';
import { type Figure, makeDerivedFigure } from '../domain/figure.ts';
import type { Rate } from '../domain/rate.ts';
import type { Report } from '../domain/report.ts';
import { SCOPES, type Scope } from '../domain/tables.ts';
import { computeOnTimeA } from './on-time-rate.ts';
import { computeOnlinePrimary } from './online-rate.ts';
import { selectHeadlineCounts } from './select-headline-counts.ts';

/** Counts of one scope, or of several added up; a column that any of them lacks is missing. */
export interface ScopeRates {
  /** The scopes added up, in the order of `SCOPES`. */
  readonly scopes: readonly Scope[];
  readonly counts: DossierCounts;
  readonly online: Rate;
  readonly onTime: Rate;
}

/**
 * The one-stop dossiers, each other scope the report counts, and the one-stop dossiers together with each of them:
 * offered side by side, never added silently. Empty when the report counts no other scope.
 */
export function computeScopeRates(report: Report): readonly ScopeRates[] {
  const byScope = new Map<Scope, DossierCounts>([['one-stop', selectHeadlineCounts(report).counts]]);
  for (const scope of SCOPES) {
    const counts = scope === 'one-stop' ? null : readScope(report, scope);
    if (counts !== null) byScope.set(scope, counts);
  }
  if (byScope.size === 1) return [];
  const alone = [...byScope].map(([scope, counts]) => makeRates([scope], counts));
  const [oneStop, ...others] = alone;
  if (oneStop === undefined) return [];
  const withOne = others.map((other) => addScopes(oneStop, other));
  const all = others.length > 1 ? [others.reduce(addScopes, oneStop)] : [];
  return [...alone, ...withOne, ...all];
}

/** What the prose states of one scope; null when it states no received dossiers. */
function readScope(report: Report, scope: Scope): DossierCounts | null {
  const given: Partial<Record<CountColumn, Figure>> = {};
  for (const { quantity, scope: stated, figure } of report.statements) {
    if (stated === scope && quantity !== null && isCountColumn(quantity)) given[quantity] ??= figure;
  }
  return given.received === undefined ? null : makeDossierCounts(given);
}

function addScopes(a: ScopeRates, b: ScopeRates): ScopeRates {
  const counts = {} as Record<CountColumn, Figure>;
  for (const column of COUNT_COLUMNS) counts[column] = addFigures(a.counts[column], b.counts[column]);
  return makeRates([...a.scopes, ...b.scopes], counts);
}

function addFigures(a: Figure, b: Figure): Figure {
  if (a.kind === 'absent') return a;
  if (b.kind === 'absent') return b;
  return makeDerivedFigure(a.value + b.value, a.place);
}

function makeRates(scopes: readonly Scope[], counts: DossierCounts): ScopeRates {
  return { scopes, counts, online: computeOnlinePrimary(counts), onTime: computeOnTimeA(counts) };
}
