import { createReadStream } from 'node:fs';

const CHUNK = 2 ** 20;
const LONGEST_LINE = 2 ** 26;

/**
 * The lines of a UTF-8 file, one at a time; an empty one at the end is none. A line that no program of ours writes, for
 * its length, is cut and the last. Throws what the file system or the decoder throws.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/u, '');
    if (rest.length > LONGEST_LINE) break;
  }
  if (rest.length <= LONGEST_LINE) rest += decoder.decode();
  if (rest !== '') yield rest;
}
