import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** An archive with some of its parts rewritten, removed (null) or added. */
export function patchArchive(
  bytes: Uint8Array,
  patches: Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>,
): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, patch] of Object.entries(patches)) {
    const old = files[name];
    if (patch === null) delete files[name];
    else if (typeof patch === 'string') files[name] = strToU8(patch);
    else if (patch instanceof Uint8Array) files[name] = patch;
    else if (old === undefined) throw new Error(`no part ${name}: ${Object.keys(files).join(', ')}`);
    else files[name] = strToU8(patch(strFromU8(old)));
  }
  return zipSync(files, { mtime: '2024-01-01' });
}
