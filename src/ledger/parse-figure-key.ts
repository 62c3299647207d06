import { type CommuneId, parseCommuneId } from '../domain/commune.ts';
import type { FigureKey } from '../domain/correction.ts';
import type { ReportId } from '../domain/report.ts';

export interface FigureKeyParts {
  readonly key: FigureKey;
  readonly communeId: CommuneId;
  readonly reportId: ReportId;
  /** `<table>/<row>/<column>`, or as much of it as the key has; empty for a whole report. */
  readonly cell: string;
  /** False for a whole row, table or report. */
  readonly isCell: boolean;
}

const CELL_PARTS = 3;
const PART = /^[a-z0-9][a-z0-9_-]*$/;

/** null for anything that can be no key. */
export function parseFigureKey(text: string): FigureKeyParts | null {
  const [commune = '', report = '', ...parts] = text.split('/');
  const [communeId, reportId] = [parseCommuneId(commune), readReportId(report)];
  if (communeId === null || reportId === null || parts.length > CELL_PARTS) return null;
  if (!parts.every((part) => PART.test(part))) return null;
  const isCell = parts.length === CELL_PARTS;
  return { key: text as FigureKey, communeId, reportId, cell: parts.join('/'), isCell };
}

/** The keys of the row, the table and the report that a figure stands in; of a row, those of its table and report. */
export function listWholeKeys(key: FigureKey): readonly FigureKey[] {
  const parts = key.split('/');
  return parts.slice(2).map((_, index) => parts.slice(0, parts.length - index - 1).join('/') as FigureKey);
}

const REPORT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Those of flat tables too, which may be any slug. */
export function readReportId(text: string): ReportId | null {
  return REPORT_ID.test(text) ? (text as ReportId) : null;
}
