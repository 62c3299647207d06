import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');

/** What each layer may import: other layers, and outside packages. The table of the architecture, as data. */
const ALLOWED: Readonly<Record<string, { layers: readonly string[]; packages: RegExp | null }>> = {
  domain: { layers: [], packages: null },
  format: { layers: ['domain'], packages: null },
  strings: { layers: ['domain', 'format'], packages: null },
  ledger: { layers: ['domain', 'format'], packages: null },
  ingest: {
    layers: ['domain', 'format', 'ledger'],
    packages: /^(node:|papaparse$|zod$|fastest-levenshtein$)/,
  },
  // Office files → report folders: containers, recognition, writing.
  import: {
    layers: ['domain', 'format', 'ingest', 'strings'],
    packages: /^(node:|@e965\/xlsx$|mammoth$|fflate$|parse5$)/,
  },
  indicators: { layers: ['domain'], packages: /^(@stdlib\/|d3-array$)/ },
  audit: { layers: ['domain', 'indicators'], packages: null },
  views: { layers: ['domain', 'indicators', 'audit', 'format', 'strings', 'ledger'], packages: /^uuid$/ },
  charts: { layers: ['views', 'format', 'strings'], packages: /^(chart\.js$|d3-)/ },
  islands: {
    layers: ['charts', 'format', 'strings', 'views'],
    packages: /^(react|chart\.js$|react-chartjs-2$|@github\/combobox-nav$)/,
  },
  components: { layers: ['islands', 'format', 'strings', 'views'], packages: /^uqr$/ },
  layouts: { layers: ['components', 'islands', 'format', 'strings', 'views', 'styles'], packages: null },
  pages: {
    layers: ['site-data', 'site-files', 'read-tokens', 'views', 'components', 'layouts'],
    packages: /^astro(:|$)/,
  },
  'site-data': { layers: ['ingest', 'views', 'domain', 'ledger', 'strings'], packages: /^node:path$/ },
  // Writes what views build and hashes it for the files that name hashes.
  'site-files': { layers: ['views'], packages: /^node:crypto$/ },
  integrations: { layers: ['strings', 'format', 'styles'], packages: /^(astro|node:|vite|purgecss$)/ },
  'read-tokens': { layers: ['format'], packages: /^node:(fs|path)$/ },
  cli: {
    layers: [
      'ingest',
      'ledger',
      'import',
      'audit',
      'indicators',
      'domain',
      'format',
      'strings',
      'integrations',
      'views',
      'charts',
      'site-data',
      'site-files',
      'read-tokens',
    ],
    packages: /^(node:|astro$|@resvg\/resvg-wasm$|fast-png$|fflate$|koffi$|sitemap$)/,
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listSources(path);
    return /\.(ts|tsx|astro)$/.test(entry.name) ? [path] : [];
  });
}

function listImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:from\s+|import\s+|import\()\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({ file, target: match[1] ?? '' }));
}

function layerOf(path: string): string {
  return (relative(SRC, path).split('/')[0] ?? '').replace(/\.ts$/, '');
}

function explainBreach({ file, target }: Import): string | null {
  const layer = layerOf(file);
  const rule = ALLOWED[layer];
  if (rule === undefined) return `${relative(SRC, file)}: layer "${layer}" is not in the table`;
  if (!target.startsWith('.')) {
    return rule.packages?.test(target) ? null : `${relative(SRC, file)} imports package ${target}`;
  }
  const path = relative(SRC, resolve(dirname(file), target));
  const to = layerOf(resolve(SRC, path));
  const allowed =
    to === layer ||
    rule.layers.some(
      (other) => path === other || path.startsWith(`${other}/`) || path.startsWith(`${other}.`),
    );
  return allowed ? null : `${relative(SRC, file)} imports ${path}`;
}

const sources = listSources(SRC);
const imports = sources.flatMap(listImports);

describe('the layers', () => {
  test('no file imports what its layer may not', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(explainBreach).filter((breach) => breach !== null)).toEqual([]);
  });

  test('node:fs, PapaParse, Zod, chart.js and the readers of office files live in one file each', () => {
    const users = (target: RegExp, layer: string) =>
      new Set(
        imports
          .filter((one) => target.test(one.target) && layerOf(one.file) === layer)
          .map((one) => one.file),
      ).size;
    expect(users(/^node:fs/, 'ingest')).toBe(1);
    expect(users(/^papaparse$/, 'ingest')).toBe(1);
    expect(users(/^zod$/, 'ingest')).toBe(1);
    expect(users(/^chart\.js$/, 'charts')).toBe(1);
    for (const library of [/^@e965\/xlsx$/, /^mammoth$/, /^fflate$/, /^parse5$/]) {
      expect(users(library, 'import')).toBe(1);
    }
  });

  test('Vietnamese words are in strings, data and the word tables of ingest and import alone', () => {
    const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
    const offenders = sources
      .filter((file) => layerOf(file) !== 'strings' && layerOf(file) !== 'ingest')
      .filter((file) => layerOf(file) !== 'import' || !file.endsWith('-words.ts'))
      .filter((file) => vietnamese.test(stripComments(readFileSync(file, 'utf8'))))
      .map((file) => relative(SRC, file));
    expect(offenders).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long.map((file) => relative(SRC, file))).toEqual([]);
  });
});

function stripComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');
}
