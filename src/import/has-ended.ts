/**
 * Whether the process that left something under its number is gone. True for this process's own number too: whoever
 * left something under it had it before. A process of another user still runs.
 */
export function hasEnded(processId: number): boolean {
  if (processId === process.pid) return true;
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
