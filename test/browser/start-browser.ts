import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which every test file reaches the one browser of the run. */
    browserEndpoint: string;
  }
}

/** One real browser for the whole run: unpacking and starting one per test file would cost more than the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await playwright.launchServer({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
    host: '127.0.0.1',
  });
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
