import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { COUNT_COLUMNS } from '../../src/domain/dossier-counts.ts';
import { readValue } from '../../src/domain/figure.ts';
import type { DossierRow } from '../../src/domain/tables.ts';
import { withholdSmallCounts } from '../../src/domain/withhold-small-counts.ts';
import { isSameValue } from '../../src/ledger/is-same-value.ts';
import { listPublishedFigures } from '../../src/ledger/list-published-figures.ts';
import { NO_VALUE } from '../../src/ledger/published-report.ts';
import { readManifestHead, readManifestLine } from '../../src/ledger/read-manifest.ts';
import { listDossierRows } from '../../src/views/downloads/dossier-rows.ts';
import { formatDownload } from '../../src/views/downloads/table-text.ts';
import { buildSiteModel } from '../../src/views/site-model.ts';
import { publish } from '../ledger/publish.ts';
import { anyRows, readFlat, writeFlatTable } from './draw-datasets.ts';
import { holdForAll } from './hold-for-all.ts';

/** Counts with a value, by report, field and column. */
function listCounts(dataset: Dataset): ReadonlyMap<string, number> {
  const entries = dataset.reports.flatMap(({ communeId, id, span, dossiers }) =>
    (dossiers?.rows ?? []).flatMap(({ fieldId, counts }) =>
      COUNT_COLUMNS.flatMap((column) => {
        const value = readValue(counts[column]);
        const key = [communeId, id, span?.from, span?.to, fieldId ?? 'total', column].join(' ');
        return value === null ? [] : [[key, value] as const];
      }),
    ),
  );
  return new Map(entries);
}

/** What the download says of all fields together where the report itself does not: the fields added up. */
function addSums(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map(listCounts(dataset));
  for (const { communeId, id, span, dossiers } of dataset.reports) {
    const rows = dossiers?.rows ?? [];
    if (rows.some(({ kind }) => kind === 'total')) continue;
    for (const column of COUNT_COLUMNS) {
      const sum = addUp(rows, column);
      if (sum !== null) counts.set([communeId, id, span?.from, span?.to, 'total', column].join(' '), sum);
    }
  }
  return counts;
}

function addUp(rows: readonly DossierRow[], column: (typeof COUNT_COLUMNS)[number]): number | null {
  const values = rows.map(({ counts }) => readValue(counts[column]));
  return values.reduce(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0 as number | null,
  );
}

test.each(['csv', 'json'] as const)(
  'the table of dossiers, as %s, read as a flat table gives the same counts',
  (format) => {
    holdForAll(
      anyRows,
      (rows) => {
        const dataset = readFlat('goc.csv', writeFlatTable(rows));
        const written = formatDownload(listDossierRows(buildSiteModel(dataset).models), format);
        expect(listCounts(readFlat(`tai-ve.${format}`, written))).toEqual(addSums(dataset));
      },
      0.5,
    );
  },
);

test('the manifest says of each published figure what the data say', () => {
  holdForAll(
    fc.tuple(anyRows, fc.constantFrom(0, 5)),
    ([rows, smallest]) => {
      const dataset = readFlat('goc.csv', writeFlatTable(rows), smallest);
      const [head = '', ...lines] = publish(dataset);
      expect(readManifestHead(head)).toEqual({ kind: 'head', reportCount: dataset.reports.length });
      const published = new Map(
        lines.map((line) => {
          const report = readManifestLine(line);
          return [`${report?.communeId}/${report?.reportId}`, report] as const;
        }),
      );
      for (const report of withholdSmallCounts(dataset).reports) {
        const read = published.get(`${report.communeId}/${report.id}`);
        for (const { cell, value, isRate, isWithheld } of listPublishedFigures(report)) {
          const [table = '', row = '', column = ''] = cell.split('/');
          const found = read?.tables.get(table)?.get(row)?.get(column) ?? NO_VALUE;
          expect([cell, found.isWithheld, found.isRate]).toEqual([cell, isWithheld, isRate]);
          if (!isWithheld) expect(isSameValue(found.value, value)).toBe(true);
        }
      }
    },
    0.5,
  );
});
