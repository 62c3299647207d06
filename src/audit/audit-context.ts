import type { CommuneId } from '../domain/commune.ts';
import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { Report } from '../domain/report.ts';

/** What a report is held against beside itself; a dataset is one. */
export interface AuditContext {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly reportsByCommune: ReadonlyMap<CommuneId, readonly Report[]>;
}

/** A report on its own: without catalogue and without other periods. */
export const NO_CONTEXT: AuditContext = { indicators: new Map(), reportsByCommune: new Map() };
