/** Which made-up commune plays what; the others are ordinary. */
export const ROLES = {
  improved: 'Mẫu An Bình',
  wobbled: 'Mẫu An Phú',
  missingQuarter: 'Mẫu An Long',
  cumulativeMixedIn: 'Mẫu An Lộc',
  contradiction: 'Mẫu An Mỹ',
  lateCorrection: 'Mẫu An Sơn',
  /** Ordinary but for its entries in corrections.csv. */
  correctedTwice: 'Mẫu Hưng Phú',
  small: ['Mẫu An Thịnh', 'Mẫu An Thuận'],
  ahead: 'Mẫu An Trung',
  behind: 'Mẫu An Xuân',
  merged: {
    predecessors: ['Mẫu Vĩnh Hòa', 'Mẫu Vĩnh Bình', 'Mẫu Vĩnh Phú'],
    successor: 'Mẫu Vĩnh Xuân',
  },
  mergedIncomplete: {
    predecessors: ['Mẫu Vĩnh Lộc', 'Mẫu Vĩnh Mỹ', 'Mẫu Vĩnh Sơn'],
    successor: 'Mẫu Vĩnh Trung',
    /** Reports nothing from July 2024 on. */
    silent: 'Mẫu Vĩnh Sơn',
  },
} as const;

/** Periods that the communes with a gap leave out: in full, and by the months they need. */
export const MISSING_QUARTER = ['2024-Q2', '2024-04', '2024-05', '2024-06'] as const;
export const SILENT_FROM = '2024-07';
export const MIXED_IN = {
  period: '2024-05',
  months: ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'],
};
export const CONTRADICTED_TOTAL = '2024-03';
export const CONTRADICTED_PART = '2024-08';
export const CORRECTED = '2024-02';
/** The last month, so that the page of the commune shows it. */
export const CORRECTED_TWICE = '2024-12';
