import type { NearForm } from '../domain/import-question.ts';
import { quoteText } from './diagnostics.ts';
import type { QuestionText } from './import-questions.ts';
import { formatOfficePlace } from './office-places.ts';

const MOST_ROWS = 10;

/** An appendix that no form explains: which rows, and what to do about it. */
export function describeNoForm(rowCount: number, nearest: readonly NearForm[]): QuestionText {
  const sides = nearest.map(describeNearForm);
  return {
    text: `Không biểu mẫu nào trong thư mục forms có đủ ${rowCount} dòng của phụ lục.${sides.join('')}\n  Phụ lục của tỉnh chưa có thì cần một tệp biểu mẫu: cách làm trong data/huong-dan/them-bieu-mau.md.`,
    answers: [
      ...nearest.map(({ id, unknown, missing }) => ({
        option: `--form ${id}`,
        meaning: `theo biểu mẫu này, sau khi sửa ${unknown.length + missing.length} dòng nêu trên`,
      })),
      {
        option: '--form none',
        meaning: 'nhập không theo biểu mẫu: các dòng được công bố, không gắn với chỉ tiêu nào',
      },
    ],
  };
}

function describeNearForm({ id, unknown, missing }: NearForm): string {
  const rows = unknown.slice(0, MOST_ROWS).map(({ label, place }) => {
    return `\n    ${formatOfficePlace(place)}: “${quoteText(label)}”`;
  });
  const more = unknown.length - rows.length;
  const head = `\n  Biểu mẫu ${id} thiếu ${unknown.length} dòng của phụ lục:`;
  const lacking = missing.map((label) => `\n    phụ lục không có dòng “${quoteText(label)}” của biểu mẫu`);
  return `${unknown.length > 0 ? head : `\n  Biểu mẫu ${id}:`}${rows.join('')}${more > 0 ? `\n    và ${more} dòng khác` : ''}${lacking.join('')}`;
}
