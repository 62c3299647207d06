import type { Page } from 'playwright-core';

/** A4 without the margins of the print styles, in CSS pixels: 210 − 28 mm and 297 − 30 mm at 96 px per inch. */
export const SHEET = { width: 688, height: 1009 };

/** Those sheets that take more, or less, than one side of paper when their address is opened and printed. */
export async function listWrongSheets(page: Page, address: string): Promise<readonly string[]> {
  const ids = await page.locator('article.sheet').evaluateAll((sheets) => sheets.map(({ id }) => id));
  if (ids.length === 0) throw new Error(`no sheets: ${address}`);
  const wrong: string[] = [];
  for (const id of ids) {
    await page.goto(`${address}#${id}`);
    const sides = await countSides(page);
    if (sides !== 1) wrong.push(`${id}: ${sides}`);
  }
  return wrong;
}

export async function countSides(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;
}
