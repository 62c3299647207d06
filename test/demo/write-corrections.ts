import { formatCsv } from '../../src/format/csv.ts';
import { formatCount } from '../../src/format/number.ts';
import { slugify } from '../../src/format/text.ts';
import type { DemoReport } from './build-reports.ts';
import type { DemoColumn, DemoField } from './demo-counts.ts';
import { CORRECTED, CORRECTED_TWICE, MISSING_QUARTER, ROLES } from './demo-roles.ts';
import { idOf, makeFinder } from './find-report.ts';
import { FORGOTTEN } from './plant-mistakes.ts';

const HEADER = ['figure', 'old', 'new', 'date', 'reason'];

/**
 * `corrections.csv`, oldest first: counts whose old value a note of the report names, a figure corrected twice, one of
 * a commune that has ended, a column that is gone, and a whole report that is gone.
 */
export function writeCorrections(reports: readonly DemoReport[]): string {
  const find = makeFinder(reports);
  const change = (
    commune: string,
    period: string,
    row: DemoField | 'total',
    column: DemoColumn,
    [fromOld, fromNew]: readonly [number, number],
    date: string,
    reason: string,
  ) => {
    const { fields, total } = find(commune, period);
    const stated = (row === 'total' ? total : fields[row])[column];
    const key = `${idOf(commune)}/${period.toLowerCase()}/dossiers/${slugify(row)}/${column}`;
    return [key, formatCount(stated + fromOld), formatCount(stated + fromNew), date, reason];
  };
  const forgotten = 'Bỏ sót hồ sơ chứng thực tiếp nhận buổi chiều.';
  const [twice, day] = [CORRECTED_TWICE, ROLES.correctedTwice];
  const ended = ROLES.merged.predecessors[1];
  return formatCsv(HEADER, [
    change(
      ROLES.lateCorrection,
      CORRECTED,
      'Chứng thực',
      'received',
      [-FORGOTTEN, 0],
      '2024-03-20',
      forgotten,
    ),
    change(ROLES.lateCorrection, CORRECTED, 'total', 'received', [-FORGOTTEN, 0], '2024-03-20', forgotten),
    change(day, twice, 'total', 'resolved', [-12, -2], '2024-12-20', 'Cộng thiếu lĩnh vực Đất đai'),
    [
      `${idOf(ROLES.missingQuarter)}/${MISSING_QUARTER[0].toLowerCase()}`,
      '',
      '',
      '2024-12-27',
      'Báo cáo gửi nhầm số liệu của đơn vị khác.',
    ],
    change(day, twice, 'total', 'resolved', [-2, 0], '2025-01-10', 'Hai hồ sơ trả ngày 13/12 ghi nhận muộn.'),
    [
      `${idOf(day)}/${twice}/dossiers/total/returned_signed`,
      '35',
      '',
      '2025-01-10',
      'Mẫu báo cáo mới không còn cột này.',
    ],
    change(ended, '2025-05', 'Hộ tịch', 'received_online', [9, 0], '2025-06-20', 'Gõ nhầm một chữ số.'),
  ]);
}
