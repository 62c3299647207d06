import { escapeHtml } from '../format/html.ts';
import { renderLink } from './render-links.ts';

export interface Fact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
}

/** As text, like lists of links. */
export function renderFacts(facts: readonly Fact[]): string {
  let terms = '';
  for (const { term, text, href } of facts) {
    terms += `<dt>${escapeHtml(term)}</dt> <dd>${href ? renderLink({ text, href }) : escapeHtml(text)}</dd>`;
  }
  return `<dl class="facts">${terms}</dl>`;
}
