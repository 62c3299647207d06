import type { IsoDate } from '../../domain/date.ts';
import type { SiteCorrection } from '../corrections/list-corrections.ts';
import type { ReportModel } from '../site-model.ts';
import { dateReport } from './date-report.ts';

/** What a feed tells of: a report, or a correction of one. */
export type News =
  | { readonly kind: 'report'; readonly date: IsoDate; readonly model: ReportModel }
  | { readonly kind: 'correction'; readonly date: IsoDate; readonly of: SiteCorrection };

/** Newest first; of one day, corrections before reports, and the later period before others. */
export function listNews(
  models: readonly ReportModel[],
  corrections: readonly SiteCorrection[],
): readonly News[] {
  const ofReports = models.flatMap((model): readonly News[] => {
    const date = dateNews(model);
    return date === null ? [] : [{ kind: 'report', date, model }];
  });
  const ofCorrections = corrections.map((of): News => ({ kind: 'correction', date: of.correction.date, of }));
  return [...ofCorrections, ...ofReports.reverse()].sort((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? 1 : -1,
  );
}

/** The day of the latest correction of a report; without any, the day the report is news of. */
export function dateNews({ report, corrections }: ReportModel): IsoDate | null {
  const [latest] = corrections;
  const date = dateReport(report);
  if (latest === undefined) return date;
  return date === null || date < latest.date ? latest.date : date;
}
