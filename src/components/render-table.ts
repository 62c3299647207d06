import { escapeHtml } from '../format/html.ts';
import type { CorrectionView } from '../views/corrections/correction-view.ts';
import type { FindingView } from '../views/finding-view.ts';
import type { Marks } from '../views/marks-in-place.ts';
import type { CellView, RowView, TableView } from '../views/table-view.ts';

/**
 * A table as markup. A page of a year has some twenty thousand cells: as nested components they take most of the time of
 * a build, as text hardly any. Every text is escaped here.
 */
export function renderTable(table: TableView): string {
  const heads = table.columns.map(
    ({ label, isNumeric }) =>
      `<th scope="col"${attribute('class', isNumeric ? 'n' : null)}>${escapeHtml(label)}</th>`,
  );
  const rows = table.rows.map((row) => renderRow(row, table)).join('');
  const sortable = table.isSortable ? ' data-sortable' : '';
  return `<table class="${listClasses(table)}"${sortable}><caption>${escapeHtml(table.caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}

function listClasses({ isWordy, isEven, columns }: TableView): string {
  return ['stack', isWordy && 'wordy', isEven && 'even', columns.length > 8 && 'dense']
    .filter(Boolean)
    .join(' ');
}

/** Rows of a sortable table move, so there a mark stays inside its cell; elsewhere it gets the whole width. */
function renderRow(row: RowView, table: TableView): string {
  const cells = row.cells.map((cell, index) => renderCell(cell, index, row, table)).join('');
  const markup = `<tr${attribute('id', row.id ?? null)}${attribute('class', row.kind ?? null)}>${cells}</tr>`;
  const marks = table.isSortable ? '' : row.cells.map(renderMarks).join('');
  return marks === ''
    ? markup
    : `${markup}<tr class="note"><td colspan="${table.columns.length}">${marks}</td></tr>`;
}

function renderCell(cell: CellView, index: number, row: RowView, table: TableView): string {
  const sortKey = attribute('data-value', table.isSortable ? readSortKey(cell) : null);
  const content = renderContent(cell, table.isSortable);
  const column = table.columns[index];
  if (index > 0) {
    const name = attribute('class', column?.isNumeric ? 'n' : null);
    return `<td${name}${attribute('data-l', column?.label ?? null)}${sortKey}>${content}</td>`;
  }
  const width = row.cells.length === 1 && table.columns.length > 1 ? String(table.columns.length) : null;
  return `<th scope="row"${sortKey}${attribute('colspan', width)}>${content}</th>`;
}

function renderContent(cell: CellView, isSortable: boolean) {
  const { text, href, isState, small, links = [] } = cell;
  const shown = escapeHtml(text);
  const main = href
    ? `<a href="${escapeHtml(href)}">${shown}</a>`
    : isState
      ? `<span class="state">${shown}</span>`
      : shown;
  const below = small ? `<small>${escapeHtml(small)}</small>` : '';
  const more = links.map(
    (link) => `<small><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></small>`,
  );
  return `${main}${below}${more.join('')}${isSortable ? renderMarks(cell) : ''}`;
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

function renderMarks({ findings = [], corrections = [] }: Marks): string {
  return renderFindings(findings) + renderCorrections(corrections);
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(value)}"`;
}
