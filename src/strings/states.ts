/** The two states that are not a rate. The third state is a rate, 0 % included. */
export const STATE_NAMES = {
  nothing: 'không phát sinh',
  unknown: 'không có số liệu',
} as const;

export const STATE_EXPLANATIONS = {
  zero: 'Có hồ sơ để tính và không hồ sơ nào đạt: tỷ lệ là 0 %.',
  nothing: 'Mẫu số bằng 0: không có hồ sơ nào để tính, nên không có tỷ lệ.',
  unknown: 'Báo cáo không nêu đủ số để tính. Trang này không đoán và không thay bằng 0.',
} as const;
