import type { Indicator } from '../domain/indicator.ts';
import { formatAmount, formatCount, formatRate } from '../format/number.ts';
import { recomputeIndicator } from '../indicators/recompute-indicator.ts';
import { titleCommune } from '../strings/communes.ts';
import {
  AREA_NAMES,
  INDICATOR_PAGE,
  INDICATORS_PAGE,
  nameDirection,
  nameKind,
} from '../strings/indicators.ts';
import { titlePeriod } from '../strings/periods.ts';
import { ADDRESSES, type Address, addressCommune, addressIndicator, linkTo } from './addresses.ts';
import { nameSharedPeriod } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { DotsSpec } from './chart-spec.ts';
import { addressIndicatorDownload } from './download-links.ts';
import { listIndicatorFormats } from './downloads/select-tables.ts';
import { buildFigureCell, showAs } from './figure-cell.ts';
import { fragmentOf, linkToReport } from './fragments.ts';
import { buildIndicatorChart } from './indicator-chart.ts';
import { type IndicatorEntry, isAnswered } from './indicator-values.ts';
import { describeDates } from './listing.ts';
import { findCorrections } from './marks-in-place.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import { buildSpansNotice, type SpansNotice } from './spans-notice.ts';
import { type ListingPage, type PartLink, splitByProvince, titlePage } from './split-by-province.ts';
import type { CellView, TableView } from './table-view.ts';

export interface IndicatorView {
  readonly head: PageHead;
  readonly facts: readonly { readonly term: string; readonly text: string; readonly href?: string }[];
  /** Numerator and denominator as links; empty for an indicator that is no rate. */
  readonly terms: readonly Link[];
  readonly note: string;
  readonly chart: DotsSpec | null;
  readonly spans: SpansNotice | null;
  readonly table: TableView | null;
  readonly provinces: readonly Link[];
  readonly parts: readonly PartLink[];
  readonly downloads: readonly Link[];
}

export type IndicatorPage = ListingPage<IndicatorEntry> & { readonly indicator: Indicator };

/** Every indicator of the catalogue has a page, also one that no report answers yet. */
export function listIndicatorPages(site: SiteModel): readonly IndicatorPage[] {
  return [...site.dataset.indicators.values()].flatMap((indicator) => {
    const entries = listLatest(site.byIndicator.get(indicator.id) ?? []);
    const pages = splitByProvince(
      addressIndicator(indicator.id),
      entries,
      ({ model }) => model.commune.province,
      { nameOf: ({ model }) => model.commune.name },
    );
    return pages.map((page) => ({ ...page, indicator }));
  });
}

export function buildIndicatorView(site: SiteModel, page: IndicatorPage): IndicatorView {
  const { indicator, address, province, provinces, parts } = page;
  const above = [{ text: INDICATORS_PAGE.title, href: linkTo(address, ADDRESSES.indicators) }];
  if (province !== null)
    above.push({ text: indicator.name, href: linkTo(address, addressIndicator(indicator.id)) });
  const entries = provinces.length > 0 ? [] : page.items;
  const answered = entries.filter(({ row }) => isAnswered(row));
  return {
    head: buildPageHead(
      site.dataset.site,
      address,
      titlePage(indicator.name, page),
      INDICATOR_PAGE.description(indicator.name),
      above,
    ),
    facts: listFacts(indicator),
    terms: listTerms(site, indicator, address),
    note: describeRate(indicator),
    chart: buildIndicatorChart(
      indicator,
      entries,
      buildChartDownload(site.dataset.site, address, {
        comparison: indicator.name,
        area: province ?? '',
        period: nameSharedPeriod(entries.map(({ model }) => model)),
      }),
    ),
    spans: buildSpansNotice(
      'khoang-ngay',
      answered.map(({ model }) => model),
    ),
    table: entries.length === 0 ? null : buildTable(indicator, entries, address),
    provinces,
    parts,
    downloads: listIndicatorFormats(site, indicator.id).map((format) => ({
      text: INDICATOR_PAGE.download(format.toUpperCase()),
      href: linkTo(address, addressIndicatorDownload(indicator.id, format)),
    })),
  };
}

/** The last report of each commune that has the row. */
function listLatest(entries: readonly IndicatorEntry[]): readonly IndicatorEntry[] {
  return [...new Map(entries.map((entry) => [entry.model.commune.id, entry])).values()];
}

function listFacts(indicator: Indicator): IndicatorView['facts'] {
  const { definition, area, unit, kind, direction, legalSource, codes } = indicator;
  const meanings = codes
    .map(({ code, meaning }) => INDICATOR_PAGE.code(formatCount(code), meaning))
    .join('; ');
  return [
    { term: INDICATOR_PAGE.definition, text: definition },
    { term: INDICATOR_PAGE.area, text: AREA_NAMES[area] },
    { term: INDICATOR_PAGE.unit, text: unit === '' ? INDICATOR_PAGE.noUnit : unit },
    { term: INDICATOR_PAGE.kind, text: nameKind(kind) },
    ...(meanings === '' ? [] : [{ term: INDICATOR_PAGE.codes, text: meanings }]),
    { term: INDICATOR_PAGE.direction, text: nameDirection(direction) },
    ...(legalSource === '' ? [] : [{ term: INDICATOR_PAGE.legalSource, text: legalSource }]),
  ];
}

function listTerms(site: SiteModel, indicator: Indicator, from: Address): readonly Link[] {
  return [indicator.numeratorId, indicator.denominatorId].flatMap((id) => {
    const part = id === null ? undefined : site.dataset.indicators.get(id);
    return part === undefined ? [] : [{ text: part.name, href: linkTo(from, addressIndicator(part.id)) }];
  });
}

function describeRate(indicator: Indicator): string {
  if (indicator.kind !== 'rate') return '';
  return indicator.numeratorId === null ? INDICATOR_PAGE.formulaNone : INDICATOR_PAGE.claim;
}

function buildTable(indicator: Indicator, entries: readonly IndicatorEntry[], from: Address): TableView {
  const isRate = indicator.kind === 'rate' && indicator.numeratorId !== null;
  return {
    caption: INDICATOR_PAGE.values,
    isSortable: true,
    columns: [
      { label: INDICATOR_PAGE.commune, isNumeric: false },
      { label: INDICATOR_PAGE.period, isNumeric: false },
      { label: INDICATOR_PAGE.printed, isNumeric: true },
      { label: INDICATOR_PAGE.read, isNumeric: true },
      ...(isRate ? [{ label: INDICATOR_PAGE.recomputed, isNumeric: true }] : []),
      { label: INDICATOR_PAGE.formNumber, isNumeric: false },
    ],
    rows: entries.map((entry) => ({
      cells: [
        {
          text: titleCommune(entry.model.commune),
          href: linkTo(from, addressCommune(entry.model.commune.id)),
        },
        {
          text: titlePeriod(entry.model.report.period),
          href: linkToReport(from, entry.model),
          small: describeDates(entry.model),
          sortBy: entry.model.report.span?.to ?? null,
        },
        { text: entry.row.figure.printed === '' ? entry.row.printedValue : entry.row.figure.printed },
        buildReading(indicator, entry),
        ...(isRate ? [buildRecomputed(indicator, entry, from)] : []),
        nameRow(entry, from),
      ],
    })),
  };
}

function buildReading(indicator: Indicator, { model, row }: IndicatorEntry): CellView {
  if (row.text !== null) {
    return { text: row.text, isState: true, sortBy: null, ...findCorrections(model.inPlace, [row.figure]) };
  }
  const cell = buildFigureCell(row.figure, showAs(row.unitKind), model.inPlace);
  const code = row.figure.kind === 'present' ? row.figure.value : null;
  const meaning = indicator.codes.find((one) => one.code === code)?.meaning;
  return meaning === undefined ? cell : { ...cell, text: INDICATOR_PAGE.answer(cell.text, meaning) };
}

function buildRecomputed(indicator: Indicator, { model }: IndicatorEntry, from: Address): CellView {
  const recomputed = recomputeIndicator(indicator, model.rows);
  if (recomputed.kind === 'unknown')
    return { text: INDICATOR_PAGE.notRecomputed, isState: true, sortBy: null };
  if (recomputed.kind === 'none') return { text: INDICATOR_PAGE.nothing, isState: true, sortBy: null };
  const { numerator, denominator, ratio } = recomputed;
  const values = [numerator, denominator].map(({ figure }) =>
    figure.kind === 'present' ? formatAmount(figure.value) : '',
  );
  const file = model.report.appendix?.file ?? '';
  const href = linkToReport(from, model, fragmentOf({ file, row: numerator.row }));
  return { text: formatRate(ratio), small: values.join('/'), sortBy: ratio, href };
}

/** Number and label as the form prints them, linked to the row on the report's page. */
function nameRow({ model, row }: IndicatorEntry, from: Address): CellView {
  const file = model.report.appendix?.file ?? '';
  return {
    text: row.number === '' ? row.label : `${row.number} ${row.label}`,
    href: linkToReport(from, model, fragmentOf({ file, row: row.row })),
  };
}
