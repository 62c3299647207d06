import type { Problem } from '../../domain/diagnostic.ts';
import type { OfficeDocument } from '../document.ts';
import { isLegacyText } from './legacy-text.ts';
import { limitRemarks } from './limit-remarks.ts';
import { readHtmlFile, readMhtmlFile } from './read-html-file.ts';
import { readPackage } from './read-package.ts';
import { readWordFile } from './read-word-file.ts';
import { readWorkbook } from './read-workbook.ts';
import { Refusal } from './refusal.ts';
import { sniffFile } from './sniff-file.ts';

type Content = Omit<OfficeDocument, 'name'>;

export type ContainerResult =
  | { readonly kind: 'ok'; readonly content: Content }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Reads a file by its bytes. What a library throws at a broken file is a problem of the file. */
export async function readContainer(bytes: Uint8Array): Promise<ContainerResult> {
  try {
    const { blocks, remarks } = await readContent(bytes);
    if (isLegacyText(blocks)) throw new Refusal({ code: 'office/legacy-font' });
    return { kind: 'ok', content: { blocks, remarks: limitRemarks(remarks) } };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'failed', problems: error.problems };
    return { kind: 'failed', problems: [{ code: 'office/damaged', part: '' }] };
  }
}

async function readContent(bytes: Uint8Array): Promise<Content> {
  const sniffed = sniffFile(bytes);
  switch (sniffed.kind) {
    case 'archive': {
      const read = readPackage(bytes);
      return read.kind === 'workbook' ? readWorkbook(read) : readWordFile(read);
    }
    case 'html':
      return readHtmlFile(bytes);
    case 'mhtml':
      return readMhtmlFile(bytes);
    case 'old-format':
      throw new Refusal({ code: 'office/old-format' });
    case 'encrypted':
      throw new Refusal({ code: 'office/encrypted' });
    case 'foreign':
      throw new Refusal({ code: 'office/type', found: sniffed.found });
  }
}
