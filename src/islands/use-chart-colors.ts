import { type RefObject, useEffect, useState } from 'react';
import type { ChartColors } from '../charts/build-chart-config.ts';

const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** The colours that the drawn picture has just now; null until it is open. Read anew when the reader's scheme changes. */
export function useChartColors(
  root: RefObject<HTMLElement | null>,
  seriesCount: number,
  open: boolean,
): ChartColors | null {
  const [colors, setColors] = useState<ChartColors | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!open || element === null) return;
    const read = () => setColors(readColors(element, seriesCount));
    read();
    const queries = SCHEMES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [root, seriesCount, open]);
  return colors;
}

function readColors(root: HTMLElement, seriesCount: number): ChartColors {
  const own = getComputedStyle(root);
  const series = Array.from({ length: seriesCount }, (_, index) => {
    const mark = root.querySelector(`:is(.mark, .trace).s${index}`);
    return mark === null ? own.color : getComputedStyle(mark).stroke;
  });
  return { series, ink: own.color, surface: own.backgroundColor, font: own.fontFamily };
}
