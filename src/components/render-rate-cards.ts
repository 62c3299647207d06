import { escapeHtml } from '../format/html.ts';
import type { RateView } from '../views/rate-view.ts';
import { renderLink } from './render-links.ts';
import { renderFindings } from './render-table.ts';

/** The rates of a report side by side, as text like tables. */
export function renderRateCards(cards: readonly RateView[]): string {
  return `<div class="rates">${cards.map(renderRateCard).join('')}</div>`;
}

function renderRateCard(rate: RateView): string {
  const source = rate.source ? ` ${renderLink(rate.source, ' class="small"')}` : '';
  return [
    `<section class="rate"><h3>${escapeHtml(rate.name)}</h3>`,
    `<p class="value num${rate.state === 'rate' ? '' : ' state'}">${escapeHtml(rate.text)}</p>`,
    rate.counts && `<p class="num">${escapeHtml(rate.counts)}${source}</p>`,
    `<p>${escapeHtml(rate.sentence)}</p>`,
    `<p class="small">${escapeHtml(rate.formula)}</p>`,
    `<p class="small muted">${escapeHtml(rate.span)}</p>`,
    renderFindings(rate.findings),
    renderCorrection(rate.correction),
    renderAlternatives(rate.alternatives),
    '</section>',
  ].join('');
}

function renderCorrection(correction: RateView['correction']): string {
  if (!correction) return '';
  const { text, href } = correction;
  return `<p class="small">${href ? renderLink({ text, href }) : escapeHtml(text)}</p>`;
}

function renderAlternatives(alternatives: readonly string[]): string {
  if (alternatives.length === 0) return '';
  return `<ul class="small">${alternatives.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}
