import { getSystemErrorMap, stripVTControlCharacters } from 'node:util';
import { CLI } from '../strings/cli.ts';
import { describeSystemError } from '../strings/system-errors.ts';

/**
 * One line for a maintainer about whatever a command ran into, without a stack. Errors of the file system are told as
 * what happened, where, and what to do; those of a compiler with the file and line. `place`: where the command writes,
 * for errors that do not say where they happened.
 */
export function describeError(error: unknown, place = ''): string {
  const explained = explainSystemError(error, place);
  if (explained !== null) return explained;
  // An error that gathers others says how many they are.
  const [first] = readGathered(error);
  return describeOther(first ?? error);
}

/** The same; `crashed` says it of what is no fault of the machine's. */
export function describeCrash(error: unknown, crashed: (message: string) => string): string {
  const explained = explainSystemError(error, '');
  return explained === null ? crashed(describeError(error)) : CLI.stopped(explained);
}

function describeOther(error: unknown): string {
  return `${locate(error)}${firstLine(readMessage(error))}`;
}

function explainSystemError(error: unknown, place: string): string | null {
  for (const one of listCauses(error)) {
    const code = readText(one, 'code');
    const where = readText(one, 'dest') || readText(one, 'path') || place;
    const sentence = describeSystemError(code || findCode(readMessage(one)), where);
    if (sentence !== null) return sentence;
  }
  return null;
}

const MOST_CAUSES = 8;

/** The error, what caused it, and what it gathers. */
function listCauses(error: unknown): readonly unknown[] {
  const found = [error];
  for (const one of found) {
    if (found.length >= MOST_CAUSES) break;
    const cause = readKey(one, 'cause');
    found.push(...readGathered(one), ...(cause === undefined ? [] : [cause]));
  }
  return found;
}

function readGathered(error: unknown): readonly unknown[] {
  const errors = readKey(error, 'errors');
  return Array.isArray(errors) ? errors : [];
}

/** Some compilers keep only the words of the system's error, or its number where the system is no Windows. */
function findCode(message: string): string {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1] ?? 0);
  const numbered = process.platform === 'win32' ? undefined : getSystemErrorMap().get(-number)?.[0];
  return numbered ?? /\b(E[A-Z]{2,12}): /.exec(message)?.[1] ?? '';
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
  const line = lines.find((one) => one.trim() !== '') ?? '';
  return line.trim().replace(/[.:]$/u, '');
}

function readText(value: unknown, key: string): string {
  const found = readKey(value, key);
  return typeof found === 'string' ? found : '';
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
