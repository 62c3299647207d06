import type { Commune } from '../domain/commune.ts';
import type { ImportQuestion, TableKind } from '../domain/import-question.ts';
import type { Span } from '../domain/period.ts';
import { formatSpan } from '../format/date.ts';
import { formatAmount } from '../format/number.ts';
import { locateCommune, nameCommune } from './communes.ts';
import { describeDiagnostic } from './diagnostics.ts';
import { describeNoForm } from './import-form-question.ts';
import { citeLines, formatOfficePlace } from './office-places.ts';
import { namePeriod } from './periods.ts';

export const TABLE_KIND_NAMES: Readonly<Record<TableKind, string>> = {
  dossiers: 'bảng hồ sơ',
  indicators: 'phụ lục chỉ tiêu',
  procedures: 'bảng theo thủ tục',
  tasks: 'bảng nhiệm vụ',
  flat: 'bảng nhiều đơn vị',
};

/** What is not clear, and each option that would answer it, with the reason to choose it. */
export interface QuestionText {
  readonly text: string;
  readonly answers: readonly { readonly option: string; readonly meaning: string }[];
}

const MOST_CELLS = 10;

/** `takenTables`: the numbers of all tables of the run. */
export function describeQuestion(question: ImportQuestion, takenTables: readonly number[]): QuestionText {
  switch (question.kind) {
    case 'bad-option':
      return { text: `${question.option}: ${describeDiagnostic(question.problem)}`, answers: [] };
    case 'commune':
      return describeCommune(question);
    case 'period':
      return describePeriod(question);
    case 'dates':
      return describeDates(question);
    case 'cumulative':
      return {
        text: `Chưa rõ số liệu ${namePeriod(question.period)} là số lũy kế từ đầu năm báo cáo hay chỉ của kỳ.`,
        answers: [
          { option: '--cumulative yes', meaning: 'lũy kế từ đầu năm báo cáo' },
          { option: '--cumulative no', meaning: 'chỉ của kỳ này' },
        ],
      };
    case 'several-forms':
      return {
        text: 'Phụ lục khớp với nhiều biểu mẫu.',
        answers: question.forms.map((form) => ({
          option: `--form ${form}`,
          meaning: `biểu mẫu forms/${form}.csv`,
        })),
      };
    case 'no-form':
      return describeNoForm(question.rowCount, question.nearest);
    case 'no-such-table':
      return {
        text: `--tables: không có bảng số ${question.printed}; các bảng được đánh số từ 1 đến ${question.count} ở danh sách trên.`,
        answers: [],
      };
    case 'several-tables': {
      const own = question.tables.map(({ number }) => number);
      return {
        text: `Có ${own.length} ${TABLE_KIND_NAMES[question.table]}; một báo cáo chỉ có một. Hãy chọn các bảng cần nhập theo số ở danh sách trên.`,
        answers: question.tables.map(({ number, place }) => ({
          option: formatTables(takenTables.filter((one) => one === number || !own.includes(one))),
          meaning: `lấy ${formatOfficePlace(place)}`,
        })),
      };
    }
    case 'flat-and-report':
      return {
        text: 'Trong tệp có cả bảng nhiều đơn vị và bảng của một báo cáo. Mỗi lần chỉ nhập một trong hai.',
        answers: [
          { option: formatTables(question.flat.map(({ number }) => number)), meaning: 'bảng nhiều đơn vị' },
          { option: formatTables(question.report.map(({ number }) => number)), meaning: 'báo cáo' },
        ],
      };
    case 'dot-thousands': {
      const shown = question.cells.slice(0, MOST_CELLS).map(({ place, stored, meant }) => {
        return `\n    ${formatOfficePlace(place)}: lưu ${formatAmount(stored)}, có thể là ${meant}`;
      });
      const more = question.cells.length - shown.length;
      return {
        text: `Có ${question.cells.length} ô đếm đang lưu số lẻ. Excel tiếng Anh đổi 1.134 gõ vào thành số 1,134:${shown.join('')}${more > 0 ? `\n    và ${more} ô khác` : ''}\n  Nếu không phải vậy, hãy sửa các ô đó trong Excel rồi lưu lại.`,
        answers: [{ option: '--dot-thousands', meaning: 'dấu chấm ngăn hàng nghìn: 1,134 là 1.134' }],
      };
    }
  }
}

type Of<Kind extends ImportQuestion['kind']> = Extract<ImportQuestion, { kind: Kind }>;

function describeCommune({ named, unsettled, known }: Of<'commune'>): QuestionText {
  if (named.length > 0) {
    return {
      text: 'Các dòng trong tệp nêu nhiều đơn vị; một báo cáo chỉ của một đơn vị.',
      answers: named.map(({ commune, lines }) => ({
        option: `--commune ${commune.id}`,
        meaning: `${introduce(commune)}, theo dòng ${citeLines(lines)}`,
      })),
    };
  }
  const reasons = unsettled.map(
    ({ line, problem }) => `\n    ${citeLines([line])}: ${describeDiagnostic(problem)}`,
  );
  const candidates = [
    ...new Set(unsettled.flatMap(({ problem }) => ('candidates' in problem ? problem.candidates : []))),
  ];
  const listed = candidates.map((candidate) => {
    const [id = '', ...rest] = candidate.split(' ');
    return { option: `--commune ${id}`, meaning: rest.join(' ').replace(/^\(|\)$/g, '') };
  });
  const all = known.map((commune) => ({ option: `--commune ${commune.id}`, meaning: introduce(commune) }));
  const any = [{ option: '--commune MÃ', meaning: 'mã ở cột id của communes.csv' }];
  const answers = listed.length > 0 ? listed : all.length > 0 ? all : any;
  return { text: `Chưa rõ đây là báo cáo của đơn vị nào.${reasons.join('')}`, answers };
}

export function introduce(commune: Commune): string {
  return `${nameCommune(commune)}, ${locateCommune(commune)}`;
}

/** One name of each kind, for those who see none that fits. */
export const PERIOD_EXAMPLES =
  '2024-05 là tháng 5, 2023-Q3 là quý III, 2023-H1 là 6 tháng đầu năm, 2023-9M là 9 tháng, 2023 là cả năm';

function describePeriod({ named, fitting }: Of<'period'>): QuestionText {
  if (named.length > 0) {
    return {
      text: 'Các dòng trong tệp nêu nhiều kỳ báo cáo.',
      answers: named.map(({ period, lines }) => ({
        option: `--period ${period.name}`,
        meaning: `${namePeriod(period)}, theo dòng ${citeLines(lines)}`,
      })),
    };
  }
  const likely = fitting.map((period) => ({
    option: `--period ${period.name}`,
    meaning: namePeriod(period),
  }));
  const any = [{ option: '--period KỲ', meaning: PERIOD_EXAMPLES }];
  return { text: 'Chưa rõ kỳ báo cáo.', answers: [...likely, ...any] };
}

const NO_DATES = { option: '--no-dates', meaning: 'báo cáo không ghi ngày' };

function describeDates({ stated, mayBeNone }: Of<'dates'>): QuestionText {
  const none = mayBeNone ? [NO_DATES] : [];
  if (stated.length === 0) {
    const any = { option: '--from NGÀY --to NGÀY', meaning: 'ví dụ --from 2023-06-14 --to 2023-09-13' };
    return {
      text: 'Chưa rõ số liệu từ ngày nào đến ngày nào. Ngày không được suy từ tên kỳ.',
      answers: [any, ...none],
    };
  }
  return {
    text: 'Các dòng trong tệp ghi nhiều khoảng ngày. Hãy chọn khoảng ngày của báo cáo; bảng ghi ngày khác sẽ giữ ngày riêng.',
    answers: [
      ...stated.map(({ span, lines }) => ({
        option: formatDates(span),
        meaning: `${formatSpan(span)}, theo dòng ${citeLines(lines)}`,
      })),
      ...none,
    ],
  };
}

function formatDates({ from, to }: Span): string {
  return `--from ${from} --to ${to}`;
}

function formatTables(numbers: readonly number[]): string {
  return `--tables ${numbers.join(',')}`;
}
