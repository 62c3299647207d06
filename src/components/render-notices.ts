import { escapeHtml } from '../format/html.ts';
import { NOTICE } from '../strings/notice.ts';
import type { NoticeCount, NoticeGroup } from '../views/notice-counts.ts';
import type { NoticeRate, NoticeView } from '../views/notice-view.ts';
import type { CodeView } from '../views/notices-view.ts';
import { drawQr } from './draw-qr.ts';
import { renderTexts } from './render-texts.ts';

/** The sheets of a page, as text like tables; all of them have the same code. */
export function renderNotices(notices: readonly NoticeView[], code: CodeView): string {
  const openCode = openCodeBox(code);
  return notices.map((notice) => renderNotice(notice, openCode)).join('');
}

function renderNotice(notice: NoticeView, openCode: string): string {
  const { warning, spanGap, findings, moreFindings } = notice;
  const remarks = moreFindings === null ? findings : [...findings, moreFindings];
  return [
    `<article class="sheet posted" id="${escapeHtml(notice.id)}">`,
    warning === null ? '' : renderTexts([warning], 'warning'),
    `<div class="top"><h2><span>${escapeHtml(NOTICE.kind)}</span> ${escapeHtml(notice.heading)}</h2>`,
    `<p class="commune"><strong>${escapeHtml(notice.commune)}</strong>, ${escapeHtml(notice.place)}</p>`,
    `${renderTexts([notice.dates])}</div>`,
    spanGap === null ? '' : renderTexts([spanGap]),
    `<div class="two">${notice.rates.map(renderRate).join('')}</div>`,
    `<div class="three">${notice.groups.map(renderGroup).join('')}</div>`,
    renderList(NOTICE.meaning, notice.meanings),
    remarks.length === 0 ? '' : renderList(NOTICE.findings, remarks),
    `${openCode}${renderTexts(notice.imprint)}</div></div></article>`,
  ].join('');
}

function renderRate({ name, text, isState, counts, sentences }: NoticeRate): string {
  const said = counts === '' ? sentences : [counts, ...sentences];
  const value = renderTexts([text], isState ? 'value big words' : 'value big');
  return `<section><h3>${escapeHtml(name)}</h3>${value}${renderTexts(said)}</section>`;
}

function renderGroup({ name, text, isState, parts }: NoticeGroup): string {
  const total = renderTexts([text], isState ? 'total words' : 'total');
  const list = parts.length === 0 ? '' : `<dl>${parts.map(renderPart).join('')}</dl>`;
  return `<section><div class="sum"><h3>${escapeHtml(name)}</h3>${total}</div>${list}</section>`;
}

function renderPart({ name, text, isState }: NoticeCount): string {
  return `<dt>${escapeHtml(name)}</dt> <dd${isState ? ' class="words"' : ''}>${escapeHtml(text)}</dd>`;
}

function renderList(heading: string, texts: readonly string[]): string {
  return `<h3>${escapeHtml(heading)}</h3><ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

/** Where no address is known yet, a script draws the code (see `add-codes.ts`). */
function openCodeBox({ label, address, link }: CodeView): string {
  const drawing = address === null ? null : drawQr(address);
  const name = escapeHtml(label);
  const picture = drawing
    ? `<svg role="img" aria-label="${name}" viewBox="${drawing.viewBox}"><path d="${drawing.path}"></path></svg>`
    : renderTexts([NOTICE.noCode], 'no-print');
  const target = `<a href="${escapeHtml(link.href)}">${escapeHtml(address ?? link.text)}</a>`;
  return `<div class="code"${drawing ? '' : ` data-label="${name}"`}><div class="qr">${picture}</div><div><p${drawing ? '' : ' class="no-print"'}>${escapeHtml(NOTICE.more)} ${target}</p>`;
}
