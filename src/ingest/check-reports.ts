import { placeFile, type Sink } from '../domain/diagnostic.ts';
import type { Report } from '../domain/report.ts';

/** Two reports of one commune may share neither their address nor their period with its dates. */
export function checkReports(reports: readonly Report[], sink: Sink): void {
  const byAddress = new Map<string, Report>();
  const byPeriod = new Map<string, Report>();
  for (const report of reports) {
    const { communeId, id, period, span, file } = report;
    const address = `${communeId}/${id}`;
    const time = `${communeId}|${period.id}|${span?.from ?? ''}|${span?.to ?? ''}`;
    const sameTime = byPeriod.get(time);
    const sameAddress = byAddress.get(address);
    if (sameTime !== undefined) {
      const other = { commune: communeId, period: period.name, otherFile: sameTime.file };
      sink({ code: 'report/duplicate-period', ...other, ...placeFile(file) });
    } else if (sameAddress !== undefined) {
      sink({ code: 'report/duplicate-id', id, otherFile: sameAddress.file, ...placeFile(file) });
    }
    if (sameTime === undefined) byPeriod.set(time, report);
    if (sameAddress === undefined) byAddress.set(address, report);
  }
}
