import type { IsoDate } from '../../domain/date.ts';
import type { Span } from '../../domain/period.ts';
import { compareVietnamese } from '../../format/text.ts';
import { LISTING_LIMIT } from '../listing.ts';
import type { ReportModel } from '../site-model.ts';

/** From the first to the last day that reports state figures for; null where none states dates. */
export function coverSpans(models: readonly ReportModel[]): Span | null {
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  for (const { report } of models) {
    if (report.span === null) continue;
    if (from === null || report.span.from < from) from = report.span.from;
    if (to === null || report.span.to > to) to = report.span.to;
  }
  return from === null || to === null ? null : { from, to };
}

export function listProvinces(models: readonly ReportModel[]): readonly string[] {
  return [...new Set(models.map(({ commune }) => commune.province))].sort(compareVietnamese);
}

/** The reports that figures are copied from, each source once; empty where they are too many for one list. */
export function listSources(models: readonly ReportModel[]): readonly ReportModel[] {
  const sources = new Map(models.map((model) => [model.report.source, model]));
  sources.delete('');
  return sources.size > LISTING_LIMIT ? [] : [...sources.values()];
}

/** The last day covered as a version number, `2024.6.5`, so that it tells of the figures and not of the clock. */
export function formatVersion(models: readonly ReportModel[]): string {
  const span = coverSpans(models);
  return span === null ? '0.0.0' : span.to.split('-').map(Number).join('.');
}
