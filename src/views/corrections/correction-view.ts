import type { PublishedValue } from '../../domain/correction.ts';
import { capitalize } from '../../format/text.ts';
import { writeValue } from '../../ledger/write-value.ts';
import { sayAtFigure, sayCorrection, sayEarlier, sayReason } from '../../strings/corrections.ts';
import { REPORT_PAGE } from '../../strings/report-page.ts';
import { STATE_NAMES } from '../../strings/states.ts';
import type { Address } from '../addresses.ts';
import { fragmentOf, linkToReport, type ReportSpot } from '../fragments.ts';
import type { PlacedCorrection } from './place-corrections.ts';

/** Ends the key of whether the counts of a report are cumulative: 1 or 0. */
const CUMULATIVE = '/period/report/cumulative';

/** One correction in a sentence, with its date and reason. */
export interface CorrectionView {
  /** The figure in words; empty right at a figure that its row names. */
  readonly name: string;
  /** Where the figure stands; null where the page itself is that place, or where the figure is gone. */
  readonly href: string | null;
  readonly text: string;
}

/** What is said right at a figure of all its corrections, newest first. */
export function buildNotes(corrections: readonly PlacedCorrection[]): readonly CorrectionView[] {
  return corrections.map((correction, index) => {
    const { kind, date, name } = correction;
    const [old, now] = [showValue(correction, correction.old), showValue(correction, correction.new)];
    const said = index === 0 ? sayAtFigure(kind, date, old) : sayEarlier(kind, date, old, now);
    return buildView(name.quantity, null, said, correction.reason);
  });
}

/** The whole of a correction for a list; linked to its figure where a report is given and the figure still there. */
export function buildCorrectionView(
  correction: PlacedCorrection,
  from: Address,
  spot: ReportSpot | null,
): CorrectionView {
  const href = linkToFigure(correction, from, spot);
  return buildView(correction.name.whole, href, sayWhole(correction), correction.reason);
}

/** The same as plain text. */
export function describeCorrection(correction: PlacedCorrection): string {
  return `${describeBriefly(correction)} ${sayReason(correction.reason)}`;
}

/** Without the reason, which may be long. */
export function describeBriefly(correction: PlacedCorrection): string {
  return `${capitalize(correction.name.whole)}: ${sayWhole(correction)}`;
}

export function linkToFigure(
  { place }: PlacedCorrection,
  from: Address,
  spot: ReportSpot | null,
): string | null {
  return spot === null || place === null ? null : linkToReport(from, spot, fragmentOf(place));
}

/** Exact, so that two values that differ look different. */
export function showValue({ figure, isRate }: PlacedCorrection, value: PublishedValue): string {
  if (value === null) return STATE_NAMES.unknown;
  if (typeof value === 'string') return value;
  if (figure.endsWith(CUMULATIVE)) {
    return value === 1 ? REPORT_PAGE.isCumulative : REPORT_PAGE.isNotCumulative;
  }
  return writeValue(value, isRate).replace(/%$/u, '\u00a0%');
}

/** True where the key names a row, a table or a report. */
export function isWhole({ figure }: PlacedCorrection): boolean {
  return figure.split('/').length < 5;
}

function sayWhole(correction: PlacedCorrection): string {
  const { kind, date } = correction;
  const old = isWhole(correction) ? '' : showValue(correction, correction.old);
  return sayCorrection(kind, date, old, showValue(correction, correction.new));
}

function buildView(name: string, href: string | null, said: string, reason: string): CorrectionView {
  const text = name === '' ? capitalize(said) : said;
  return { name: capitalize(name), href, text: `${text} ${sayReason(reason)}` };
}
