import { useEffect, useRef, useState } from 'react';

/** missing: the site has no such file. failed: it could not be loaded or read, and may be tried again. */
export type LoadedFile =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly content: unknown };

export interface Files {
  /** Addresses are relative to the page. */
  readonly read: (address: string) => LoadedFile;
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

  const load = async (address: string) => {
    known.current.set(address, LOADING);
    known.current.set(address, await fetchJson(address));
    setVersion((version) => version + 1);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the list
  useEffect(() => {
    for (const address of needed) if (!known.current.has(address)) void load(address);
  }, [needed.join(' ')]);

  const retry = () => {
    for (const address of needed) if (read(address).kind === 'failed') void load(address);
    setVersion((version) => version + 1);
  };
  return { read, retry };
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
