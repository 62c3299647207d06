const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** CSV as the data folder keeps tables: UTF-8 without byte order mark, comma, LF, quotes only where needed. */
export function formatSheet(rows: readonly (readonly string[])[], separator = ','): string {
  return rows
    .map((cells) => `${cells.map((cell) => formatCell(cell, separator)).join(separator)}\n`)
    .join('');
}

function formatCell(cell: string, separator: string): string {
  const isPlain = !NEEDS_QUOTES.test(cell) && !cell.includes(separator);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
