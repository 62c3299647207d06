import { escapeHtml } from '../format/html.ts';

/** A paragraph each, of this class if any. */
export function renderTexts(texts: readonly string[], className = ''): string {
  const opening = className === '' ? '<p>' : `<p class="${className}">`;
  let paragraphs = '';
  for (const text of texts) paragraphs += `${opening}${escapeHtml(text)}</p>`;
  return paragraphs;
}
