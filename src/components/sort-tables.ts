import { SORTED } from '../strings/sort-tables.ts';

const collator = new Intl.Collator('vi');

/**
 * Makes tables with `data-sortable` sortable by their headings. A cell's `data-value` is its number
 * or its day (YYYY-MM-DD), empty where it has none; such cells stay last in both directions, and so do rows with the class `total`.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) prepareTable(table);

function prepareTable(table: HTMLTableElement): void {
  if ((table.tBodies[0]?.rows.length ?? 0) < 2) return;
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('aria-live', 'polite');
  table.after(status);
  headings.forEach((heading, column) => {
    const name = heading.textContent.trim();
    if (name === '' || heading.colSpan > 1) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const descending = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      for (const body of table.tBodies) sortRows(body, column, descending ? -1 : 1);
      status.textContent = (descending ? SORTED.descending : SORTED.ascending)(name);
    });
  });
}

function sortRows(body: HTMLTableSectionElement, column: number, sign: 1 | -1): void {
  const rows = [...body.rows];
  const cellOf = (row: HTMLTableRowElement) => row.cells[column];
  const hasValues = rows.some((row) => cellOf(row)?.getAttribute('data-value'));
  const keyed = rows.map((row) => {
    const text =
      (hasValues ? cellOf(row)?.getAttribute('data-value') : cellOf(row)?.textContent.trim()) ?? '';
    return { row, text, last: row.classList.contains('total') ? 2 : text === '' ? 1 : 0 };
  });
  const isNumeric = keyed.every(({ text }) => !Number.isNaN(Number(text)));
  keyed.sort((a, b) => {
    if (a.last !== b.last || a.last > 0) return a.last - b.last;
    return sign * (isNumeric ? Number(a.text) - Number(b.text) : collator.compare(a.text, b.text));
  });
  body.append(...keyed.map(({ row }) => row));
}
