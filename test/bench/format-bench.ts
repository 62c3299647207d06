import type { Measured } from './measure-process.ts';
import type { BuiltSite } from './measure-site.ts';

/** One size, built and measured. */
export interface SizeRun {
  readonly size: string;
  readonly communeCount: number;
  readonly monthCount: number;
  /** Of the machine before the build. */
  readonly load: number | undefined;
  readonly cost: Measured;
  readonly site: BuiltSite;
  /** null: not asked for. */
  readonly rebuildMs: number | null;
}

/** The pages that lead through the country. */
const LEADING = [
  ['overview', '.'],
  ['province', 'tinh/C'],
  ['commune', 'xa/C'],
] as const;

/** The largest page of each kind of one size. */
export function formatKinds({ size, communeCount, monthCount, load, site }: SizeRun): string {
  return [
    `${size}: ${communeCount} communes × ${monthCount} months (load ${load?.toFixed(1)})`,
    ...site.kinds.map(
      ({ kind, count, largest, page }) =>
        `  ${kind.padEnd(12)} ${String(count).padStart(7)} pages, largest ${largest} bytes compressed (${page})`,
    ),
    '',
  ].join('\n');
}

/** A row per size, for the table of recorded runs in the README beside this file. */
export function formatSizes(runs: readonly SizeRun[]): string {
  const titles = [
    ...['size', 'communes × months', 'wall', 'processor', 'peak memory', 'files', 'MB', 'pages', 'pages/s'],
    ...['ms per commune-month', ...LEADING.map(([name]) => name), 'largest page', 'rebuild'],
  ];
  const rows = runs.map(({ size, communeCount, monthCount, cost, site, rebuildMs }) => [
    size,
    `${communeCount} × ${monthCount}`,
    formatSeconds(cost.wallMs),
    formatSeconds(cost.cpuMs),
    `${Math.round(cost.peakMegabytes)} MB`,
    String(site.fileCount),
    (site.bytes / 1e6).toFixed(1),
    String(site.pageCount),
    String(Math.round(site.pageCount / (cost.wallMs / 1000))),
    (cost.wallMs / (communeCount * monthCount)).toFixed(1),
    ...LEADING.map(([, kind]) => String(findLargest(site, kind))),
    String(Math.max(...site.kinds.map(({ largest }) => largest))),
    rebuildMs === null ? '–' : formatSeconds(rebuildMs),
  ]);
  return formatTable(titles, rows);
}

/** How many times more each size has and costs than the one before. */
export function formatGrowth(runs: readonly SizeRun[]): string {
  const rows = runs.slice(1).flatMap((run, index) => {
    const former = runs[index];
    if (former === undefined) return [];
    const grow = (read: (one: SizeRun) => number) => `× ${(read(run) / read(former)).toFixed(1)}`;
    return [
      [
        `${former.size} → ${run.size}`,
        grow(({ communeCount, monthCount }) => communeCount * monthCount),
        grow(({ cost }) => cost.wallMs),
        grow(({ cost }) => cost.cpuMs),
        grow(({ cost }) => cost.peakMegabytes),
        grow(({ site }) => site.fileCount),
        grow(({ site }) => site.bytes),
      ],
    ];
  });
  const titles = ['growth', 'commune-months', 'wall', 'processor', 'peak memory', 'files', 'bytes'];
  return rows.length === 0 ? '' : formatTable(titles, rows);
}

function findLargest({ kinds }: BuiltSite, wanted: string): number | string {
  return kinds.find(({ kind }) => kind === wanted)?.largest ?? '–';
}

function formatTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
