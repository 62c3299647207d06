import { escapeHtml } from '../format/html.ts';
import type { CommuneEmbed, EmbedRate } from '../views/embed/commune-embed.ts';
import { renderLink } from './render-links.ts';
import { renderTexts } from './render-texts.ts';

/** What a frame shows of a commune, as text like tables. */
export function renderCommuneEmbed({ place, when, rates, remarks }: CommuneEmbed): string {
  const link =
    remarks === null ? '' : `<p>${renderLink(remarks, ' class="open" target="_blank" rel="noopener"')}</p>`;
  return `${renderTexts([place, when], 'small')}<div class="rates">${rates.map(renderRate).join('')}</div>${link}`;
}

function renderRate({ name, state, text, counts, sentence, details }: EmbedRate): string {
  const value = `<span class="value${state === 'rate' ? '' : ' state'}">${escapeHtml(text)}</span>`;
  return `<section><h2>${escapeHtml(name)}</h2><p>${value} ${escapeHtml(counts)}</p>${renderTexts([sentence])}${renderTexts(details, 'small muted')}</section>`;
}
