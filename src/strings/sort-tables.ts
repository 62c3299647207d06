/** What the sorting of tables says; apart from the other words because it is inlined in every page. */
export const SORTED = {
  ascending: (column: string) => `Đã sắp xếp theo ${column}, tăng dần.`,
  descending: (column: string) => `Đã sắp xếp theo ${column}, giảm dần.`,
} as const;
