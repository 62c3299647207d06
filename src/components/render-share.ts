import { escapeHtml } from '../format/html.ts';
import { SHARE_PAGE } from '../strings/share-page.ts';
import type { CodeView, ShareView } from '../views/share/share-view.ts';
import { renderJsonLd } from './render-json-ld.ts';
import { renderLink, renderLinks } from './render-links.ts';
import { renderTexts } from './render-texts.ts';

/** What a page for taking along holds, as text like tables. */
export function renderShare({ head, codes, notes, badge, frame, files }: ShareView): string {
  return [
    openSection('nhung', SHARE_PAGE.embed, SHARE_PAGE.embedLead),
    `<div class="codes" data-root="${escapeHtml(head.root)}">${codes.map(renderCode).join('')}<p role="status"></p></div>`,
    renderTexts(notes),
    `<h3>${escapeHtml(SHARE_PAGE.preview)}</h3>`,
    badge === null ? '' : `<p>${renderBadge(badge)}</p>`,
    `<p>${renderLink(frame)}</p>`,
    files === null ? '' : renderFiles(files),
  ].join('');
}

function openSection(id: string, title: string, lead: string): string {
  return `<h2 id="${id}">${escapeHtml(title)}</h2><p>${escapeHtml(lead)}</p>`;
}

/** Gets a button of its own (see `copy-code.ts`). */
function renderCode({ id, label, code }: CodeView): string {
  return `<div><label id="${id}-ten" for="${id}">${escapeHtml(label)}</label> <textarea id="${id}" rows="8" readonly spellcheck="false">${escapeHtml(code)}</textarea></div>`;
}

function renderBadge({ src, text, size }: NonNullable<ShareView['badge']>): string {
  return `<img class="badge" src="${escapeHtml(src)}" alt="${escapeHtml(text)}" width="${size.width}" height="${size.height}">`;
}

function renderFiles(files: NonNullable<ShareView['files']>): string {
  return [
    openSection('niem-yet', SHARE_PAGE.notices, SHARE_PAGE.noticesLead),
    renderLinks(files.notices),
    openSection('mot-tep', SHARE_PAGE.file, files.lead),
    `<p>${renderLink(files.single, ' download')}</p>`,
    openSection('du-lieu', SHARE_PAGE.data, SHARE_PAGE.dataLead),
    renderLinks(files.downloads),
    `<p>${escapeHtml(SHARE_PAGE.describedLead)}</p>`,
    renderLinks(files.described),
    openSection('anh-tin', SHARE_PAGE.others, SHARE_PAGE.othersLead),
    renderLinks(files.others),
    renderJsonLd(files.jsonLd),
  ].join('');
}
