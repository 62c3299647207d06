/** The header of form II.06a/VPCP/KSTT in its three rows, and the words of its last row. */
export const DOSSIER_HEADER: readonly (readonly string[])[] = [
  [
    'TT',
    'Lĩnh vực',
    'Số lượng hồ sơ tiếp nhận',
    '',
    '',
    '',
    'Số lượng hồ sơ đã giải quyết',
    '',
    '',
    '',
    'Số lượng hồ sơ đang giải quyết',
    '',
    '',
  ],
  [
    '',
    '',
    'Tổng số',
    'Trong kỳ',
    '',
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', '', '', '', '', '', '', '', ''],
];
export const TOTAL_ROW = 'Tổng cộng';
export const APPENDIX_HEADER = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'] as const;
