import { buildSiteModel, type ReportModel, type SiteModel } from '../../src/views/site-model.ts';
import type { CellView, TableView } from '../../src/views/table-view.ts';
import { changeFolder, type Files, loadFiles, SOUND_FOLDER } from '../ingest/data-folder.ts';

/** Three communes of one province, two of them of one kind, and two of another; all without dates of validity. */
export const COMMUNES = `id,name,kind,district,province,code,valid_from,valid_to,successor,website
mau-an,An,xã,,Mẫu,,,,,
mau-binh,Bình,xã,,Mẫu,,,,,
mau-chau,Châu,phường,,Mẫu,,,,,
khac-dao,Đào,xã,,Khác,,,,,
khac-giang,Giang,xã,,Khác,,,,,
`;

export const HEADER =
  'commune,period,from,to,field,received,received_online,carried_over,resolved,resolved_in_time';

const TARGETS_HEADER = 'id,subject,measure,threshold,from,to,province,document,url,note';

interface Given {
  readonly communes?: string;
  /** Lines of one flat table, columns as in `HEADER`. */
  readonly rows?: readonly string[];
  readonly targets?: readonly string[];
  readonly minimum?: number;
  /** Further files, or other ones in place of those above. */
  readonly files?: Files;
}

/** A site over communes of our own; nothing ranked or judged below 30 dossiers unless said otherwise. */
export async function loadSite({
  communes = COMMUNES,
  rows = [],
  targets = [],
  minimum = 30,
  files = {},
}: Given): Promise<SiteModel> {
  const settings = { ...JSON.parse(SOUND_FOLDER['site.json'] ?? '{}'), minimum_dossiers: minimum };
  const ownReports = Object.keys(SOUND_FOLDER).filter((path) => path.startsWith('reports/'));
  const dataset = await loadFiles(
    changeFolder({
      ...Object.fromEntries(ownReports.map((path) => [path, null])),
      'site.json': JSON.stringify(settings),
      'communes.csv': communes,
      'reports/bang.csv': rows.length === 0 ? null : [HEADER, ...rows].join('\n'),
      'targets.csv': targets.length === 0 ? null : [TARGETS_HEADER, ...targets].join('\n'),
      ...files,
    }),
  );
  return buildSiteModel(dataset);
}

/** The report of a commune with this id. */
export function findModel(site: SiteModel, communeId: string, reportId: string): ReportModel {
  const found = site.models.find(({ commune, report }) => commune.id === communeId && report.id === reportId);
  if (found === undefined) throw new Error(`no report ${communeId}/${reportId}`);
  return found;
}

/** The text of a cell with its second line behind " | ". */
export function readCell({ text, small }: CellView): string {
  return small === undefined || small === '' ? text : `${text} | ${small}`;
}

/** A table as rows of cell texts, no-break spaces as plain ones. */
export function readRows(table: TableView | null): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) => cells.map((cell) => plain(readCell(cell))));
}

/** No-break spaces as plain ones. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

const LAST_DAY: Readonly<Record<string, string>> = {
  '04': '30',
  '05': '31',
  '06': '30',
  '07': '31',
  '08': '31',
  '09': '30',
};

/** A month of 2025 by the calendar; counts from `received` on. */
export function writeMonth(commune: string, number: string, counts: string): string {
  return `${commune},2025-${number},2025-${number}-01,2025-${number}-${LAST_DAY[number]},,${counts}`;
}
