import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoDate } from '../domain/date.ts';
import { decodeText } from '../ingest/decode-text.ts';
import { detectSeparator } from '../ingest/parse-delimited.ts';
import type { NeededLine } from '../ledger/list-needed-lines.ts';
import type { PublishedCell } from '../ledger/published-report.ts';
import { writeValue } from '../ledger/write-value.ts';

/** How lines are written so that they fit into the file that is there. */
export interface CorrectionsFile {
  /** As a maintainer knows it. */
  readonly name: string;
  readonly separator: string;
  /** First line of a file that is still to be made; null where there is one. */
  readonly heading: string | null;
}

const COLUMNS = ['figure', 'old', 'new', 'date', 'reason'];

/** `folder`: the data folder as a maintainer knows it. */
export async function readCorrectionsFile(dataDir: string, folder: string): Promise<CorrectionsFile> {
  const name = `${folder}/corrections.csv`;
  const bytes = await readFile(join(dataDir, 'corrections.csv')).catch(() => null);
  const decoded = bytes === null ? null : decodeText(bytes);
  if (decoded?.kind !== 'ok') return { name, separator: ',', heading: COLUMNS.join(',') };
  return { name, separator: detectSeparator(decoded.text), heading: null };
}

/** The line to add, its reason left for the maintainer to write: without one the check does not pass. */
export function writeCorrectionLine(
  { figure, old, new: now }: NeededLine,
  today: IsoDate,
  { separator }: CorrectionsFile,
): string {
  const write = ({ value, isRate }: PublishedCell) => quote(writeValue(value, isRate), separator);
  return [figure, write(old), write(now), today, ''].join(separator);
}

const CONTROL = /\p{Cc}+/gu;

function quote(text: string, separator: string): string {
  const line = text.replace(CONTROL, ' ');
  return line.includes('"') || line.includes(separator) ? `"${line.replaceAll('"', '""')}"` : line;
}
