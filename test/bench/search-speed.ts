import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import { SEARCH_INDEX } from '../../src/views/addresses.ts';
import { buildSearchFile } from '../../src/views/search/build-search-file.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { listNationalCommunes } from '../demo/list-national-communes.ts';
import { NATIONAL_QUERIES } from '../demo/national-queries.ts';

const SLOWDOWN = 4;
const LIMIT_MS = 20;
/** The best of so many times: what other programs of the machine take is no part of the answer. */
const TIMES = 5;

interface Sample {
  readonly query: string;
  /** From the reader's last letter to the list in the page, in milliseconds. */
  readonly ms: number;
}

/** Types each query of the table whole, a letter at a time, and takes the time of every letter. */
async function run(folder: string): Promise<number> {
  const registry = listNationalCommunes();
  const living = registry.filter(({ validTo }) => validTo === null);
  const index = JSON.stringify(buildSearchFile(registry));
  report(`${living.length} communes`, JSON.stringify(buildSearchFile(living)));
  report(`${registry.length} units with those that have ended`, index);
  const site = await serveFolder(resolve(folder), '/');
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.route(`**/${SEARCH_INDEX}`, (route) =>
      route.fulfill({ contentType: 'application/json', body: index }),
    );
    await page.goto(site.address);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.locator('.find input').fill('a');
    await page.locator('.find [role=option]').first().waitFor();
    const samples: Sample[] = [];
    for (const [query] of Object.values(NATIONAL_QUERIES).flat()) {
      samples.push(...(await timeQuery(page, query)));
    }
    return summarize(samples);
  } finally {
    await browser.close();
    await site.close();
  }
}

function timeQuery(page: Page, query: string): Promise<readonly Sample[]> {
  return page.locator('.find input').evaluate(
    (element, { text, times }) => {
      const box = element as HTMLInputElement;
      const time = () => {
        const start = performance.now();
        box.dispatchEvent(new Event('input', { bubbles: true }));
        return performance.now() - start;
      };
      return Array.from(text, (_, index) => {
        box.value = text.slice(0, index + 1);
        return { query: box.value, ms: Math.min(...Array.from({ length: times }, time)) };
      });
    },
    { text: query, times: TIMES },
  );
}

function report(what: string, file: string): void {
  console.log(`index of ${what}: ${gzipSync(file, { level: 9 }).length} bytes compressed`);
}

function summarize(samples: readonly Sample[]): number {
  const sorted = samples.toSorted((a, b) => a.ms - b.ms);
  for (const { query, ms } of sorted.slice(-5)) console.log(`${ms.toFixed(1).padStart(7)} ms  ${query}`);
  const load = (loadavg()[0] ?? Number.NaN).toFixed(1);
  console.log(`${samples.length} letters, processor slowed ${SLOWDOWN} times, load of this machine ${load}:`);
  const median = sorted[Math.floor(sorted.length / 2)]?.ms ?? Number.NaN;
  const worst = sorted.at(-1)?.ms ?? Number.NaN;
  console.log(`median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms, limit ${LIMIT_MS} ms`);
  return worst < LIMIT_MS ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'node test/bench/search-speed.ts FOLDER: any built site; the index is that of a whole country',
  );
  process.exitCode = 1;
} else process.exitCode = await run(folder);
