import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { median } from 'd3-array';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serveFolder } from '../browser/serve-folder.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Of so many runs the median counts: performance is timed, and other work on the machine disturbs it. */
const RUNS = 3;
/** So many where the median of the first is below 100. */
const MORE_RUNS = 7;
const PORT = 9222;

/** The pages of a reader's way; the first built page that matches stands for its kind. */
const KINDS = [
  ['overview', 'index.html'],
  ['commune', 'xa/*/index.html'],
  ['report', 'xa/*/[0-9]*/index.html'],
  ['year', 'xa/*/nam-*/index.html'],
  ['period', 'ky/*/index.html'],
  ['compare', 'so-sanh/index.html'],
  ['embed of a commune', 'nhung/xa/*/index.html'],
  ['embed of a comparison', 'nhung/ky/*/index.html'],
  ['share', 'chia-se/xa/*/index.html'],
  ['notice', 'niem-yet/*/index.html'],
  ['single file', 'tep/*.html'],
  ['method', 'phuong-phap/index.html'],
  ['data', 'du-lieu/index.html'],
  ['access', 'tiep-can/index.html'],
] as const;

interface Verdict {
  /** 0–100 by category. */
  readonly scores: readonly number[];
  /** The audits that cost points. */
  readonly lost: readonly string[];
}

/** One run as on a phone: Lighthouse's own slow network and processor. */
async function audit(address: string): Promise<Verdict> {
  const result = await lighthouse(address, {
    port: PORT,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`no result for ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, displayValue = '' } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${id} ${displayValue}`.trim()] : [];
    }),
  );
  return { scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? Number.NaN) * 100)), lost };
}

/** The median of every category over the runs; each lost audit once. */
async function auditOften(address: string): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const runs of [RUNS, MORE_RUNS]) {
    while (verdicts.length < runs) verdicts.push(await audit(address));
    if (findMedians(verdicts).every((score) => score === 100)) break;
  }
  return { scores: findMedians(verdicts), lost: [...new Set(verdicts.flatMap(({ lost }) => lost))] };
}

function findMedians(verdicts: readonly Verdict[]): readonly number[] {
  return CATEGORIES.map((_, index) => median(verdicts, ({ scores }) => scores[index]) ?? Number.NaN);
}

/** `npm run lighthouse [FOLDER]`: ends with 1 when a page has less than 100 in a category, or a kind has no page. */
async function run(folder: string): Promise<number> {
  const served = await serveFolder(folder, '/');
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${PORT}`],
  });
  let failed = 0;
  console.log(['page', ...CATEGORIES].join('\t'));
  for (const [kind, pattern] of KINDS) {
    const [page] = globSync(pattern, { cwd: folder }).toSorted();
    if (page === undefined) {
      console.log(`${kind}\tno page like ${pattern}`);
      failed += 1;
      continue;
    }
    const { scores, lost } = await auditOften(served.address + page.replace(/index\.html$/u, ''));
    if (scores.some((score) => score !== 100)) failed += 1;
    console.log([`${kind} (${page})`, ...scores, lost.join(', ')].join('\t'));
  }
  await browser.close();
  await served.close();
  return failed === 0 ? 0 : 1;
}

process.exitCode = await run(resolve(process.argv[2] ?? 'dist'));
