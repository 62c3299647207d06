import { formatFinding } from '../../strings/findings.ts';
import type { ReportModel } from '../site-model.ts';
import type { DownloadRows } from './download-table.ts';

export const FINDING_COLUMNS = [
  'commune',
  'report',
  'rule',
  'grade',
  'row',
  'column',
  'printed',
  'claimed',
  'expected',
  'difference',
  'text',
] as const;

export function listFindingRows(models: readonly ReportModel[]): DownloadRows {
  return {
    columns: FINDING_COLUMNS,
    rows: models.flatMap(({ report, findings }) =>
      findings.map((finding) => [
        report.communeId,
        report.id,
        finding.rule,
        finding.grade,
        finding.claim.place.row,
        finding.claim.place.column,
        finding.claim.printed,
        finding.claim.value,
        finding.expected,
        finding.difference,
        formatFinding(finding),
      ]),
    ),
  };
}
