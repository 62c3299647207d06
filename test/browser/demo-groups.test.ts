import { describe, expect } from 'vitest';
import { addShares, computeRatio } from '../../src/domain/share.ts';
import { formatCount, formatRate } from '../../src/format/number.ts';
import { DEMO_SEED } from '../demo/build-demo-folder.ts';
import { buildReports } from '../demo/build-reports.ts';
import { DEMO_FACTS } from '../demo/demo-facts.ts';
import { readOnTime as readStatedOnTime } from '../demo/find-report.ts';
import { listCommunes } from '../demo/list-communes.ts';
import { plantMistakes } from '../demo/plant-mistakes.ts';
import { DEMO_MINIMUM_DOSSIERS } from '../demo/write-registries.ts';
import { test } from './open-page.ts';
import {
  findListed,
  ON_TIME,
  readOnTime,
  readTable,
  readText,
  sayCounts,
  sayRate,
  toPlain,
} from './read-page.ts';

const { ahead, behind, small, improved } = DEMO_FACTS;
const PERIOD = '2024-12';
const LISTED_ON_TIME = 'Đúng hạn (cách A)';
const MINIMUM = formatCount(DEMO_MINIMUM_DOSSIERS);

const shares = plantMistakes(buildReports(DEMO_SEED))
  .filter(({ period }) => period.name === PERIOD)
  .map(readStatedOnTime);
/** Communes there were in December 2024: all but the two that began with the reform. */
const communeCount = listCommunes().filter(({ validFrom }) => validFrom === '').length;
const placedCount = shares.length - small.length;

function nameOf(communeId: string): string {
  const commune = listCommunes().find(({ id }) => id === communeId);
  if (commune === undefined) throw new Error(`no commune ${communeId}`);
  return `Xã ${commune.name}`;
}

/** The interval of possible ranks, as "có thể đứng thứ 1–68 trên 97" or "hạng 1–68" has it. */
function readRanks(text: string): { readonly best: number; readonly worst: number } {
  const [, best, worst] = /(?:có thể đứng thứ|hạng) (\d+)–(\d+)/u.exec(text) ?? [];
  return { best: Number(best), worst: Number(worst) };
}

describe.concurrent('the communes far from the rest', () => {
  test.for([
    { name: 'ahead', fact: ahead, said: 'cao hơn', other: 'thấp hơn' },
    { name: 'behind', fact: behind, said: 'thấp hơn', other: 'cao hơn' },
  ])(
    '$name: the verdict stands with the ranks it may hold',
    async ({ name, fact, said, other }, { openPage, demo }) => {
      const { page } = await openPage(`${demo}xa/${fact.communeId}/index.html`);
      const { now, group } = await readOnTime(page);
      expect(now).toContain(`${sayRate(fact.december2024)} ${sayCounts(fact.december2024)}`);
      expect(group.startsWith(`${said} mức chung`)).toBe(true);
      const { best, worst } = readRanks(group);
      expect(group).toContain(`trên ${formatCount(placedCount)}`);
      if (name === 'ahead') expect(best).toBe(1);
      else expect(worst).toBe(placedCount);
      expect(worst - best, 'one month does not tell the exact rank').toBeGreaterThan(10);

      const row = await findListed(page, `${demo}ky/${PERIOD}/index.html`, nameOf(fact.communeId));
      const listed = row?.[LISTED_ON_TIME] ?? '';
      expect(listed).toContain(`${said}, `);
      expect(listed).not.toContain(other);
      expect(readRanks(listed)).toEqual({ best, worst });
    },
  );

  test('nobody has a naked rank', async ({ openPage, demo }) => {
    const pages = [`ky/${PERIOD}`, 'tinh/tinh-mau', `xa/${ahead.communeId}`, `xa/${behind.communeId}`];
    for (const path of pages) {
      const { page } = await openPage(`${demo}${path}/index.html`);
      const text = await readText(page.locator('main'));
      expect(text.match(/(?:có thể đứng thứ|hạng) \d+–\d+/gu)?.length, path).toBeGreaterThan(2);
      expect(text.match(/(?:thứ|hạng) \d+(?!\d|–)/gu), path).toBe(null);
    }
  });
});

describe.concurrent('the page of the period', () => {
  test('tells the pooled rate, the median, the coverage, and how many stand out', async ({
    openPage,
    demo,
  }) => {
    const { page } = await openPage(`${demo}ky/${PERIOD}/index.html`);
    const text = await readText(page.getByText(`${ON_TIME}: mức chung`));
    const sorted = shares.map(computeRatio).sort((a, b) => a - b);
    // 99 reports: the fiftieth.
    const median = toPlain(formatRate(sorted[(sorted.length - 1) / 2] ?? Number.NaN));
    const pooled = addShares(shares);
    expect(communeCount).toBe(100);
    expect(text).toContain(`mức chung ${sayRate(pooled)} (${sayCounts(pooled)} hồ sơ), trung vị ${median}`);
    expect(text).toContain(`${shares.length} trên ${communeCount} đơn vị`);
    const counts = /(\d+) cao hơn, (\d+) không khác đáng kể, (\d+) thấp hơn mức chung/u.exec(text) ?? [];
    const [better = 0, similar = 0, worse = 0] = counts.slice(1).map(Number);
    expect(better + similar + worse).toBe(placedCount);
    expect(better, 'ahead').toBeGreaterThanOrEqual(1);
    expect(worse, 'behind').toBeGreaterThanOrEqual(1);
    // At 95 % for all together, hardly anybody of those with the common rate stands out.
    expect(similar).toBeGreaterThan(placedCount * 0.9);
    const chart = await page
      .locator('figure', { hasText: nameOf(ahead.communeId) })
      .first()
      .textContent();
    for (const { communeId } of [ahead, behind, improved]) expect(chart).toContain(nameOf(communeId));
    for (const { communeId } of small) expect(chart).not.toContain(nameOf(communeId));
  });
});

describe.concurrent('the communes with few dossiers', () => {
  test.for(small)(
    '$communeId: no verdict on change, no band',
    async ({ communeId, december2024 }, { openPage, demo }) => {
      const { page } = await openPage(`${demo}xa/${communeId}/index.html`);
      const rows = (await readTable(page, 'Tăng giảm, mục tiêu, mức chung')).slice(1);
      expect(rows).toHaveLength(3);
      for (const [, , previous = '', lastYear = '', , group = ''] of rows) {
        for (const change of [previous, lastYear]) {
          expect(change.startsWith(`dưới ${MINIMUM} hồ sơ nên không kết luận tăng hay giảm`)).toBe(true);
          expect(change).not.toMatch(/không đổi|điểm/u);
        }
        expect(group.startsWith(`dưới ${MINIMUM} hồ sơ nên không xếp nhóm`)).toBe(true);
      }
      const { now } = await readOnTime(page);
      expect(now).toContain(`${sayRate(december2024)} ${sayCounts(december2024)}`);
      const main = await readText(page.locator('main'));
      expect(main).not.toMatch(/(?:thứ|hạng) \d|(?:cao|thấp) hơn mức chung/u);
    },
  );

  test('the lists give their rates and neither band nor rank', async ({ openPage, demo }) => {
    for (const path of [`ky/${PERIOD}`, 'tinh/tinh-mau']) {
      const { page } = await openPage(demo);
      for (const { communeId, december2024 } of small) {
        const row = (await findListed(page, `${demo}${path}/index.html`, nameOf(communeId))) ?? {};
        const listed = row[LISTED_ON_TIME] ?? '';
        expect(listed).toContain(`${sayRate(december2024)} ${sayCounts(december2024)}`);
        expect(listed).toContain('ít hồ sơ');
        expect(Object.values(row).join(' ')).not.toMatch(/hạng|cao hơn|thấp hơn/u);
      }
    }
  });
});
