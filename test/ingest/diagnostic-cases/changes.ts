import { type Files, SOUND_FOLDER } from '../data-folder.ts';

export const REPORT = 'reports/khanh-hoa-vinh-thanh/2023-quy-3';
const REPORT_FILES = ['report.json', 'dossiers.csv', 'indicators.csv'];
export const WITHOUT_REPORTS: Files = Object.fromEntries(
  Object.keys(SOUND_FOLDER).flatMap((path) => (path.startsWith('reports/') ? [[path, null]] : [])),
);

export function edit(path: string, from: string | RegExp, to: string): Files {
  return { [path]: read(path).replace(from, to) };
}

export function read(path: string): string {
  const text = SOUND_FOLDER[path];
  if (text === undefined) throw new Error(`the sound folder has no ${path}`);
  return text;
}

export const flat = (from: string | RegExp, to: string) => edit('reports/2025-07.csv', from, to);
export const communes = (from: string | RegExp, to: string) => edit('communes.csv', from, to);
export const report = (from: string | RegExp, to: string) => edit(`${REPORT}/report.json`, from, to);

/** The report once more in another folder, changed in one place. */
export function copyReport(folder: string, from: string, to: string): Files {
  return Object.fromEntries(
    REPORT_FILES.map((name) => [`${folder}/${name}`, read(`${REPORT}/${name}`).replace(from, to)]),
  );
}

export const REPORT_GONE: Files = Object.fromEntries(REPORT_FILES.map((name) => [`${REPORT}/${name}`, null]));

export interface Case {
  /** The code of the first line, and what sets the case apart. */
  readonly name: string;
  readonly files: Files;
  readonly lines: readonly string[];
}
