import { escapeHtml } from '../../format/html.ts';
import type { Excerpt, ExcerptLine, Marked } from './check-page.ts';

/** Tables of more columns are printed across the sheet. */
const MOST_UPRIGHT = 10;

/** A table as markup; it scrolls within its own frame, with its headings and the row numbers in view. */
export function renderExcerpt({ caption, name, corner, columns, head, body, notes }: Excerpt): string {
  const width = columns.length + 1;
  const letters = [corner, ...columns].map((letter) => `<th scope="col">${escapeHtml(letter)}</th>`).join('');
  const render = (lines: readonly ExcerptLine[]) => lines.map((line) => renderLine(line, width)).join('\n');
  const said = notes.map((note) => `<p class="small muted">${escapeHtml(note)}</p>`).join('');
  return `<section class="${columns.length > MOST_UPRIGHT ? 'sheet wide' : 'sheet'}" aria-label="${escapeHtml(name)}" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${letters}</tr>
${render(head)}</thead><tbody>${render(body)}</tbody></table></section>${said}`;
}

function renderLine(line: ExcerptLine, width: number): string {
  if (line.kind === 'gap') {
    return `<tr class="gap"><td colspan="${width}"><span>${escapeHtml(line.text)}</span></td></tr>`;
  }
  const cells = line.cells.map(
    (cell) => `<td${attributes(cell)}>${renderMarks(cell)}${escapeHtml(cell.text)}</td>`,
  );
  return `<tr><th scope="row"${attributes(line)}>${renderMarks(line)}${escapeHtml(line.name)}</th>${cells.join('')}</tr>`;
}

function attributes({ id }: Marked): string {
  return id === null ? '' : ` id="${id}" class="marked"`;
}

function renderMarks({ marks }: Marked): string {
  if (marks.length === 0) return '';
  const links = marks.map(({ href, text }) => `<a href="${href}">${escapeHtml(text)}</a>`);
  return `<div class="marks">${links.join(' ')}</div>`;
}
