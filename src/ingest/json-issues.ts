import {
  type DiagnosticPlace,
  type JsonType,
  type Problem,
  placeKey,
  type Sink,
} from '../domain/diagnostic.ts';
import { findNearest } from './find-nearest.ts';

/** The keys an object may have, by the names on the way to it joined with `/`; list positions left out. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>;

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

export interface CheckedJson {
  readonly file: string;
  /** The value that was checked, and the way to it from the root of the file. */
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  readonly keys: KnownKeys;
}

const TYPES: Readonly<Record<string, JsonType>> = {
  array: 'list',
  object: 'object',
  string: 'text',
  boolean: 'boolean',
  number: 'number',
};

/** Turns the validator's issues into our problems; its own words never reach a reader. */
export function reportIssues(issues: readonly unknown[], checked: CheckedJson, sink: Sink): void {
  for (const issue of issues as readonly Issue[]) {
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(issue, checked, sink);
    else sink({ ...describeIssue(issue, checked.value), ...placeIssue(checked, issue.path) });
  }
}

function reportUnknownKeys(issue: Issue, checked: CheckedJson, sink: Sink): void {
  const container = issue.path.filter((part) => typeof part === 'string').join('/');
  for (const key of issue.keys ?? []) {
    const nearest = findNearest(key, checked.keys[container] ?? []) ?? '';
    sink({ code: 'json/unknown-key', key, nearest, ...placeIssue(checked, [...issue.path, key]) });
  }
}

function describeIssue(issue: Issue, root: unknown): Problem {
  const value = follow(root, issue.path);
  const key = String(issue.path.at(-1) ?? '');
  if (value === undefined) return { code: 'json/missing-key', key };
  if (issue.code === 'invalid_value') {
    const options = (issue.values ?? []).map(String);
    return { code: 'json/not-an-option', printed: String(value), options };
  }
  if (issue.code === 'invalid_format') return { code: 'json/blank' };
  return { code: 'json/wrong-type', expected: expectType(issue), found: nameType(value) };
}

function expectType({ code, expected }: Issue): JsonType {
  if (code === 'invalid_union') return 'cell';
  const isNumber = code === 'too_small' || expected === 'number' || expected === 'int';
  return isNumber ? 'whole-number' : (TYPES[expected ?? ''] ?? 'text');
}

function nameType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return TYPES[typeof value] ?? 'object';
}

function follow(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** In a list at the top the entry is the row; elsewhere the path is shown as JSON writes it. */
function placeIssue({ file, path: root }: CheckedJson, path: readonly PropertyKey[]): DiagnosticPlace {
  const [first, ...rest] = [...root, ...path];
  if (typeof first !== 'number') return placeKey(file, formatPath([...root, ...path]));
  return { ...placeKey(file, formatPath(rest)), row: first + 1 };
}

export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = String(part);
      if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
