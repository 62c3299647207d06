import { type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { serveFolder } from './serve-folder.ts';

/** What a page asked for and complained about since it was opened. */
export interface PageLog {
  readonly requests: Request[];
  /** Failed requests, answers of 400 and above, console messages, uncaught errors, dialogs. */
  readonly complaints: string[];
}

export type OpenPage = (
  address: string,
  options?: BrowserContextOptions,
) => Promise<{ readonly page: Page; readonly log: PageLog }>;

/**
 * `shipped`, `hostile` and `demo` are the addresses of the built sites below `/a/b/`. `openPage` opens an address in a
 * fresh profile, which is closed with the test.
 */
export const test = base
  .extend('given', { scope: 'file' }, () => ({
    endpoint: inject('browserEndpoint'),
    shipped: inject('shippedSite'),
    hostile: inject('hostileSite'),
    demo: inject('demoSite'),
  }))
  .extend('browser', { scope: 'file' }, async ({ given }, { onCleanup }) => {
    const browser = await chromium.connect(given.endpoint);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('shipped', { scope: 'file' }, async ({ given }, { onCleanup }) => {
    const served = await serveFolder(given.shipped, '/a/b/');
    onCleanup(served.close);
    return served.address;
  })
  .extend('hostile', { scope: 'file' }, async ({ given }, { onCleanup }) => {
    const served = await serveFolder(given.hostile, '/a/b/');
    onCleanup(served.close);
    return served.address;
  })
  .extend('demo', { scope: 'file' }, async ({ given }, { onCleanup }) => {
    const served = await serveFolder(given.demo, '/a/b/');
    onCleanup(served.close);
    return served.address;
  })
  .extend('openPage', async ({ browser }, { onCleanup }): Promise<OpenPage> => {
    const contexts: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (address, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      const log = watch(page);
      await page.goto(address);
      return { page, log };
    };
  });

function watch(page: Page): PageLog {
  const log: PageLog = { requests: [], complaints: [] };
  page.on('request', (request) => log.requests.push(request));
  page.on('requestfailed', (request) => log.complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) log.complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => log.complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    log.complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return log;
}
