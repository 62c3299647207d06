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

interface TableText {
  readonly caption: string;
  /** The head first, each cell as read. */
  readonly rows: readonly (readonly string[])[];
}

/** A row by the heads of its columns. */
export type RowText = Readonly<Record<string, string>>;

async function readTables(scope: Page | Locator): Promise<readonly TableText[]> {
  const tables = await scope.locator('table').evaluateAll((elements) =>
    elements
      .filter((element) => element instanceof HTMLTableElement)
      .map(({ caption, rows }) => ({
        caption: caption?.textContent ?? '',
        rows: Array.from(rows, (row) => Array.from(row.cells, (cell) => cell.innerText)),
      })),
  );
  return tables.map(({ caption, rows }) => ({
    caption: toPlain(caption),
    rows: rows.map((row) => row.map(toPlain)),
  }));
}

export async function readTable(scope: Page | Locator, caption: string): Promise<TableText['rows']> {
  const tables = await readTables(scope);
  const table = tables.find((one) => one.caption === caption);
  if (table === undefined) {
    throw new Error(`no table "${caption}" among: ${tables.map((one) => one.caption).join(', ')}`);
  }
  return table.rows;
}

/** The first row that begins with `start`. */
export async function readRow(scope: Page | Locator, caption: string, start: string): Promise<RowText> {
  const [head = [], ...rows] = await readTable(scope, caption);
  const row = rows.find(([first]) => first?.startsWith(start));
  if (row === undefined) throw new Error(`no row "${start}" in "${caption}"`);
  return nameCells(head, row);
}

function nameCells(head: readonly string[], row: readonly string[]): RowText {
  return Object.fromEntries(head.map((label, index) => [label, row[index] ?? '']));
}

/** The row of one commune in a listing, on whichever of its pages it stands; null where it is in none. */
export async function findListed(page: Page, address: string, name: string): Promise<RowText | null> {
  await page.goto(address);
  const parts = page.getByRole('navigation', { name: 'Các trang của danh sách này' }).getByRole('link');
  const addresses = await parts.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const part of [address, ...addresses]) {
    if (part !== address) await page.goto(part);
    for (const { rows } of await readTables(page)) {
      const [head = [], ...others] = rows;
      const row = others.find(([first]) => first === name || first?.startsWith(`${name} `));
      if (row !== undefined && head.includes('Điểm chưa khớp')) return nameCells(head, row);
    }
  }
  return null;
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
