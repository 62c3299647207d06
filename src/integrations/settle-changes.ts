/** Files that are saved together, or by way of a temporary file, change within this time of each other. */
const QUIET_MS = 60;
/** Changes that go on and on are answered after this time. */
const LONGEST_MS = 400;

/** Calls `act` once for many changes that follow each other closely. */
export function settleChanges(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  return () => {
    const now = performance.now();
    if (timer === null) since = now;
    else clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now));
    timer = setTimeout(() => {
      timer = null;
      act();
    }, wait);
  };
}
