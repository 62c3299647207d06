import { type RefObject, useLayoutEffect, useRef } from 'react';

const SETTLED_AFTER_MS = 1000;

/** Marks the result as settled a moment after it has changed; until then the styles leave out what is not in view. */
export function useSettling(shown: unknown): RefObject<HTMLDivElement | null> {
  const result = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever something else is shown
  useLayoutEffect(() => {
    result.current?.removeAttribute('data-settled');
    const timer = setTimeout(() => result.current?.setAttribute('data-settled', ''), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return result;
}
