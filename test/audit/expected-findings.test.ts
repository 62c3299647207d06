import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { loadDataFolder } from '../../src/ingest/load-data-folder.ts';
import { formatFinding } from '../../src/strings/findings.ts';
import { describePlace } from '../../src/strings/places.ts';
import { nameGrade } from '../../src/strings/rules.ts';

/** Every line of the file was held against the report as issued; a careful reader of it would agree with each. */
test('the published reports give the findings of expected-findings.txt, and no other', async () => {
  const result = await loadDataFolder('data');
  if (result.kind === 'failed') throw new Error(`the data folder has ${result.diagnostics.length} errors`);
  const { dataset } = result;
  const lines = dataset.reports.flatMap((report) =>
    auditReport(report, dataset).map((finding) =>
      [
        `${report.communeId}/${report.id}`,
        describePlace(finding.claim.place),
        nameGrade(finding.grade),
        formatFinding(finding),
      ].join(' | '),
    ),
  );
  const expected = readFileSync('test/audit/expected-findings.txt', 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(expected);
});
