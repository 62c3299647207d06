import { type BlockSource, type CellSource, type RowsSource, readDetails } from './office-source.ts';

export interface HtmlFileOptions {
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly title: string;
}

const DEFAULTS: HtmlFileOptions = { encoding: 'utf-8', title: 'Báo cáo' };

/** A page as one-stop software saves it, often under the name .xls. */
export function writeHtmlFile(
  blocks: readonly BlockSource[],
  options: Partial<HtmlFileOptions> = {},
): Uint8Array {
  const { encoding, title } = { ...DEFAULTS, ...options };
  const body = blocks.map((block) =>
    block.kind === 'text' ? `<p>${writeText(block.text)}</p>` : writeTable(block.rows),
  );
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset=${encoding === 'utf-8' ? 'utf-8' : 'unicode'}">
<title>${writeText(title)}</title><style>td { mso-number-format: "\\@" }</style></head>
<body>
${body.join('\n')}
</body></html>`;
  return encoding === 'utf-8' ? Buffer.from(html) : Buffer.from(`\ufeff${html}`, 'utf16le');
}

function writeTable(rows: RowsSource): string {
  const covered = new Set<string>();
  const lines = rows.map((row, index) => {
    const cells = row.flatMap((cell, column) => {
      if (covered.has(`${index} ${column}`)) return [];
      return [writeCell(cell, (down, right) => covered.add(`${index + down} ${column + right}`))];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

function writeCell(cell: CellSource, cover: (down: number, right: number) => void): string {
  const { text, columns = 1, rows = 1 } = readDetails(cell) ?? { text: '' };
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) cover(down, right);
  }
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}>${writeText(text)}</td>`;
}

function writeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
