import { matchKey } from '../format/text.ts';
import type { OutlineEntry, OutlinePosition } from './outline.ts';

interface Outlined {
  readonly rows: readonly OutlineEntry[];
  readonly outline: readonly OutlinePosition[];
}

/**
 * For every form row the index of the same row in the report's appendix, or null. Rows are the same when
 * number and label are and, first, when all rows above them in the outline are too; what is left is matched in
 * order between those, so that missing and added rows do not shift the others.
 */
export function alignForm(form: Outlined, appendix: Outlined): readonly (number | null)[] {
  const matches = matchPaths(form, appendix);
  const taken = new Set(matches.filter((index) => index !== null));
  const nextMatch = findNextMatches(matches, appendix.rows.length);
  let cursor = -1;
  return form.rows.map((row, index) => {
    const matched = matches[index] ?? null;
    if (matched !== null) {
      cursor = Math.max(cursor, matched);
      return matched;
    }
    const key = rowKey(row);
    for (let candidate = cursor + 1; candidate < (nextMatch[index] ?? 0); candidate += 1) {
      const other = appendix.rows[candidate];
      if (other === undefined || taken.has(candidate) || rowKey(other) !== key) continue;
      cursor = candidate;
      return candidate;
    }
    return null;
  });
}

function matchPaths(form: Outlined, appendix: Outlined): (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [index, path] of buildPaths(appendix).entries()) {
    const found = places.get(path);
    if (found === undefined) places.set(path, [index]);
    else found.push(index);
  }
  const used = new Map<string, number>();
  return buildPaths(form).map((path) => {
    const turn = used.get(path) ?? 0;
    used.set(path, turn + 1);
    return places.get(path)?.[turn] ?? null;
  });
}

function buildPaths({ rows, outline }: Outlined): readonly string[] {
  const paths: string[] = [];
  for (const [index, row] of rows.entries()) {
    const parent = outline[index]?.parent ?? null;
    paths.push(parent === null ? rowKey(row) : `${paths[parent]}\n${rowKey(row)}`);
  }
  return paths;
}

/** For every form row the appendix index of the next matched form row. */
function findNextMatches(matches: readonly (number | null)[], end: number): readonly number[] {
  const next = Array<number>(matches.length).fill(end);
  for (let index = matches.length - 2; index >= 0; index -= 1) {
    next[index] = matches[index + 1] ?? next[index + 1] ?? end;
  }
  return next;
}

function rowKey({ number, label }: OutlineEntry): string {
  const digits = number.replaceAll(',', '.').replace(/[.)\s]+$/, '');
  const words = matchKey(label).replace(/^[-+•*\s]+|[\s.:;,]+$/gu, '');
  return `${/^[-–—+•*]$/u.test(digits) ? '' : matchKey(digits)} ${words}`;
}
