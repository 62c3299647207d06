import { CHECK_PAGE, type RemarkKind } from '../../strings/check-page.ts';
import { type BuiltExcerpt, sayGap, takePlace } from './build-table-excerpt.ts';
import type { Excerpt, ExcerptLine } from './check-page.ts';
import { chooseRows } from './choose-rows.ts';
import { clipText } from './clip-text.ts';
import type { RemarkedFile } from './group-remarks.ts';
import type { Remark } from './list-remarks.ts';
import { type MarkedPlaces, markPlaces } from './mark-places.ts';
import { findHolder, type JsonKey, readJsonPath, readKey } from './read-json-path.ts';

/** The entries of a JSON file that something is said of, each as a table of its keys; at most about `limit` lines. */
export function buildEntryExcerpts(
  { groups }: RemarkedFile,
  title: string,
  root: unknown,
  prefix: string,
  limit: number,
): readonly BuiltExcerpt[] {
  const remarks = groups.flatMap((group) => group.remarks);
  const holders = new Map<object, { readonly path: readonly JsonKey[]; readonly remarks: Remark[] }>();
  const keys = new Map<Remark, JsonKey | null>();
  for (const remark of remarks) {
    const found = findHolder(root, locate(remark, root));
    if (found === null || (found.key === null && found.path.length === 0)) continue;
    keys.set(remark, found.key);
    const known = holders.get(found.holder);
    if (known === undefined) holders.set(found.holder, { path: found.path, remarks: [remark] });
    else known.remarks.push(remark);
  }
  let left = limit;
  return [...holders].flatMap(([holder, entry], index): readonly BuiltExcerpt[] => {
    const [first] = entry.remarks;
    if (left <= 0 || first === undefined) return [];
    const own = new Set(entry.remarks);
    const places = markPlaces(groups, (remark) =>
      own.has(remark) ? formatKey(keys.get(remark) ?? null) : null,
    );
    const caption = nameEntry(entry.path);
    const names = { caption, name: CHECK_PAGE.excerpt(caption, title) };
    const built = buildEntry(holder, places, `${prefix}-${index + 1}`, first.kind, left, names);
    left -= built.rowCount;
    return [built];
  });
}

function buildEntry(
  holder: object,
  places: MarkedPlaces,
  prefix: string,
  kind: RemarkKind,
  limit: number,
  names: Pick<Excerpt, 'caption' | 'name'>,
): BuiltExcerpt {
  const known = Object.keys(holder);
  const missing = [...places.keys()].filter((key) => !Object.hasOwn(holder, key));
  const keys = [...missing, ...known];
  const marked = keys.flatMap((key, index) => (places.has(key) ? [index] : []));
  const ids = new Map<Remark, string>();
  const choices = chooseRows(keys.length, marked, [], limit);
  const body = choices.map((choice): ExcerptLine => {
    if (choice.kind === 'gap') return sayGap(choice, kind);
    const key = keys[choice.index] ?? '';
    const cell = takePlace(places, key, `${prefix}-${choice.index + 1}`, ids);
    const text = formatValue(readKey(holder, key));
    return {
      kind: 'row',
      name: clipText(key) || CHECK_PAGE.wholeEntry,
      id: null,
      marks: [],
      cells: [{ ...cell, text }],
    };
  });
  return {
    excerpt: {
      ...names,
      corner: CHECK_PAGE.keyColumn,
      columns: [CHECK_PAGE.valueColumn],
      head: [],
      body,
      notes: [],
    },
    ids,
    rowCount: choices.filter((choice) => choice.kind === 'row').length,
  };
}

/** Findings in the prose name the statement by its position. */
function locate({ row, columnName }: Remark, root: unknown): readonly JsonKey[] {
  const path = readJsonPath(columnName ?? '');
  if (row === null) return path;
  return Array.isArray(root) ? [row - 1, ...path] : ['statements', row - 1, ...path];
}

/** The empty key stands for the whole entry. */
function formatKey(key: JsonKey | null): string {
  return key === null ? '' : String(key);
}

function nameEntry(path: readonly JsonKey[]): string {
  if (path.length === 0) return CHECK_PAGE.fileTable;
  const steps = path.map((key) => (typeof key === 'number' ? CHECK_PAGE.entry(key + 1) : key));
  return CHECK_PAGE.entryTable(steps.join(' › '));
}

function formatValue(value: unknown): string {
  if (value === undefined) return CHECK_PAGE.missing;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return clipText(JSON.stringify(value));
}
