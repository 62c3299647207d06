import type { ChartReading, DotsSpec, SpansSpec, SpanValue } from '../../src/views/chart-spec.ts';

export function rate(ratio: number, text: string, counts: string | null = null): ChartReading {
  return { ratio, text, counts };
}

export function state(text: string): ChartReading {
  return { ratio: null, text, counts: null };
}

export function makeDots(rows: DotsSpec['rows'], series: readonly string[] = ['mọi lĩnh vực']): DotsSpec {
  return { kind: 'dots', id: 'x', title: 'X', description: 'X.', notes: [], axis: '% hồ sơ', series, rows };
}

export function makeValue(
  from: string,
  to: string,
  reading: ChartReading,
  more: Partial<SpanValue> = {},
): SpanValue {
  return {
    series: 0,
    label: '',
    from,
    to,
    spanText: `${from} – ${to}`,
    joinKey: 'month',
    ...reading,
    ...more,
  };
}

export function makeSpans(values: readonly SpanValue[], more: Partial<SpansSpec> = {}): SpansSpec {
  return {
    kind: 'spans',
    id: 'x',
    title: 'X',
    description: 'X.',
    notes: [],
    axis: '% hồ sơ',
    series: ['đúng hạn'],
    values,
    breaks: [],
    ...more,
  };
}
