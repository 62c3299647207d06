import type { Commune } from '../../domain/commune.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ReportModel } from '../site-model.ts';
import { compareCorrections, type PlacedCorrection, placeCorrections } from './place-corrections.ts';

/** A correction with the report it is about; null: the whole report is gone. */
export interface SiteCorrection {
  readonly correction: PlacedCorrection;
  readonly commune: Commune;
  readonly model: ReportModel | null;
}

/** By commune and report. */
export type CorrectionGroups = ReadonlyMap<string, readonly Correction[]>;

export function groupByReport({ corrections }: Dataset): CorrectionGroups {
  return Map.groupBy(corrections, makeKey);
}

export function findGroup(
  groups: CorrectionGroups,
  report: Pick<Correction, 'communeId' | 'reportId'>,
): readonly Correction[] {
  return groups.get(makeKey(report)) ?? [];
}

/** All corrections, newest first. */
export function listCorrections(
  dataset: Dataset,
  groups: CorrectionGroups,
  models: readonly ReportModel[],
): readonly SiteCorrection[] {
  const found = models.filter(({ corrections }) => corrections.length > 0);
  const known = new Set(
    found.map(({ report }) => makeKey({ communeId: report.communeId, reportId: report.id })),
  );
  const placed = found.flatMap((model) =>
    model.corrections.map((correction) => ({ correction, commune: model.commune, model })),
  );
  const gone = [...groups].flatMap(([key, corrections]) => {
    const [first] = corrections;
    const commune = first === undefined ? undefined : dataset.communes.get(first.communeId);
    if (known.has(key) || commune === undefined) return [];
    return placeCorrections(dataset, null, corrections).map((correction) => ({
      correction,
      commune,
      model: null,
    }));
  });
  return [...placed, ...gone].sort((a, b) => compareCorrections(a.correction, b.correction));
}

function makeKey({ communeId, reportId }: Pick<Correction, 'communeId' | 'reportId'>): string {
  return `${communeId}/${reportId}`;
}
