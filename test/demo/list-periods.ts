/** A period of the reporting year 15/12 → 14/12 (QĐ 01/2023/QĐ-UBND Khánh Hòa). */
export interface DemoPeriod {
  /** As the column `period` has it: `2024-05`, `2024-Q2`, `2024-H1`, `2024-9M`, `2024`. */
  readonly name: string;
  /** File name without the year, and the words of the report's title. */
  readonly kind: 'thang' | 'quy' | '6-thang' | '9-thang' | 'nam';
  readonly year: number;
  /** Months it is made of, in order, as `2024-05`. */
  readonly months: readonly string[];
  readonly from: string;
  readonly to: string;
  /** "tháng 5 năm 2024" */
  readonly title: string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The twelve months, four quarters, six months, nine months and the year itself. */
export function listPeriods(year: number): readonly DemoPeriod[] {
  const quarters = ['I', 'II', 'III', 'IV'].map((roman, index) =>
    makePeriod(year, 'quy', `-Q${index + 1}`, [index * 3 + 1, index * 3 + 3], `quý ${roman} năm ${year}`),
  );
  return [
    ...MONTHS.map((month) =>
      makePeriod(year, 'thang', `-${pad(month)}`, [month, month], `tháng ${month} năm ${year}`),
    ),
    ...quarters,
    makePeriod(year, '6-thang', '-H1', [1, 6], `6 tháng đầu năm ${year}`),
    makePeriod(year, '9-thang', '-9M', [1, 9], `9 tháng năm ${year}`),
    makePeriod(year, 'nam', '', [1, 12], `năm ${year}`),
  ];
}

function makePeriod(
  year: number,
  kind: DemoPeriod['kind'],
  suffix: string,
  [first, last]: readonly [number, number],
  title: string,
): DemoPeriod {
  return {
    name: `${year}${suffix}`,
    kind,
    year,
    months: MONTHS.filter((month) => month >= first && month <= last).map((month) => `${year}-${pad(month)}`),
    from: first === 1 ? `${year - 1}-12-15` : `${year}-${pad(first - 1)}-15`,
    to: `${year}-${pad(last)}-14`,
    title,
  };
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
