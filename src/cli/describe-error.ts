import { stripVTControlCharacters } from 'node:util';
import { describeSystemError } from '../strings/system-errors.ts';

/**
 * One line for a maintainer about whatever a command ran into, without a stack. Errors of the file system are told as
 * what happened, where, and what to do; those of a compiler with the file and line. `place`: where the command writes,
 * for errors that do not say where they happened.
 */
export function describeError(error: unknown, place = ''): string {
  const chain = listCauses(error);
  for (const one of chain) {
    const code = readText(one, 'code');
    const where = readText(one, 'dest') || readText(one, 'path') || place;
    const sentence = describeSystemError(code || findCode(readMessage(one)), where);
    if (sentence !== null) return sentence;
  }
  const [first] = chain;
  return `${locate(first)}${firstLine(readMessage(first))}`;
}

const MOST_CAUSES = 8;

/** The error, what caused it, and what it gathers. */
function listCauses(error: unknown): readonly unknown[] {
  const found = [error];
  for (const one of found) {
    if (found.length >= MOST_CAUSES) break;
    if (one instanceof AggregateError) found.push(...one.errors);
    if (one instanceof Error && one.cause !== undefined) found.push(one.cause);
  }
  return found;
}

/** Some compilers keep only the words of the system's error. */
function findCode(message: string): string {
  return /\b(E[A-Z]{2,12}): /.exec(message)?.[1] ?? '';
}

/** `file:line: `, of a page or a script that could not be compiled or drawn. */
function locate(error: unknown): string {
  const loc = readKey(error, 'loc');
  const file = readText(loc, 'file') || readText(error, 'id');
  const line = readKey(loc, 'line');
  return file === '' ? '' : `${file}${typeof line === 'number' ? `:${line}` : ''}: `;
}

function readMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstLine(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  return lines.find((line) => line.trim() !== '')?.trim() ?? '';
}

function readText(value: unknown, key: string): string {
  const found = readKey(value, key);
  return typeof found === 'string' ? found : '';
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
