import { describe, expect, it } from 'vitest';
import { parseTokens } from '../../src/format/parse-tokens.ts';
import { buildBadge } from '../../src/views/embed/build-badge.ts';
import { buildEmbed, estimateHeights } from '../../src/views/embed/build-embed.ts';
import { drawBadge } from '../../src/views/embed/draw-badge.ts';
import { type EmbedSource, listEmbedSources } from '../../src/views/embed/list-embed-sources.ts';
import { buildSingleFile } from '../../src/views/single-file/single-file-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { findModel, loadSite, plain } from './load-site.ts';

const JULY = '2025-07,2025-07-01,2025-07-31,';
const STYLE = `:root {
  --surface: light-dark(#fff, #14181d);
  --ink: light-dark(#1a1f24, #e9edf0);
  --ink-muted: light-dark(#4b5661, #aeb8c2);
  --series-1: light-dark(#0b5cad, #6fb6f5);
  --font: system-ui, "Segoe UI", sans-serif;
}`;
const TOKENS = parseTokens(STYLE, 'light');

it('reads each token, in the colours of the scheme where there are two', () => {
  expect(['surface', 'ink-muted', 'font'].map(TOKENS)).toEqual([
    '#fff',
    '#4b5661',
    'system-ui, "Segoe UI", sans-serif',
  ]);
  expect(parseTokens(STYLE, 'dark')('surface')).toBe('#14181d');
  expect(() => TOKENS('gap')).toThrow('no design token --gap');
});

describe('a badge', () => {
  const read = async (counts: string) => {
    const site = await loadSite({ rows: [`mau-an,${JULY},${counts}`] });
    return buildBadge(site, findModel(site, 'mau-an', '2025-07'));
  };

  it.each([
    ['10,0,0,4,0', 'Trả đúng hạn: 0 %', '0/4 đã giải quyết', 'Nộp trực tuyến: 0 %', '0/10 mới tiếp nhận'],
    ['0,0,0,0,0', 'Trả đúng hạn: không phát sinh', 'Nộp trực tuyến: không phát sinh'],
    ['10,,,,', 'Trả đúng hạn: không có số liệu', 'Nộp trực tuyến: không có số liệu'],
  ])('keeps the three states apart: %s', async (counts, ...expected) => {
    const badge = await read(counts);
    const shown = badge.lines.map(({ text }) => plain(text));
    expect(shown).toEqual(expect.arrayContaining(expected));
    for (const text of expected) expect(plain(badge.text)).toContain(text);
  });

  it('is drawn in the colours of the tokens alone, and refuses to be drawn without one', async () => {
    const badge = await read('10,5,0,4,4');
    const svg = drawBadge(badge, TOKENS);
    expect(new Set(svg.match(/#[0-9a-f]{3,6}\b/g))).toEqual(
      new Set(['#fff', '#1a1f24', '#4b5661', '#0b5cad']),
    );
    expect(() => drawBadge(badge, parseTokens('', 'light'))).toThrow('no design token');
  });

  it('holds no letter that XML forbids, which would leave the whole picture blank', async () => {
    const badge = await read('10,5,0,4,4');
    const [first, ...others] = badge.lines;
    if (first === undefined) throw new Error('no line');
    const svg = drawBadge({ ...badge, lines: [{ ...first, text: 'Xã\u0001 <An>' }, ...others] }, TOKENS);
    expect(svg).toContain('>Xã\ufffd &lt;An&gt;<');
  });
});

/** So many communes of one province with a month each. */
async function loadProvince(count: number): Promise<SiteModel> {
  const ids = Array.from({ length: count }, (_, index) => `mau-${index + 1}`);
  const header = 'id,name,kind,district,province,code,valid_from,valid_to,successor,website';
  return loadSite({
    communes: [header, ...ids.map((id) => `${id},Số ${id},xã,,Mẫu,,,,,`)].join('\n'),
    rows: ids.map((id, index) => `${id},${JULY},100,60,5,90,${index === 0 ? 45 : 88}`),
  });
}

function findPeriod(site: SiteModel): EmbedSource {
  const found = listEmbedSources(site).find(({ kind }) => kind === 'period');
  if (found === undefined) throw new Error('no period');
  return found;
}

describe('the frame of a period', () => {
  it('lists ten communes in rows with counts', async () => {
    const site = await loadProvince(10);
    const { view } = buildEmbed(site, findPeriod(site));
    if (!('groups' in view)) throw new Error('no comparison');
    expect(view.groups).toHaveLength(1);
    expect(view.groups[0]?.table?.rows).toHaveLength(10);
    const [, onTime, online] = view.groups[0]?.table?.rows[0]?.cells ?? [];
    expect(plain(`${onTime?.text} ${onTime?.small}`)).toBe(
      '50 % 45/90 đã giải quyết; đang giải quyết đã quá hạn: báo cáo không nêu',
    );
    expect(plain(`${online?.text} ${online?.small}`)).toBe('63,16 % 60/95 mới tiếp nhận');
  });

  it('tells of eleven what they are together and who stands apart', async () => {
    const site = await loadProvince(11);
    const { view } = buildEmbed(site, findPeriod(site));
    if (!('groups' in view)) throw new Error('no comparison');
    expect(view.groups[0]?.table).toBeNull();
    const texts = view.groups.flatMap((group) => group.texts.map(({ text }) => plain(text)));
    // 45 + 10 × 88 = 925 of 11 × 90 = 990.
    expect(texts[0]).toMatch(/^Trả kết quả đúng hạn: mức chung 93,43 % \(925\/990 hồ sơ\)/);
    expect(texts[1]).toBe('Trong số thấp hơn mức chung: Xã Số mau-1 50 % (45/90).');
    expect(texts.join(' ')).toContain('chưa báo cáo nào nêu số đang giải quyết đã quá hạn');
  });

  it('tells the same of the overview where its reports are comparable', async () => {
    const site = await loadProvince(11);
    const [overview] = listEmbedSources(site);
    if (overview === undefined) throw new Error('no source');
    const { view } = buildEmbed(site, overview);
    if (!('groups' in view)) throw new Error('no comparison');
    expect(view.notices).toEqual([]);
    expect(view.groups.map(({ table }) => table)).toEqual([null]);
    expect(view.groups[0]?.texts.length).toBeGreaterThan(3);
  });

  it('is not made of a listing that only leads to provinces', async () => {
    const communes = Array.from({ length: 30 }, (_, index) => `tinh-${index % 2}-xa-${index}`);
    const header = 'id,name,kind,district,province,code,valid_from,valid_to,successor,website';
    const site = await loadSite({
      communes: [header, ...communes.map((id, index) => `${id},${id},xã,,Tỉnh ${index % 2},,,,,`)].join('\n'),
      rows: communes.map((id) => `${id},${JULY},100,60,5,90,88`),
    });
    const pages = listEmbedSources(site).flatMap(({ kind, page }) => (kind === 'period' ? [page] : []));
    expect(pages).toEqual(['ky/2025-07/tinh-0/', 'ky/2025-07/tinh-1/']);
  });
});

it('keeps heights while counts change, so that a pasted code stays right', async () => {
  const measure = async (counts: string) => {
    const site = await loadSite({ rows: [`mau-an,${JULY},${counts}`] });
    const source = listEmbedSources(site).find(({ kind }) => kind === 'commune');
    return source === undefined ? [] : estimateHeights(buildEmbed(site, source));
  };
  const some = await measure('100,60,5,90,88');
  expect(some).toEqual(await measure('98765,43210,5,98765,12345'));
  expect(some).toEqual(some.toSorted((a, b) => b - a));
});

it('bounds what a file to carry away holds of 60 months, and says how much it leaves out', async () => {
  const months = Array.from({ length: 60 }, (_, index) => {
    const [year, month] = [2021 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0')];
    return `mau-an,${year}-${month},${year}-${month}-01,${year}-${month}-28,,100,60,5,90,88`;
  });
  const site = await loadSite({ rows: months });
  const view = buildSingleFile(site, findModel(site, 'mau-an', '2025-12'));
  expect(view.trend?.table.rows).toHaveLength(13);
  expect(view.moreReports).toBe(
    'Tệp này chỉ có 13 kỳ gần nhất cùng loại; 47 báo cáo khác có ở trang của đơn vị.',
  );
  expect(JSON.stringify(view)).not.toMatch(/"href":"(?!#)/);
});
