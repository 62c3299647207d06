/** The communes of one period taken together. */
export const GROUP = {
  title: 'Mức chung và ai khác mức chung',
  howToRead:
    'Chấm là tỷ lệ của đơn vị; thanh là khoảng mà tỷ lệ thật có thể nằm trong; vạch đứng là mức chung và trung vị. Thanh không chạm vạch mức chung thì mới là cao hơn hay thấp hơn; hai thanh chồng nhau thì chưa biết ai hơn ai.',
  nobody: (name: string) => `${name}: chưa đơn vị nào có số liệu để tính.`,
  nothing: (name: string) => `${name}: không phát sinh hồ sơ để tính.`,
  pooled: (name: string, value: string, counts: string, median: string, coverage: string) =>
    `${name}: mức chung ${value} (${counts}), trung vị ${median}; có số liệu: ${coverage}.`,
  contradicted: (count: string) =>
    `${count} đơn vị có điểm chưa khớp ở chính các số này; mức chung vẫn cộng như báo cáo ghi.`,
  few: 'Quá ít đơn vị đủ hồ sơ để nói đơn vị nào cao hơn hay thấp hơn.',
  reading: (group: string, shown: string) => `${group}: ${shown}`,
  hidden: (count: string) =>
    `Chỉ vẽ các đơn vị khác mức chung nhiều nhất; ${count} đơn vị còn lại có trong danh sách.`,
  pooledLine: (value: string) => `mức chung ${value}`,
  medianLine: (value: string) => `trung vị ${value}`,
  peers: 'Các nhóm so sánh',
  better: 'Cao hơn',
  similar: 'Không khác đáng kể',
  worse: 'Thấp hơn',
} as const;
