import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process cost; peak memory as the system counted it. */
export interface Usage {
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

const FILE_DESCRIPTOR = 3;

/** Preloaded into a process that is measured: says at its end what it cost, its other threads included. */
process.on('exit', () => {
  if (!isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: maxRSS / 1024 };
  writeSync(FILE_DESCRIPTOR, JSON.stringify(usage));
});
