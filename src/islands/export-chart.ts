import { buildExportSvg } from './build-export-svg.ts';
import type { ChartFileSet, FileKind } from './ChartFiles.tsx';
import { locatePage } from './locate-page.ts';
import { paintPng } from './paint-png.ts';

/** Saves the chart in `figure` as a file of its own on the reader's device; rejects where no picture can be made. */
export async function exportChart(kind: FileKind, figure: HTMLElement, files: ChartFileSet): Promise<void> {
  saveFile(await makeFile(kind, figure, files), `${files.file}.${kind}`);
}

async function makeFile(kind: FileKind, figure: HTMLElement, files: ChartFileSet): Promise<Blob> {
  if (kind === 'csv') return new Blob([files.csv], { type: 'text/csv;charset=utf-8' });
  const svg = buildExportSvg(figure, files, locatePage(files.address, location));
  return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) : paintPng(svg);
}

function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
