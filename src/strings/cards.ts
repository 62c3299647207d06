/** The picture that stands for a page in messages. */
export const CARDS = {
  spanUnknown: 'báo cáo không ghi ngày',
  period: (period: string, span: string) => `${period} (${span})`,
  place: (name: string, place: string, period: string) => `${name} (${place}), ${period}.`,
  /** "95 trên 103" of its communes. */
  province: (communes: string) => `Cộng số liệu của ${communes} xã, phường`,
  inProvince: (name: string, period: string, communes: string) =>
    `${name}, ${period}: cộng số liệu của ${communes} xã, phường.`,
  rate: (name: string, value: string, counts: string) => `${name}: ${value} (${counts}).`,
  instead: (formula: string, value: string) => `${formula}: ${value}`,
  state: (name: string, state: string) => `${name}: ${state}.`,
} as const;
