import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { startDevServer } from '../browser/start-dev-server.ts';

const CHANGES = 12;
/** A page, and the text of a file that it shows. */
const SHOWN: readonly (readonly [address: string, file: string, text: RegExp])[] = [
  [
    'xa/khanh-hoa-vinh-thanh/2023-quy-3/',
    'reports/khanh-hoa-vinh-thanh/2023-quy-3/report.json',
    /(?<="title": ")[^"]*/u,
  ],
  ['xa/khanh-hoa-vinh-thanh/', 'communes.csv', /(?<=^khanh-hoa-vinh-thanh,)[^,]*/mu],
  ['', 'communes.csv', /(?<=^khanh-hoa-vinh-thanh,)[^,]*/mu],
];

/** `node test/bench/dev-speed.ts`: from the writing of a file to the new text in an open page of `npm run dev`. */
const folder = mkdtempSync(join(tmpdir(), 'dev-speed-'));
cpSync('data', folder, { recursive: true });
const server = await startDevServer(folder);
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [address, name, shown] of SHOWN) {
    const page = await browser.newPage();
    const file = join(folder, name);
    await page.goto(server.address + address);
    await page.waitForTimeout(1000);
    const samples: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const words = `Thay lần ${change}`;
      const text = readFileSync(file, 'utf8').replace(shown, words);
      const start = performance.now();
      writeFileSync(file, text);
      await page.getByText(words).first().waitFor({ state: 'attached', timeout: 10_000 });
      samples.push(performance.now() - start);
      await page.waitForTimeout(300);
    }
    const sorted = samples.toSorted((a, b) => a - b).map(Math.round);
    const load = loadavg()[0]?.toFixed(1);
    console.log(`${address}: median ${sorted[CHANGES / 2]} ms, longest ${sorted.at(-1)} ms (load ${load})`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
