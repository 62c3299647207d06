import { escapeHtml } from '../format/html.ts';
import { remember } from '../format/remember.ts';
import { COMMUNE_PAGE } from '../strings/commune-page.ts';
import { CORRECTIONS } from '../strings/corrections.ts';
import { SINGLE_FILE } from '../strings/single-file.ts';
import { SITE } from '../strings/site.ts';
import type { SingleFileView } from '../views/single-file/single-file-view.ts';
import { renderFacts } from './render-facts.ts';
import { renderLink, renderLinks } from './render-links.ts';
import { renderRateCards } from './render-rate-cards.ts';
import { renderCorrections, renderFindings, renderTable } from './render-table.ts';
import { renderTexts } from './render-texts.ts';

/** All of a file above its chart, as text like tables. */
export function renderBeforeTrend(view: SingleFileView): string {
  const { life, spanGap, findings, moreFindings, corrections, fields, trend } = view;
  return [
    renderFacts(view.facts),
    life === null ? '' : renderTexts([life], 'notice'),
    `<nav class="no-print" aria-label="${escapeHtml(SINGLE_FILE.contents)}">${renderLinks(view.contents)}</nav>`,
    openSection('ty-le', view.rates),
    spanGap === null ? '' : renderTexts([spanGap], 'notice'),
    renderRateCards(view.cards),
    openSection('diem-chua-khop', SINGLE_FILE.findings),
    findings.length === 0 ? renderTexts([COMMUNE_PAGE.noFindings]) : renderFindings(findings),
    moreFindings === null ? '' : renderTexts([moreFindings]),
    corrections.length === 0
      ? ''
      : openSection('dinh-chinh', CORRECTIONS.title) + renderCorrections(corrections),
    fields === null
      ? renderTexts([COMMUNE_PAGE.noFields])
      : openSection('theo-linh-vuc', SINGLE_FILE.fields) + renderTable(fields),
    trend === null ? '' : openSection('cac-ky', SINGLE_FILE.trend) + renderTexts([trend.chart.description]),
  ].join('');
}

/** The rest of it. */
export function renderAfterTrend(view: SingleFileView): string {
  const { trend, moreReports, licence, contact, live } = view;
  return [
    trend === null ? '' : renderTable(trend.table),
    moreReports === null ? '' : renderTexts([moreReports]),
    openSection('cach-tinh', SINGLE_FILE.formulas),
    renderTable(view.formulas),
    renderReading(view.reading),
    openSection('nguon', SINGLE_FILE.origin),
    renderTexts(view.origin),
    `<p>${renderSource(licence)}</p>`,
    `<p>${escapeHtml(SITE.contact)}: ${renderSource(contact)}.</p>`,
    live === null ? '' : `<p>${renderLink(live)}</p>`,
  ].join('');
}

/** The same in all files. */
const renderReading = remember(1, ({ sentences, terms }: SingleFileView['reading']) =>
  [openSection('cach-doc', SINGLE_FILE.method), renderTexts(sentences), renderFacts(terms)].join(''),
);

function openSection(id: string, title: string): string {
  return `<h2 id="${id}">${escapeHtml(title)}</h2>`;
}

function renderSource({ text, url }: SingleFileView['contact']): string {
  return url ? renderLink({ text, href: url }) : escapeHtml(text);
}
