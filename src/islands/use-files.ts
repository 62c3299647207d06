import { useCallback, useEffect, useRef, useState } from 'react';

/** missing: the site has no such file. failed: it could not be loaded or read, and may be tried again. */
export type LoadedFile =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly content: unknown };

export interface Files {
  /** Addresses are relative to the page. */
  readonly read: (address: string) => LoadedFile;
  /** Begins to load what is about to be needed, before anything is drawn anew. */
  readonly load: (addresses: readonly string[]) => void;
  /** Tries again what failed. */
  readonly retry: () => void;
}

const LOADING: LoadedFile = { kind: 'loading' };

/** JSON files, each fetched once while the page is open. `list` names those needed, which may depend on what is there. */
export function useFiles(list: (read: Files['read']) => readonly string[]): Files {
  const known = useRef(new Map<string, LoadedFile>());
  const [, setVersion] = useState(0);
  const read = (address: string) => known.current.get(address) ?? LOADING;
  const needed = list(read);

  const load = useCallback((addresses: readonly string[], isAgain = false) => {
    for (const address of addresses) {
      const file = known.current.get(address);
      if (file !== undefined && !(isAgain && file.kind === 'failed')) continue;
      known.current.set(address, LOADING);
      void fetchJson(address).then((loaded) => {
        known.current.set(address, loaded);
        setVersion((version) => version + 1);
      });
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the list
  useEffect(() => load(needed), [needed.join(' ')]);

  const retry = () => {
    load(needed, true);
    setVersion((version) => version + 1);
  };
  return { read, load, retry };
}

async function fetchJson(address: string): Promise<LoadedFile> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { kind: 'missing' };
    return response.ok ? { kind: 'ready', content: await response.json() } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
