import { CERTIFICATION_FIELD, type Field } from '../domain/field.ts';
import { formatCount } from '../format/number.ts';
import { computePrimaryRates } from '../indicators/compute-headline-rates.ts';
import { titleCommune } from '../strings/communes.ts';
import { FIELD_TABLE } from '../strings/field-table.ts';
import { LISTING } from '../strings/listing.ts';
import { FIELD_PAGE } from '../strings/period-page.ts';
import { titlePeriod } from '../strings/periods.ts';
import { type Address, addressCommune, addressField, linkTo } from './addresses.ts';
import { describeBothRates, nameSharedPeriod, readRate } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { DotsSpec } from './chart-spec.ts';
import { type FieldEntry, listLatestEntries } from './field-entries.ts';
import { buildFieldCells, linkToRow } from './field-table.ts';
import { linkToReport } from './fragments.ts';
import { CHART_LIMIT, describeDates } from './listing.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import { buildSpansNotice, type SpansNotice } from './spans-notice.ts';
import { type ListingPage, type PartLink, splitByProvince, titlePage } from './split-by-province.ts';
import type { TableView } from './table-view.ts';

export interface FieldView {
  readonly head: PageHead;
  readonly lead: string;
  readonly note: string;
  readonly table: TableView | null;
  readonly chart: DotsSpec | null;
  readonly spans: SpansNotice | null;
  readonly provinces: readonly Link[];
  readonly parts: readonly PartLink[];
}

export type FieldPage = ListingPage<FieldEntry> & { readonly field: Field };

/** Pages of one field over the latest report of each commune that counts it apart. */
function listFieldPages(site: SiteModel, field: Field): readonly FieldPage[] {
  const entries = listLatestEntries(site, field.id);
  const pages = splitByProvince(addressField(field.id), entries, ({ model }) => model.commune.province, {
    nameOf: ({ model }) => model.commune.name,
  });
  return pages.map((page) => ({ ...page, field }));
}

/** Fields that no report counts apart have no page. */
export function listAllFieldPages(site: SiteModel): readonly FieldPage[] {
  return site.listFields().flatMap((id) => {
    const field = site.dataset.fields.get(id);
    return field === undefined ? [] : listFieldPages(site, field);
  });
}

export function buildFieldView(site: SiteModel, page: FieldPage): FieldView {
  const { field, address: from, province, provinces, parts } = page;
  const name = FIELD_PAGE.title(field.name);
  const above = province === null ? [] : [{ text: name, href: linkTo(from, addressField(field.id)) }];
  const entries = provinces.length > 0 ? [] : page.items;
  const models = entries.map((entry) => entry.model);
  const areFew = models.length <= CHART_LIMIT;
  return {
    head: buildPageHead(
      site.dataset.site,
      from,
      titlePage(name, page),
      FIELD_PAGE.description(field.name),
      above,
    ),
    lead: FIELD_PAGE.lead(formatCount(page.all.length)),
    note: field.id === CERTIFICATION_FIELD ? FIELD_PAGE.certification : '',
    table: entries.length === 0 ? null : buildTable(FIELD_PAGE.caption(field.name), entries, from),
    chart: areFew && entries.length > 0 ? buildChart(site, page, entries) : null,
    spans: buildSpansNotice('khoang-ngay', models),
    provinces,
    parts,
  };
}

function buildTable(caption: string, entries: readonly FieldEntry[], from: Address): TableView {
  return {
    caption,
    isSortable: true,
    columns: [
      { label: LISTING.commune, isNumeric: false },
      { label: LISTING.period, isNumeric: false },
      { label: FIELD_TABLE.received, isNumeric: true },
      { label: LISTING.online, isNumeric: true },
      { label: FIELD_TABLE.inTime, isNumeric: true },
      { label: LISTING.onTime, isNumeric: true },
    ],
    rows: entries.map(({ model, row }) => ({
      cells: [
        { text: titleCommune(model.commune), href: linkTo(from, addressCommune(model.commune.id)) },
        {
          text: titlePeriod(model.report.period),
          href: linkToReport(from, model),
          small: describeDates(model),
          sortBy: model.report.span?.to ?? null,
        },
        ...buildFieldCells(row, linkToRow(model, row, from)),
      ],
    })),
  };
}

function buildChart(
  site: SiteModel,
  { field, address, province }: FieldPage,
  entries: readonly FieldEntry[],
): DotsSpec {
  const rows = entries.map(({ model, row }) => ({
    label: titleCommune(model.commune),
    detail: titlePeriod(model.report.period),
    ...computePrimaryRates(row.counts),
  }));
  return {
    kind: 'dots',
    id: 'theo-don-vi',
    title: FIELD_PAGE.chart(field.name),
    description: describeBothRates(rows, LISTING.rows.communes),
    notes: [],
    download: buildChartDownload(site.dataset.site, address, {
      comparison: FIELD_PAGE.chart(field.name),
      area: province ?? '',
      period: nameSharedPeriod(entries.map(({ model }) => model)),
    }),
    axis: FIELD_TABLE.axis,
    series: [LISTING.online, LISTING.onTime],
    rows: rows.map(({ label, detail, online, onTime }) => ({
      label,
      detail,
      readings: [readRate(online, LISTING.online), readRate(onTime, LISTING.onTime)],
    })),
  };
}
