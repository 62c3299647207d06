export type JsonKey = string | number;

const PART = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w-]+)/gu;

/** The steps of a path as problems name it: `tables["tasks.csv"]`, `statements[3].printed`. */
export function readJsonPath(path: string): readonly JsonKey[] {
  return Array.from(path.matchAll(PART), ([, index, quoted, name = '']) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name : String(JSON.parse(quoted));
  });
}

/** The innermost list or object on the way, and the step from there; null where there is none. */
export function findHolder(
  root: unknown,
  path: readonly JsonKey[],
): { readonly holder: object; readonly path: readonly JsonKey[]; readonly key: JsonKey | null } | null {
  if (!isHolder(root)) return null;
  let holder = root;
  for (const [step, key] of path.entries()) {
    const value = readKey(holder, key);
    if (!isHolder(value) || step === path.length - 1) return { holder, path: path.slice(0, step), key };
    holder = value;
  }
  return { holder, path, key: null };
}

export function readKey(holder: object, key: JsonKey): unknown {
  return Object.hasOwn(holder, key) ? (holder as Record<JsonKey, unknown>)[key] : undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
