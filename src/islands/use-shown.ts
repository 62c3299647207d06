import { useMemo, useRef } from 'react';
import { formatCsv } from '../format/csv.ts';
import { ADDRESSES } from '../views/addresses.ts';
import { buildComparePanel, type ComparePanel } from '../views/compare/build-compare-panel.ts';
import { type Choice, formatChoice } from '../views/compare/choice.ts';
import type { CompareSetup } from '../views/compare/compare-page-view.ts';
import type { ChartFileSet } from './ChartFiles.tsx';
import type { CompareFiles } from './use-compare-files.ts';

export interface Shown {
  readonly panel: ComparePanel;
  readonly files: ChartFileSet | null;
}

/** The panel of the files that are there; while others are on their way, the panel before. */
export function useShown(choice: Choice, files: CompareFiles, setup: CompareSetup): Shown | null {
  const { series, indicators, isLoading } = files;
  const former = useRef<Shown | null>(null);
  const { subject } = choice;
  const key = [
    formatChoice({ ...choice, province: null }),
    ...series.map(({ id }) => id),
    indicators !== null,
  ];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all of them
  const shown = useMemo(() => {
    if (isLoading) return former.current;
    if (series.length === 0) return null;
    const indicator =
      subject.kind === 'indicator' ? (indicators?.find(({ id }) => id === subject.id) ?? null) : null;
    const settings = { minimumDossiers: setup.minimumDossiers, indicator };
    const panel = buildComparePanel(choice, series, settings);
    return { panel, files: makeFiles(panel, choice, setup) };
  }, [isLoading, key.join(' ')]);
  former.current = shown;
  return shown;
}

/** The numbers are written out only when they are asked for. */
function makeFiles({ download }: ComparePanel, choice: Choice, setup: CompareSetup): ChartFileSet | null {
  if (download === null) return null;
  return {
    file: download.file,
    period: download.period,
    source: setup.source,
    notice: setup.notice,
    address: `${ADDRESSES.compare}${formatChoice(choice)}`,
    get csv() {
      return formatCsv(download.rows.columns, download.rows.rows);
    },
  };
}
