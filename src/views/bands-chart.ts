import { computeRatio } from '../domain/share.ts';
import { formatCount, formatRate, formatShare } from '../format/number.ts';
import type { Band, Placing } from '../indicators/bands.ts';
import { STANDING, STANDING_SHORT } from '../strings/change.ts';
import { titleCommune } from '../strings/communes.ts';
import { GROUP } from '../strings/group.ts';
import { FORMULA_WORDS } from '../strings/rates.ts';
import type { Address } from './addresses.ts';
import { nameSharedPeriod } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { BandsRow, BandsSpec } from './chart-spec.ts';
import type { HeadlineMeasure } from './headline-measures.ts';
import type { GroupStanding } from './judge-group.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { describeRanks, nameGroup } from './standing-table.ts';

/** Rows of one chart that the first view of a page has room for. */
const BANDS_DRAWN = 10;

/** All members where they are few, else those above or below the group. */
export function buildBandsChart(
  site: SiteModel,
  headline: HeadlineMeasure,
  { bands, measure, group }: GroupStanding,
  from: Address,
  id: string,
): BandsSpec | null {
  if (bands === null) return null;
  const placings = bands.listPlacings();
  const drawn = chooseDrawn(placings);
  const hidden = placings.length - drawn.length;
  if (drawn.length === 0) return null;
  return {
    kind: 'bands',
    id,
    title: headline.name,
    description: GROUP.reading(nameGroup(group), describeRows(drawn)),
    notes: hidden > 0 ? [GROUP.hidden(formatCount(hidden))] : [],
    download: buildChartDownload(site.dataset.site, from, {
      comparison: headline.name,
      area: nameGroup(group),
      period: nameSharedPeriod(group.members.map(({ model }) => model)),
    }),
    axis: FORMULA_WORDS[measure.formula],
    bandNames: { better: STANDING.better, similar: STANDING.similar, worse: STANDING.worse },
    rows: drawn.map((placing) => makeRow(placing, bands.placedCount)),
    references: [
      {
        ratio: computeRatio(bands.pool.pooled),
        label: GROUP.pooledLine(formatRate(computeRatio(bands.pool.pooled))),
      },
      { ratio: bands.pool.median, label: GROUP.medianLine(formatRate(bands.pool.median)) },
    ],
  };
}

/** "Xã A 99,1 % (110/111), Xã B …" */
function describeRows(placings: readonly Placing<ReportModel>[]): string {
  return placings
    .map(({ key, share }) => {
      const counts = formatShare(share);
      return `${titleCommune(key.commune)} ${formatRate(computeRatio(share))} (${counts})`;
    })
    .join('; ');
}

/** All, where they are few; else the first and the last of those above or below the group, as many of each. */
function chooseDrawn(placings: readonly Placing<ReportModel>[]): readonly Placing<ReportModel>[] {
  const sorted = placings.toSorted(compareRatio);
  if (sorted.length <= BANDS_DRAWN) return sorted;
  const ofBand = (band: Band) =>
    sorted.filter((placing) => placing.kind === 'placed' && placing.band === band);
  const [better, worse] = [ofBand('better'), ofBand('worse')];
  const half = BANDS_DRAWN / 2;
  const above = better.slice(0, Math.max(half, BANDS_DRAWN - worse.length));
  return [...above, ...worse.slice(-(BANDS_DRAWN - above.length) || worse.length)];
}

function compareRatio(a: Placing<ReportModel>, b: Placing<ReportModel>): number {
  return computeRatio(b.share) - computeRatio(a.share);
}

function makeRow(placing: Placing<ReportModel>, placedCount: number): BandsRow {
  const { key: model, share } = placing;
  const isPlaced = placing.kind === 'placed';
  return {
    label: titleCommune(model.commune),
    detail: null,
    ratio: computeRatio(share),
    text: formatRate(computeRatio(share)),
    counts: formatShare(share),
    interval: isPlaced ? placing.interval : null,
    band: isPlaced ? placing.band : null,
    tail: isPlaced
      ? describeRanks(placing.ranks.best, placing.ranks.worst, placedCount)
      : placing.kind === 'too-few'
        ? STANDING_SHORT.tooFew
        : STANDING_SHORT.impossible,
  };
}
