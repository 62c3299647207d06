import type { Locator, Page } from 'playwright-core';
import { computeRatio, type Share } from '../../src/domain/share.ts';
import { formatCount, formatRate } from '../../src/format/number.ts';

/** Text as it is read: single plain spaces. */
export function toPlain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export async function readText(part: Locator): Promise<string> {
  return toPlain(await part.innerText());
}

/** The sheet of one period on the page of a year, by the name of the period: "Năm 2024". */
export function findSheet(page: Page, period: string): Locator {
  return page.locator('article', { has: page.getByRole('heading', { name: new RegExp(`^${period},`) }) });
}

/** Rows of the table with this caption, the head first, each cell as read. */
export async function readTable(scope: Page | Locator, caption: string): Promise<readonly string[][]> {
  const table = scope.locator('table', { has: scope.locator(`caption:text("${caption}")`) });
  const rows = await table.evaluate((element: HTMLTableElement) =>
    Array.from(element.rows, (row) => Array.from(row.cells, (cell) => cell.innerText)),
  );
  return rows.map((row) => row.map(toPlain));
}

/** Cells of the first row that begins with `start`, by the heads of their columns. */
export async function readRow(
  scope: Page | Locator,
  caption: string,
  start: string,
): Promise<Readonly<Record<string, string>>> {
  const [head = [], ...rows] = await readTable(scope, caption);
  const row = rows.find(([first]) => first?.startsWith(start));
  if (row === undefined) throw new Error(`no row "${start}" in "${caption}"`);
  return Object.fromEntries(head.map((label, index) => [label, row[index] ?? '']));
}

export const ON_TIME = 'Trả kết quả đúng hạn';
export const CHANGES = 'Tăng giảm, mục tiêu, mức chung';

/** What is said of the on-time rate: how it moved, what is missing to the target, where it stands. */
export async function readOnTime(scope: Page | Locator) {
  const row = await readRow(scope, CHANGES, ON_TIME);
  const read = (label: string) => {
    const text = row[label];
    if (text === undefined) throw new Error(`no column "${label}"`);
    return text;
  };
  return {
    now: read('Kỳ này'),
    previous: read('So với kỳ liền trước'),
    lastYear: read('So với cùng kỳ năm trước'),
    group: read('So với mức chung'),
  };
}

/** "1.003/1.003" */
export function sayCounts({ numerator, denominator }: Share): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/** "93,51 %" */
export function sayRate(share: Share): string {
  return toPlain(formatRate(computeRatio(share)));
}

/** "trước: 93,56 % (828/885 hồ sơ), tháng 11 năm 2024" */
export function sayBefore(share: Share, period: string): string {
  return `trước: ${sayRate(share)} (${sayCounts(share)} hồ sơ), ${period}`;
}
