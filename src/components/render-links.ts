import { escapeHtml } from '../format/html.ts';
import type { Link } from '../views/page-head.ts';

/** As text, like tables: nested components of a list take many times as long. Every text is escaped here. */
export function renderLinks(links: readonly Link[]): string {
  let items = '';
  for (const link of links) items += `<li>${renderLink(link)}</li>`;
  return `<ul class="links">${items}</ul>`;
}

/** `attributes`: further markup of its tag. */
export function renderLink({ text, href }: Link, attributes = ''): string {
  return `<a href="${escapeHtml(href)}"${attributes}>${escapeHtml(text)}</a>`;
}
