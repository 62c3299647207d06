import { LISTING } from '../strings/listing.ts';
import type { SpansSpec, SpanValue } from './chart-spec.ts';
import { type CellView, linkCell, type TableView } from './table-view.ts';

/** Where a drawn value is calculated; null for sums, which stand under the reports they add up. */
export type LinkValue = (value: SpanValue) => string | null;

/** Every value of a chart over time, the latest period first; a row per period and unit. */
export function buildTrendTable({ title, series, values }: SpansSpec, link: LinkValue): TableView {
  const rows = Map.groupBy(values, ({ from, to, label }) => `${from} ${to} ${label}`);
  return {
    caption: title,
    isSortable: false,
    columns: [LISTING.period, ...series].map((label, index) => ({ label, isNumeric: index > 0 })),
    rows: [...rows.values()]
      .toSorted(([a], [b]) => (a !== undefined && b !== undefined && a.from < b.from ? 1 : -1))
      .map((group) => ({
        cells: [
          { text: group[0]?.label ?? '', small: group[0]?.spanText ?? '' },
          ...series.map((_, index) =>
            buildCell(
              group.find((value) => value.series === index),
              link,
            ),
          ),
        ],
      })),
  };
}

function buildCell(value: SpanValue | undefined, link: LinkValue): CellView {
  if (value === undefined) return { text: '' };
  if (value.ratio === null) return { text: value.text, isState: true };
  const cell = { text: value.text, ...(value.counts === null ? {} : { small: value.counts }) };
  const href = link(value);
  return href === null ? cell : linkCell(cell, href);
}
