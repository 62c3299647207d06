import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { readProcessorTime } from './sample-tree.ts';

/** What a process cost; peak memory as the system counted it, without that of other processes that it started. */
export interface Usage {
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

const FILE_DESCRIPTOR = 3;

/**
 * Preloaded into a process that is measured: says at its end what it cost, its other threads and, on Linux, ended
 * processes that it started included. Those are not asked themselves, though they may load this, too.
 */
process.on('exit', () => {
  if (!isMainThread || process.env['MEASURED_BY'] !== String(process.ppid)) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuMs: readProcessorTime('self') ?? (userCPUTime + systemCPUTime) / 1000,
    peakMegabytes: maxRSS / 1024,
  };
  writeSync(FILE_DESCRIPTOR, JSON.stringify(usage));
});
