import { escapeHtml } from '../format/html.ts';
import type { CorrectionView } from '../views/corrections/correction-view.ts';
import type { FindingView } from '../views/finding-view.ts';
import type { Marks } from '../views/marks-in-place.ts';
import type { CellView, ColumnView, RowView, TableView } from '../views/table-view.ts';

/**
 * A table as markup. A page of a year has some twenty thousand cells: as nested components they take most of the time of
 * a build, as text hardly any. Every text is escaped here.
 */
export function renderTable(table: TableView): string {
  const { columns, isSortable } = table;
  let heads = '';
  for (const { label, isNumeric } of columns) {
    heads += `<th scope="col"${isNumeric ? ' class="n"' : ''}>${escapeHtml(label)}</th>`;
  }
  const openings = columns.map(openCell);
  let rows = '';
  for (const row of table.rows) rows += renderRow(row, openings, isSortable);
  return `<table class="${listClasses(table)}"${isSortable ? ' data-sortable' : ''}><caption>${escapeHtml(table.caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** What a cell of the column begins with, as far as all of them do. */
function openCell({ label, isNumeric }: ColumnView): string {
  return `<td${isNumeric ? ' class="n"' : ''}${attribute('data-l', label)}`;
}

function listClasses({ isWordy, isEven, columns }: TableView): string {
  return ['stack', isWordy && 'wordy', isEven && 'even', columns.length > 8 && 'dense']
    .filter(Boolean)
    .join(' ');
}

/** Rows of a sortable table move, so there a mark stays inside its cell; elsewhere it gets the whole width. */
function renderRow({ id, kind, cells }: RowView, openings: readonly string[], isSortable: boolean): string {
  let row = `<tr${attribute('id', id ?? null)}${attribute('class', kind ?? null)}>`;
  let marks = '';
  for (const [index, cell] of cells.entries()) {
    const sortKey = isSortable ? attribute('data-value', readSortKey(cell)) : '';
    const content = renderContent(cell, isSortable);
    if (index === 0) {
      const width = cells.length === 1 && openings.length > 1 ? String(openings.length) : null;
      row += `<th scope="row"${sortKey}${attribute('colspan', width)}>${content}</th>`;
    } else row += `${openings[index] ?? '<td'}${sortKey}>${content}</td>`;
    if (!isSortable) marks += renderMarks(cell);
  }
  return marks === ''
    ? `${row}</tr>`
    : `${row}</tr><tr class="note"><td colspan="${openings.length}">${marks}</td></tr>`;
}

function renderContent(cell: CellView, isSortable: boolean): string {
  const { text, href, isState, small, links } = cell;
  let content = escapeHtml(text);
  if (href) content = `<a href="${escapeHtml(href)}">${content}</a>`;
  else if (isState) content = `<span class="state">${content}</span>`;
  if (small) content += `<small>${escapeHtml(small)}</small>`;
  for (const link of links ?? []) {
    content += `<small><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></small>`;
  }
  return isSortable ? content + renderMarks(cell) : content;
}

/** Six digits tell any two rates of a page apart and weigh a third of a full fraction. null: sorted by its text. */
function readSortKey({ sortBy }: CellView): string | null {
  if (sortBy === undefined) return null;
  if (typeof sortBy === 'number') return String(Number(sortBy.toPrecision(6)));
  return sortBy ?? '';
}

export function renderFindings(findings: readonly FindingView[]): string {
  return findings
    .map(({ grade, gradeName, text, href, place }) => {
      const link = href ? ` <a href="${escapeHtml(href)}">${escapeHtml(place)}</a>` : '';
      return `<div class="finding" data-grade="${grade}"><b>${escapeHtml(gradeName)}:</b> ${escapeHtml(text)}${link}</div>`;
    })
    .join('');
}

export function renderCorrections(corrections: readonly CorrectionView[]): string {
  return corrections
    .map(({ name, href, text }) => {
      const shown = escapeHtml(name);
      const head = name === '' ? '' : `${href ? `<a href="${escapeHtml(href)}">${shown}</a>` : shown}: `;
      return `<div class="correction">${head}${escapeHtml(text)}</div>`;
    })
    .join('');
}

function renderMarks({ findings, corrections }: Marks): string {
  return (findings ? renderFindings(findings) : '') + (corrections ? renderCorrections(corrections) : '');
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(value)}"`;
}
