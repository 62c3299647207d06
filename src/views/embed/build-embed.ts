import type { SiteModel } from '../site-model.ts';
import { buildCommuneEmbed, type CommuneEmbed } from './commune-embed.ts';
import { buildOverviewEmbed, buildPeriodEmbed, type ComparisonEmbed } from './comparison-embed.ts';
import { estimateCommuneHeights, estimateComparisonHeights, type FrameHeights } from './embed-height.ts';
import type { EmbedSource } from './list-embed-sources.ts';

/** A framed page. */
export type Embed =
  | { readonly kind: 'commune'; readonly view: CommuneEmbed }
  | { readonly kind: 'comparison'; readonly view: ComparisonEmbed };

export function buildEmbed(site: SiteModel, source: EmbedSource): Embed {
  if (source.kind === 'commune') return { kind: 'commune', view: buildCommuneEmbed(site, source.model) };
  const view =
    source.kind === 'period'
      ? buildPeriodEmbed(site, source.period)
      : buildOverviewEmbed(site, source.page, source.models);
  return { kind: 'comparison', view };
}

/** The heights that a frame must have for it. */
export function estimateHeights(embed: Embed): FrameHeights {
  return embed.kind === 'commune'
    ? estimateCommuneHeights(embed.view)
    : estimateComparisonHeights(embed.view);
}
