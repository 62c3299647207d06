import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started take at one moment; processor time of those that ended is in it. */
export interface TreeSample {
  readonly bytes: number;
  readonly cpuMs: number;
}

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** null where there is no /proc, or the process has ended. */
export function sampleTree(pid: number): TreeSample | null {
  const all = listTree(pid).flatMap((one) => readProcess(one) ?? []);
  if (all.length === 0) return null;
  const add = (key: keyof TreeSample) => all.reduce((sum, sample) => sum + sample[key], 0);
  return { bytes: add('bytes'), cpuMs: add('cpuMs') };
}

/** Own time and that of ended children; those that still run are counted by themselves. */
export function readProcessorTime(pid: number | 'self'): number | null {
  const stat = read(`/proc/${pid}/stat`);
  // The name, in brackets, may hold spaces. After it the state is field 3; the four times are fields 14 to 17.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return fields.length < 15 ? null : ticks * TICK_MS;
}

function readProcess(pid: number): TreeSample | null {
  const bytes = readMemory(pid);
  const cpuMs = readProcessorTime(pid);
  return bytes === null || cpuMs === null ? null : { bytes, cpuMs };
}

/** Proportional, so that what processes share counts once; resident where the system does not tell. */
function readMemory(pid: number): number | null {
  return readKilobytes(`/proc/${pid}/smaps_rollup`, 'Pss') ?? readKilobytes(`/proc/${pid}/status`, 'VmRSS');
}

function readKilobytes(file: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(read(file) ?? '');
  return found === null ? null : Number(found[1]) * 1024;
}

/** A child belongs to the thread that started it. */
function listTree(pid: number): readonly number[] {
  const children = listNames(`/proc/${pid}/task`).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(listTree)];
}

/** What is asked about may end at any time. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
