import type { SiteModel } from '../site-model.ts';
import { buildCommuneEmbed, type CommuneEmbed } from './commune-embed.ts';
import { buildOverviewEmbed, buildPeriodEmbed, type ComparisonEmbed } from './comparison-embed.ts';
import { estimateCommuneHeight, estimateComparisonHeight } from './embed-height.ts';
import type { EmbedSource } from './list-embed-sources.ts';

/** A framed page and the height, in pixels, that a frame of any width must have for it. */
export type Embed =
  | { readonly kind: 'commune'; readonly view: CommuneEmbed; readonly height: number }
  | { readonly kind: 'comparison'; readonly view: ComparisonEmbed; readonly height: number };

export function buildEmbed(site: SiteModel, source: EmbedSource): Embed {
  if (source.kind === 'commune') {
    const view = buildCommuneEmbed(site, source.model);
    return { kind: 'commune', view, height: estimateCommuneHeight(view) };
  }
  const view =
    source.kind === 'period'
      ? buildPeriodEmbed(site, source.period)
      : buildOverviewEmbed(site, source.page, source.models);
  return { kind: 'comparison', view, height: estimateComparisonHeight(view) };
}
