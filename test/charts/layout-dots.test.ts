import { describe, expect, it } from 'vitest';
import { layoutDots } from '../../src/charts/layout-dots.ts';
import { makeDots, rate, state } from './specs.ts';

const SERIES = ['mọi lĩnh vực', 'không tính chứng thực'];
const VT = {
  label: 'Xã Vĩnh Thạnh',
  detail: 'quý III năm 2023',
  readings: [rate(0.2067, '20,67 %', '233/1.127'), rate(0.8351, '83,51 %', '233/279')],
};

describe('layoutDots', () => {
  it('puts 0 %, 50 % and 100 % at 3, 50 and 97 percent of the width', () => {
    const rows = [0, 0.5, 1].map((ratio) => ({ label: 'X', detail: null, readings: [rate(ratio, 'r')] }));
    expect(layoutDots(makeDots(rows)).marks.map((mark) => mark.x1)).toEqual([3, 50, 97]);
  });

  it('gives each series of a row a lane of its own', () => {
    const marks = layoutDots(makeDots([VT], SERIES)).marks;
    expect(marks.map((mark) => mark.series)).toEqual([0, 1]);
    expect(marks[1]?.y).toBeGreaterThan((marks[0]?.y ?? Number.NaN) + 15);
  });

  it('says the state in words and draws no mark where there is no rate', () => {
    const row = { label: 'X', detail: null, readings: [state('không phát sinh'), state('không có số liệu')] };
    const picture = layoutDots(makeDots([row], SERIES));
    expect(picture.marks).toEqual([]);
    const words = picture.texts.filter((text) => text.kind === 'state').map((text) => text.text);
    expect(words).toEqual(['không phát sinh', 'không có số liệu']);
  });

  it('draws a mark for a rate of 0 %', () => {
    const row = { label: 'X', detail: null, readings: [rate(0, '0 %', '0/12')] };
    expect(layoutDots(makeDots([row])).marks).toHaveLength(1);
  });

  it('keeps every value inside the narrowest width: behind small rates, before large ones', () => {
    const values = layoutDots(makeDots([VT], SERIES)).texts.filter((text) => text.kind === 'value');
    expect(values.map((text) => [text.anchor, text.text, text.tail])).toEqual([
      ['start', '20,67 %', '233/1.127'],
      ['end', '83,51 %', '233/279'],
    ]);
  });

  it('leaves the counts to the table where value and counts fit on neither side of the mark', () => {
    const row = { label: 'X', detail: null, readings: [rate(0.5, '50,03 %', '1.112.147/2.222.225')] };
    const value = layoutDots(makeDots([row])).texts.find((text) => text.kind === 'value');
    expect(value).toMatchObject({ text: '50,03 %', tail: '' });
  });

  it('breaks a long state and a long name of the axis into lines', () => {
    const words = 'kỳ không ghi ngày; số hồ sơ đúng hạn: 1/1 – 30/4/2024';
    const row = { label: 'X', detail: null, readings: [state(words)] };
    const { texts } = layoutDots({ ...makeDots([row]), axis: words });
    for (const kind of ['state', 'axis']) {
      const lines = texts.filter((text) => text.kind === kind).map((text) => text.text);
      expect(lines.length).toBe(2);
      expect(lines.join(' ')).toBe(words);
    }
  });

  it('tells a reader who points at a mark whose it is, the series, the rate and its counts', () => {
    const mark = layoutDots(makeDots([VT], SERIES)).marks[0];
    expect(mark?.title).toBe('Xã Vĩnh Thạnh, quý III năm 2023');
    expect(mark?.value).toBe('mọi lĩnh vực: 20,67 % (233/1.127)');
  });

  it('breaks a long label into lines above the row', () => {
    const label = 'Phường Cam Phúc Nam, thành phố Cam Ranh, tỉnh Khánh Hòa (6 tháng đầu năm 2023)';
    const picture = layoutDots(makeDots([{ label, detail: null, readings: [rate(0.5, '50 %')] }]));
    const lines = picture.texts.filter((text) => text.kind === 'row');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.text).join(' ')).toBe(label);
    expect(picture.marks[0]?.y).toBeGreaterThan(lines.at(-1)?.y ?? Number.NaN);
  });

  it('names the series only where there are two, and refuses three', () => {
    expect(layoutDots(makeDots([VT], SERIES)).keys).toHaveLength(2);
    expect(layoutDots(makeDots([VT], ['một'])).keys).toHaveLength(0);
    expect(() => layoutDots(makeDots([VT], ['a', 'b', 'c']))).toThrow(RangeError);
  });
});
