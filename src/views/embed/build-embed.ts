import type { SiteModel } from '../site-model.ts';
import { buildCommuneEmbed, type CommuneEmbed } from './commune-embed.ts';
import { buildOverviewEmbed, buildPeriodEmbed, type ComparisonEmbed } from './comparison-embed.ts';
import { estimateCommuneHeights, estimateComparisonHeights, type FrameHeights } from './embed-height.ts';
import type { EmbedSource } from './list-embed-sources.ts';

/** A framed page and the heights that a frame must have for it. */
export type Embed =
  | { readonly kind: 'commune'; readonly view: CommuneEmbed; readonly heights: FrameHeights }
  | { readonly kind: 'comparison'; readonly view: ComparisonEmbed; readonly heights: FrameHeights };

export function buildEmbed(site: SiteModel, source: EmbedSource): Embed {
  if (source.kind === 'commune') {
    const view = buildCommuneEmbed(site, source.model);
    return { kind: 'commune', view, heights: estimateCommuneHeights(view) };
  }
  const view =
    source.kind === 'period'
      ? buildPeriodEmbed(site, source.period)
      : buildOverviewEmbed(site, source.page, source.models);
  return { kind: 'comparison', view, heights: estimateComparisonHeights(view) };
}
