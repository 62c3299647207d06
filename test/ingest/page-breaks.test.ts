import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AppendixRow } from '../../src/domain/tables.ts';
import { formatRows, loadReport, readShippedRows, readShippedText, takeAppendix } from './shipped-folder.ts';

type Cells = readonly string[];

/** Where the pages of a printed appendix end, and which row each end splits. */
interface PageBreaks {
  readonly report: string;
  /** The printed header, one row or two. */
  readonly header: readonly Cells[];
  readonly breaks: readonly {
    /** Spreadsheet row of the published file that starts the page, or that the page break splits. */
    readonly row: number;
    /** Where this page prints its header in other words. */
    readonly header?: readonly Cells[];
    readonly split?: { readonly label: readonly [string, string]; readonly unit: readonly [string, string] };
  }[];
}

const FOLDER = 'test/fixtures/page-breaks';
const CASES: readonly PageBreaks[] = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')),
);

/** The published rows with the header that the report prints, at the top and wherever a page begins. */
function paginate(rows: readonly Cells[], { header, breaks }: PageBreaks): readonly Cells[] {
  const [first = [], ...rest] = rows;
  const unitAt = /^Đơn vị/.test(first[2] ?? '') ? 2 : 3;
  const breakAt = new Map(breaks.map((entry) => [entry.row, entry]));
  const pages = rest.flatMap((cells, index): readonly Cells[] => {
    const entry = breakAt.get(index + 2);
    if (entry === undefined) return [cells];
    const repeated = entry.header ?? header;
    if (entry.split === undefined) return [...repeated, cells];
    const { label, unit } = entry.split;
    const head = cells.with(1, label[0]).with(unitAt, unit[0]);
    const tail = cells
      .map(() => '')
      .with(1, label[1])
      .with(unitAt, unit[1]);
    return [head, ...repeated, tail];
  });
  return [...header, ...pages];
}

/** Everything that a row says, without the spreadsheet rows it stands in. */
function strip({ row, span, figure, ...rest }: AppendixRow) {
  const read = figure.kind === 'present' ? figure.value : figure.reason;
  return { ...rest, read, text: rest.text, printed: figure.printed };
}

test.each(CASES)('$report reads the same with the page breaks it was printed with', (pages) => {
  const path = `reports/${pages.report}/indicators.csv`;
  const printed = paginate(readShippedRows(path), pages);
  const expected = takeAppendix(loadReport(pages.report), pages.report).rows.map(strip);
  const json = JSON.parse(readShippedText(`reports/${pages.report}/report.json`));
  const undated = { ...json.tables['indicators.csv'], spans: [] };
  const changed = loadReport(pages.report, {
    [path]: formatRows(printed),
    [`reports/${pages.report}/report.json`]: JSON.stringify({
      ...json,
      tables: { 'indicators.csv': undated },
    }),
  });
  expect(pages.breaks.length).toBeGreaterThan(5);
  expect(takeAppendix(changed, pages.report).rows.map(strip)).toEqual(expected);
});

test('the five reports split six rows between two pages', () => {
  const splits = CASES.flatMap(({ breaks }) => breaks.filter(({ split }) => split !== undefined));
  expect(splits).toHaveLength(6);
});
