import { type RefObject, useEffect } from 'react';

/**
 * Opens the chart when a mouse enters or a finger taps the picture, and at once where `client:intent` noted that
 * the reader asked for it while the code was on its way.
 */
export function useOpening(root: RefObject<HTMLElement | null>, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const stage = root.current?.querySelector('.chart-stage') ?? null;
    if (stage === null) return;
    const open = () => setOpen(true);
    const enter = (event: Event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') open();
    };
    if (stage.closest('[data-intent=""]') !== null) open();
    stage.addEventListener('pointerenter', enter);
    stage.addEventListener('click', open);
    return () => {
      stage.removeEventListener('pointerenter', enter);
      stage.removeEventListener('click', open);
    };
  }, [root, setOpen]);
}
