import type { Problem } from '../../domain/diagnostic.ts';
import type { OfficeDocument } from '../document.ts';

export type OfficeFileResult =
  | { readonly kind: 'ok'; readonly document: OfficeDocument }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** No container is read yet. */
export async function readOfficeFile(name: string, _bytes: Uint8Array): Promise<OfficeFileResult> {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return { kind: 'failed', problems: [{ code: 'file/type', extension }] };
}
