import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { PictureMark } from '../charts/picture.ts';
import { CHARTS } from '../strings/charts.ts';
import { ChartCanvas } from './ChartCanvas.tsx';
import { type ChartFileSet, ChartFiles } from './ChartFiles.tsx';
import { stepReading } from './step-reading.ts';
import { useChartColors } from './use-chart-colors.ts';
import { useOpening } from './use-opening.ts';

interface Props {
  readonly height: number;
  readonly marks: readonly PictureMark[];
  /** Names of the series that can be switched off; empty: there is only one, without a name. */
  readonly series: readonly string[];
  /** What can be taken away. */
  readonly files?: ChartFileSet | undefined;
  /** The drawn picture. */
  readonly children?: ReactNode;
}

/** The drawn picture, and over it, once a reader asks, a canvas with the same marks to point at and step through. */
export default function ChartIsland({ height, marks, series, files, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [hidden, setHidden] = useState<readonly number[]>([]);
  const [reading, setReading] = useState<number | null>(null);
  const colors = useChartColors(root, 1 + Math.max(...marks.map((mark) => mark.series)), open);
  const shown = marks.flatMap((mark, index) => (hidden.includes(mark.series) ? [] : [index]));
  const isTraced = open && root.current?.querySelector('.trace') != null;
  useOpening(root, setOpen);

  function close() {
    setOpen(false);
    setReading(null);
    setHidden([]);
    opener.current?.focus();
  }

  function toggle(index: number) {
    setReading(null);
    setHidden(hidden.includes(index) ? hidden.filter((other) => other !== index) : [...hidden, index]);
  }

  function read(event: KeyboardEvent) {
    const position = stepReading(event.key, reading === null ? null : shown.indexOf(reading), shown.length);
    if (position === null) return;
    event.preventDefault();
    setReading(shown[position] ?? null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the chart from whichever control has the focus
    <div
      className="chart-live"
      ref={root}
      data-open={open ? '' : undefined}
      data-hidden={hidden.length > 0 ? hidden.join(' ') : undefined}
      onKeyDown={(event) => {
        if (open && event.key === 'Escape') close();
      }}
    >
      <div className="chart-stage">
        {children}
        {open && colors !== null && (
          <ChartCanvas
            input={{ height, marks, hidden, colors, isTraced }}
            reading={reading}
            onKeyDown={read}
          />
        )}
      </div>
      <div className="chart-tools">
        {open && series.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <span role="group" aria-label={CHARTS.series}>
            {series.map((name, index) => (
              <button
                key={name}
                type="button"
                aria-pressed={!hidden.includes(index)}
                onClick={() => toggle(index)}
              >
                {name}
              </button>
            ))}
          </span>
        )}
        <button type="button" ref={opener} onClick={() => (open ? close() : setOpen(true))}>
          {open ? CHARTS.close : CHARTS.open}
        </button>
        {files !== undefined && <ChartFiles files={files} />}
      </div>
      {open && (
        <p className="visually-hidden" aria-live="polite">
          {announce(marks, shown, reading)}
        </p>
      )}
    </div>
  );
}

function announce(marks: readonly PictureMark[], shown: readonly number[], reading: number | null): string {
  if (shown.length === 0) return CHARTS.nothingShown;
  const mark = reading === null ? undefined : marks[reading];
  if (mark === undefined || reading === null) return '';
  return CHARTS.reading(mark.title, mark.value, shown.indexOf(reading) + 1, shown.length);
}
