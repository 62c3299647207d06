import type { IsoDate } from '../../domain/date.ts';
import { formatCount } from '../../format/number.ts';
import { CORRECTIONS } from '../../strings/corrections.ts';
import type { Address } from '../addresses.ts';
import type { ReportModel } from '../site-model.ts';
import { buildCorrectionView, type CorrectionView } from './correction-view.ts';

/** Where a report lists its corrections. */
export const CORRECTIONS_ANCHOR = 'dinh-chinh';

/** All corrections of one report, also of what is gone from it; newest first. */
export function listReportCorrections(model: ReportModel, from: Address): readonly CorrectionView[] {
  return model.corrections.map((correction) => buildCorrectionView(correction, from, model));
}

/** "3 lần, gần nhất ngày 20/3/2024"; null where there are none. */
export function countCorrections(corrections: readonly { readonly date: IsoDate }[]): string | null {
  const [latest] = corrections;
  return latest === undefined ? null : CORRECTIONS.count(formatCount(corrections.length), latest.date);
}
