import { nameCommune } from '../../strings/communes.ts';
import { nameGoneReport } from '../../strings/corrections.ts';
import { FEEDS } from '../../strings/feeds.ts';
import { type Address, addressCorrectionsOfCommune } from '../addresses.ts';
import { describeCorrection } from '../corrections/correction-view.ts';
import type { SiteCorrection } from '../corrections/list-corrections.ts';
import { CORRECTIONS_ANCHOR } from '../corrections/report-corrections.ts';
import { fragmentOf } from '../fragments.ts';
import { nameReportPeriod } from '../report-period.ts';
import type { SiteModel } from '../site-model.ts';
import type { FeedEntry } from './build-feed.ts';
import { formatMidnight, locate, makeId } from './entry-parts.ts';

/** Its id hangs on what was corrected and when, not on where the line stands in the file. */
export function buildCorrectionEntry(site: SiteModel, of: SiteCorrection, from: Address): FeedEntry {
  const { correction, commune, model } = of;
  const { publisher, notice } = site.dataset.site;
  const { figure, date, sameDay } = correction;
  const report = model === null ? nameGoneReport(correction.reportId) : nameReportPeriod(site, model);
  return {
    id: makeId(publisher, 'correction', figure, date, ...(sameDay === 0 ? [] : [String(sameDay)])),
    title: FEEDS.correction(correction.name.whole, report, nameCommune(commune)),
    updated: formatMidnight(date),
    href: locateFigure(site, of, from),
    summary: [...(notice === null ? [] : [notice]), describeCorrection(correction)].join(' '),
  };
}

/** The figure; where it is gone, the corrections of its report; where that is gone, those of its commune. */
function locateFigure(
  site: SiteModel,
  { correction, commune, model }: SiteCorrection,
  from: Address,
): string {
  if (model === null) return locate(site, from, addressCorrectionsOfCommune(commune.id));
  const { place } = correction;
  const fragment = place === null ? CORRECTIONS_ANCHOR : fragmentOf(place);
  return locate(site, from, model.address, `${model.anchor}${fragment}`);
}
