import { useCallback, useEffect, useRef, useState } from 'react';
import { type Choice, formatChoice, NO_CHOICE, parseChoice } from '../views/compare/choice.ts';

export interface ChoiceState {
  readonly choice: Choice;
  /** Why the address was not followed to the letter. */
  readonly notices: readonly string[];
  /** Takes the change over, into the address too: a step of the browser's history. */
  readonly choose: (change: Partial<Choice>) => void;
}

const NOTHING = { choice: NO_CHOICE, notices: [] };

/**
 * The choice that stands in the address. `readEarly` gives what the reader changed in the form before the code was
 * there; it counts only where the address says nothing.
 */
export function useChoice(readEarly: () => Partial<Choice>): ChoiceState {
  const [state, setState] = useState<Omit<ChoiceState, 'choose'>>(NOTHING);
  const latest = useRef<Choice>(NO_CHOICE);
  const early = useRef<Partial<Choice> | null>(null);
  // During hydration, before the form's own values are overwritten.
  if (early.current === null && typeof document !== 'undefined') early.current = readEarly();

  const show = useCallback((next: Omit<ChoiceState, 'choose'>) => {
    latest.current = next.choice;
    setState(next);
  }, []);
  const choose = useCallback(
    (change: Partial<Choice>) => {
      const choice = { ...latest.current, ...change };
      show({ choice, notices: [] });
      afterPaint(() => {
        const query = formatChoice(choice);
        if (query !== location.search) history.pushState(null, '', query === '' ? location.pathname : query);
      });
    },
    [show],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the code has come
  useEffect(() => {
    const read = () => show(parseChoice(location.search));
    read();
    if (location.search === '' && Object.keys(early.current ?? {}).length > 0) choose(early.current ?? {});
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  return { ...state, choose };
}

/** The browser takes its time to add a step to the history; the reader sees the answer first. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
