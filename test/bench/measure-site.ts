import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BuiltPages {
  /** First part of the address; `.` for the overview. */
  readonly kind: string;
  readonly count: number;
  /** What a first view takes, compressed as the budgets count it. */
  readonly largest: number;
  readonly page: string;
}

export interface BuiltSite {
  readonly fileCount: number;
  readonly pageCount: number;
  readonly bytes: number;
  readonly kinds: readonly BuiltPages[];
}

/** Pages that are compressed to find the largest of a kind: the longest ones. */
const TRIED = 20;

/** Counts the files of a built site and finds the largest page of each kind. */
export function measureSite(folder: string): BuiltSite {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { address: file.slice(folder.length + 1), bytes: statSync(file).size };
    });
  const pages = entries.filter(({ address }) => address.endsWith('.html'));
  const kinds = [...Map.groupBy(pages, ({ address }) => nameKind(address))].map(([kind, ofKind]) => {
    const longest = ofKind.toSorted((a, b) => b.bytes - a.bytes).slice(0, TRIED);
    const tried = longest.map(({ address }) => ({
      page: address,
      largest: gzipSync(readFileSync(join(folder, address)), { level: 9 }).length,
    }));
    const [first = { page: '', largest: 0 }] = tried.toSorted((a, b) => b.largest - a.largest);
    return { kind, count: ofKind.length, ...first };
  });
  return {
    fileCount: entries.length,
    pageCount: pages.length,
    bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
    kinds: kinds.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
  };
}

/** A commune and one of its years are pages of different kinds, `xa/C` and `xa/C/C`. */
function nameKind(address: string): string {
  const parts = address.split('/').slice(0, -1);
  return parts.length === 0 ? '.' : [parts[0], ...parts.slice(1).map(() => 'C')].join('/');
}
