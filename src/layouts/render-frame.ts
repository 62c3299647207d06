import { renderLink } from '../components/render-links.ts';
import { escapeHtml } from '../format/html.ts';
import { SITE } from '../strings/site.ts';
import type { PageHead } from '../views/page-head.ts';

/** What stands above the content of every page: the way to it for keyboards, the site's name, its sections. */
export function renderHeader({ home, siteTitle, nav, notice }: PageHead): string {
  const sections = nav.map((item) => renderLink(item, item.current ? ' aria-current="page"' : ''));
  const said = notice ? `<p class="notice site-notice">${escapeHtml(notice)}</p>` : '';
  return [
    `<a class="skip" href="#noi-dung">${escapeHtml(SITE.skip)}</a>`,
    `<header><div class="bar"><div><a class="home" href="${escapeHtml(home)}">${escapeHtml(siteTitle)}</a>`,
    ` <nav aria-label="${escapeHtml(SITE.nav)}">${sections.join('')}</nav></div></div>${said}</header>`,
  ].join('');
}

/** From the overview down to the page above this one. */
export function renderTrail({ trail }: PageHead): string {
  if (trail.length === 0) return '';
  const steps = trail.map((item) => `<li>${renderLink(item)}</li>`);
  return `<nav class="trail" aria-label="${escapeHtml(SITE.trail)}"><ol>${steps.join('')}</ol></nav>`;
}

export function renderFooter({ footer, contact, access }: PageHead): string {
  const lines = footer.map((line) => `<p>${escapeHtml(line)}</p>`);
  const to = contact.url ? renderLink({ text: contact.text, href: contact.url }) : escapeHtml(contact.text);
  return `<footer>${lines.join('')}<p>${escapeHtml(SITE.contact)}: ${to}. ${renderLink(access)}</p></footer>`;
}
