import type { Problem } from '../../domain/diagnostic.ts';
import type { OfficeDocument } from '../document.ts';
import { type ContainerReader, startContainerReader } from './container-reader.ts';
import { MAX_FILE_MEGABYTES } from './limits.ts';

export type OfficeFileResult =
  | { readonly kind: 'ok'; readonly document: OfficeDocument }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

let reader: ContainerReader | null = null;

/**
 * Reads an .xlsx, .docx or HTML file (MHTML too, and HTML under the name .xls) by its bytes; its name decides nothing.
 * Whatever the file holds, it neither throws nor hangs: a file beyond the limits is a problem.
 */
export async function readOfficeFile(name: string, bytes: Uint8Array): Promise<OfficeFileResult> {
  if (bytes.length === 0) return { kind: 'failed', problems: [{ code: 'file/empty' }] };
  if (bytes.length > MAX_FILE_MEGABYTES * 2 ** 20) {
    return { kind: 'failed', problems: [{ code: 'file/too-large', limitMegabytes: MAX_FILE_MEGABYTES }] };
  }
  // One worker serves all files of a process: to start one takes longer than to read a file.
  reader ??= startContainerReader();
  const result = await reader.read(bytes);
  if (result.kind === 'failed') return result;
  return { kind: 'ok', document: { name: name.replace(/^.*[\\/]/, ''), ...result.content } };
}
