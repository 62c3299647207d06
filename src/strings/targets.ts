/** A gap with its number formatted; `spare` is null when the target is met with nothing to spare. */
export type GapWords =
  | { readonly kind: 'met'; readonly spare: string | null }
  | { readonly kind: 'missed'; readonly missing: string };

/** Stands behind a rate and its counts: "còn thiếu 12 hồ sơ để đạt", "đạt, còn được trễ 24 hồ sơ". */
export function describeGap(measureKind: 'online' | 'on-time', gap: GapWords): string {
  if (gap.kind === 'missed') return `còn thiếu ${gap.missing} hồ sơ để đạt`;
  if (measureKind === 'on-time') {
    return gap.spare === null
      ? 'đạt, nhưng không còn được trễ hồ sơ nào'
      : `đạt, còn được trễ ${gap.spare} hồ sơ`;
  }
  return gap.spare === null ? 'đạt vừa đủ' : `đạt, còn dư ${gap.spare} hồ sơ`;
}

/** "từ 98 % trở lên"; `isWhole`: 100 %, which nothing is above. */
export function nameThreshold(threshold: string, isWhole: boolean): string {
  return isWhole ? threshold : `từ ${threshold} trở lên`;
}

export const TARGETS = {
  title: 'Mục tiêu',
  lead: [
    'Trang chỉ so một tỷ lệ với mục tiêu đếm đúng như tỷ lệ đó, và chỉ khi mục tiêu có hiệu lực vào ngày cuối kỳ. Mục tiêu đếm việc khác được nêu ở đây cùng văn bản, không kẻ thành đường và không tính phần còn thiếu.',
    '“Còn thiếu” là số hồ sơ ít nhất phải đạt thêm trong chính số hồ sơ đã đếm. “Còn được trễ” và “còn dư” là số hồ sơ nhiều nhất có thể không đạt mà tỷ lệ vẫn không dưới mục tiêu. Cả hai được tính bằng số nguyên, không làm tròn tỷ lệ.',
  ],
  caption: 'Các mục tiêu, nơi và thời gian áp dụng, văn bản đặt ra',
  subject: 'Nội dung',
  threshold: 'Mức phải đạt',
  scope: 'Áp dụng',
  measure: 'Cách tính trên trang này',
  document: 'Văn bản',
  everywhere: 'cả nước',
  noMeasure: 'không cách tính nào đếm đúng như văn bản',
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  from: (date: string) => `từ ${date}`,
  until: (date: string) => `đến ${date}`,
  undated: 'không giới hạn thời gian',
} as const;
