import { AREAS, type Area } from '../domain/indicator.ts';
import type { Appendix, AppendixRow } from '../domain/tables.ts';
import { AREA_NAMES } from '../strings/indicators.ts';
import { describeSpan } from '../strings/periods.ts';
import { REPORT_PAGE } from '../strings/report-page.ts';
import { addressIndicator, linkTo } from './addresses.ts';
import { groupByArea } from './appendix-areas.ts';
import { captionTable } from './dossier-table.ts';
import { buildFigureCell, showAs } from './figure-cell.ts';
import { fragmentOf } from './fragments.ts';
import { findIndicator } from './indicator-values.ts';
import { findCorrections, findMarks, type MarksInPlace } from './marks-in-place.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { CellView, RowView, SectionView } from './table-view.ts';

const { columns } = REPORT_PAGE;

interface Context {
  readonly appendix: Appendix;
  readonly site: SiteModel;
  readonly model: ReportModel;
  readonly index: MarksInPlace;
}

/**
 * Every row as issued, in the seven areas where the form is mapped to the catalogue, in one table otherwise: number
 * and label as printed with the catalogue's name below, unit, value as printed and as read, remark.
 */
export function buildAppendixSections(
  appendix: Appendix,
  site: SiteModel,
  model: ReportModel,
  index: MarksInPlace,
): readonly SectionView[] {
  const context = { appendix, site, model, index };
  const areas = groupByArea(appendix.rows, site);
  if (areas.size === 0) return [buildSection(context, 'phu-luc', REPORT_PAGE.appendix, appendix.rows)];
  return AREAS.flatMap((area: Area) => {
    const rows = areas.get(area);
    return rows === undefined
      ? []
      : [buildSection(context, `phu-luc-${area}`, REPORT_PAGE.area(AREA_NAMES[area]), rows)];
  });
}

function buildSection(
  context: Context,
  id: string,
  title: string,
  rows: readonly AppendixRow[],
): SectionView {
  const { appendix } = context;
  return {
    id,
    title,
    table: {
      caption: captionTable(appendix.title, appendix.span),
      isSortable: false,
      isWordy: true,
      columns: [
        { label: columns.indicator, isNumeric: false },
        { label: columns.unit, isNumeric: false },
        { label: columns.printed, isNumeric: true },
        { label: columns.read, isNumeric: true },
        { label: columns.remark, isNumeric: false },
      ],
      rows: rows.map((row) => buildRow(context, row)),
    },
  };
}

function buildRow(context: Context, row: AppendixRow): RowView {
  return {
    id: fragmentOf({ file: context.appendix.file, row: row.row }),
    ...(row.level === 0 ? { kind: 'head' as const } : {}),
    cells: isHeading(row)
      ? [buildLabel(context, row)]
      : [
          buildLabel(context, row),
          { text: row.unit },
          { text: row.printedValue },
          buildReading(context, row),
          { text: row.remark },
        ],
  };
}

function buildLabel({ site, model }: Context, row: AppendixRow): CellView {
  const text = row.number === '' ? row.label : `${row.number} ${row.label}`;
  const indicator = findIndicator(site, row.indicatorId);
  const notes = [
    row.span === null ? '' : REPORT_PAGE.rowSpan(describeSpan(row.span)),
    isHeading(row) ? '' : row.unmapped,
  ].filter((note) => note !== '');
  return {
    text,
    ...(notes.length === 0 ? {} : { small: notes.join('; ') }),
    ...(indicator === null
      ? {}
      : { links: [{ text: indicator.name, href: linkTo(model.address, addressIndicator(indicator.id)) }] }),
  };
}

/** Nothing printed but the label, and no indicator either: a heading, not a missing value. */
function isHeading(row: AppendixRow): boolean {
  if (row.indicatorId !== null || !row.applies) return false;
  return row.unit === '' && row.printedValue === '' && row.remark === '' && row.figure.kind === 'absent';
}

function buildReading({ index }: Context, row: AppendixRow): CellView {
  if (row.text === null) {
    const isBlank = row.figure.kind === 'absent' && row.figure.reason === 'blank';
    if (isBlank && !row.applies) {
      const marks = findCorrections(index, [row.figure]);
      return { text: REPORT_PAGE.notApplicable, isState: true, sortBy: null, ...marks };
    }
    return buildFigureCell(row.figure, showAs(row.unitKind), index);
  }
  const isShown = row.text === row.printedValue || row.text === row.remark || row.text === row.unit;
  const text = isShown ? REPORT_PAGE.inWords : row.text;
  return { text, isState: true, ...findMarks(index, row.figure.place) };
}
