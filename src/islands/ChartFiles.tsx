import { useEffect, useRef, useState } from 'react';
import { CHARTS } from '../strings/charts.ts';
import type { ChartDownload } from '../views/chart-spec.ts';

/** With the chart's numbers as a CSV file. */
export interface ChartFileSet extends ChartDownload {
  readonly csv: string;
}

export const FILE_KINDS = ['png', 'svg', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

interface Props {
  readonly files: ChartFileSet;
}

/**
 * Takes away the chart that it stands in: a `figure` with its title in `figcaption`, notes in `.chart-note` and the
 * drawn picture in `.chart-stage`. A button pressed before the code was here is carried out on arrival.
 */
export function ChartFiles({ files }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');

  async function take(kind: FileKind) {
    const figure = root.current?.closest('figure');
    if (!figure) return;
    figure.closest('[data-intent]')?.setAttribute('data-intent', '');
    try {
      const { exportChart } = await import('./export-chart.ts');
      await exportChart(kind, figure, files);
      setMessage(CHARTS.downloaded(`${files.file}.${kind}`));
    } catch {
      setMessage(CHARTS.failed);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was pressed before the code came
  useEffect(() => {
    const pressed = root.current?.closest('[data-intent]')?.getAttribute('data-intent');
    const kind = FILE_KINDS.find((one) => one === pressed);
    if (kind !== undefined) void take(kind);
  }, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="chart-files" ref={root} role="group" aria-label={CHARTS.downloads}>
      {FILE_KINDS.map((kind) => (
        <button key={kind} type="button" value={kind} onClick={() => void take(kind)}>
          {CHARTS[kind]}
        </button>
      ))}
      <span role="status">{message}</span>
    </div>
  );
}
