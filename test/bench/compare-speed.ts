import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Locator, type Page } from 'playwright-core';
import { serveFolder } from '../browser/serve-folder.ts';

const SLOWDOWN = 4;
const LIMIT_MS = 100;
const CHANGES = 20;
const PAGE = 'so-sanh/index.html';

interface Sample {
  readonly name: string;
  /** From the reader's event to the first frame that shows the new choice, in milliseconds. */
  readonly ms: number;
  readonly isLoading: boolean;
}

interface Change {
  readonly name: string;
  readonly find: (page: Page) => Locator;
  readonly make: (control: Locator) => Promise<unknown>;
}

declare global {
  interface Window {
    /** Resolves with the milliseconds of the next change; put into the page by this script. */
    nextAnswer: Promise<number>;
  }
}

/** Starts a clock at the next event of a reader and stops it behind the first paint after the form has settled. */
function armClock(page: Page): Promise<void> {
  return page.evaluate(() => {
    const island = document.querySelector('.compare');
    if (island === null) throw new Error('no compare form');
    window.nextAnswer = new Promise((done) => {
      let start: number | null = null;
      let changed = false;
      const watcher = new MutationObserver(() => {
        changed = true;
      });
      watcher.observe(island, { subtree: true, childList: true, characterData: true, attributes: true });
      const begin = (event: Event) => {
        start ??= event.timeStamp;
      };
      for (const type of ['pointerup', 'click', 'change']) {
        addEventListener(type, begin, { capture: true, once: true });
      }
      const look = () => {
        const isSettled = island.querySelector('[aria-busy=true]') === null;
        if (start === null || !changed || !isSettled) {
          requestAnimationFrame(look);
          return;
        }
        watcher.disconnect();
        // A message sent from a frame's callback arrives behind that frame's paint.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - (start ?? Number.NaN));
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  });
}

function listChanges(): readonly Change[] {
  const select = (name: string, label: string, value: string): Change => ({
    name,
    find: (page) => page.getByLabel(label, { exact: true }),
    make: (list) => list.selectOption(value),
  });
  const tick = (name: string, index: number): Change => ({
    name,
    find: (page) => page.locator('.compare-communes input[type=checkbox]').nth(index),
    make: (box) => box.click(),
  });
  const measures = ['online-new', 'on-time-c', 'online-new-khong-chung-thuc', 'on-time-a'];
  const measure = (index: number) =>
    select('another rate', 'Tỷ lệ hoặc chỉ tiêu', measures[index % measures.length] ?? 'on-time-a');
  return Array.from({ length: CHANGES / 5 }, (_, round) => [
    measure(round),
    select('another kind of period', 'Loại kỳ', round % 2 === 0 ? 'quarter' : 'month'),
    select('the last period', 'Đến kỳ', round % 2 === 0 ? '2024-06' : ''),
    tick('one commune less', round),
    tick('one commune more', 40 + round),
  ]).flat();
}

async function run(folder: string): Promise<number> {
  const site = await serveFolder(resolve(folder), '/');
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const ids = await listCommunes(site.address);
    await page.goto(`${site.address}${PAGE}?xa=${ids.slice(0, 8).join(',')}&ky=thang`);
    await page.locator('#bieu-do svg[role=img]').waitFor();
    await page.locator('.compare-communes input').nth(50).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const samples: Sample[] = [];
    for (const { name, find, make } of listChanges()) {
      const requests: string[] = [];
      const note = (request: { url: () => string }) => requests.push(request.url());
      page.on('request', note);
      // At the top of the window, so that as much as possible of the answer is in view and has to be painted.
      await find(page).evaluate((control) => control.scrollIntoView({ block: 'start' }));
      await page.waitForTimeout(200);
      await armClock(page);
      await make(find(page));
      const ms = await page.evaluate(() => window.nextAnswer);
      page.off('request', note);
      samples.push({ name, ms, isLoading: requests.length > 0 });
    }
    return report(samples);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Ids of the largest province's communes, in the order of the form. */
async function listCommunes(address: string): Promise<readonly string[]> {
  const page = await (await fetch(`${address}${PAGE}`)).text();
  const slugs = [...page.matchAll(/<option value="([a-z0-9-]+)">[^<]*\(\d+\)/g)].map(([, slug]) => slug);
  const lists = await Promise.all(
    slugs.map(async (slug) => {
      const response = await fetch(`${address}so-sanh/tinh/${slug}.json`);
      const { communes } = (await response.json()) as { communes: readonly { readonly id: string }[] };
      return communes.map(({ id }) => id);
    }),
  );
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function report(samples: readonly Sample[]): number {
  for (const { name, ms, isLoading } of samples) {
    console.log(`${ms.toFixed(1).padStart(7)} ms  ${name}${isLoading ? ', one file loaded' : ''}`);
  }
  const load = (loadavg()[0] ?? Number.NaN).toFixed(1);
  console.log(`${samples.length} changes, processor slowed ${SLOWDOWN} times, load of this machine ${load}:`);
  const sorted = samples.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const worst = sorted.at(-1) ?? Number.NaN;
  console.log(`median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms, limit ${LIMIT_MS} ms`);
  return worst < LIMIT_MS ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'node test/bench/compare-speed.ts FOLDER: a built site with a province of about 100 communes',
  );
  process.exitCode = 1;
} else process.exitCode = await run(folder);
