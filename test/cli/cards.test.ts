import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../src/charts/draw-card.ts';
import { measurePicture, renderPicture } from '../../src/cli/render-picture.ts';
import { readTokens } from '../../src/read-tokens.ts';
import type { CardRate, CardView } from '../../src/views/card-view.ts';

const style = {
  colors: readTokens('light'),
  measure: measurePicture,
};

const SHORT: CardView = {
  site: 'Cải cách hành chính cấp xã',
  title: 'Xã U',
  lines: ['Hà Nội', 'Năm 2023 (15/12/2022 – 14/12/2023)'],
  rates: [
    { name: 'Nộp hồ sơ trực tuyến', value: '0 %', isState: false, lines: ['0/12 mới tiếp nhận'] },
    { name: 'Trả kết quả đúng hạn', value: 'không phát sinh', isState: true, lines: [] },
  ],
  publisher: 'Đơn vị công bố: Sở Nội vụ.',
  notice: null,
};

const LONG: CardView = {
  ...SHORT,
  title: 'Thị trấn Mẫu Nông trường Việt Trung Quảng Bình',
  lines: ['huyện Bố Trạch, Quảng Bình', '9 tháng đầu năm 2025 (15/12/2024 – 14/9/2025)'],
  rates: SHORT.rates.map((rate) => ({
    ...rate,
    value: '99,99 %',
    isState: false,
    lines: ['1.234.567/1.234.568 mới tiếp nhận', '15/12/2024 – 14/9/2025'],
  })),
  notice: `Số liệu ${'do các xã tự gửi, chưa được kiểm tra, '.repeat(4)}không dùng làm căn cứ.`,
};

const endless = (letter: string): CardView => {
  const text = letter.repeat(300);
  const rate: CardRate = { name: text, value: text, isState: false, lines: [text, text] };
  return { site: text, title: text, lines: [text, text], rates: [rate, rate], publisher: text, notice: text };
};

/** Whether the parts of the picture that no text may reach are of one colour per row: margins, and between columns. */
function readBlanks(png: Uint8Array) {
  const { width, height, data } = decode(png);
  const isPlain = (from: number, to: number, y: number) =>
    data.subarray(y * width + from, y * width + to).every((color) => color === data[y * width]);
  const rows = Array.from({ length: height }, (_, y) => y);
  return {
    size: [width, height],
    margins: rows.every((y) => isPlain(0, 36, y) && isPlain(width - 36, width, y)),
    columns: rows.slice(225, 370).every((y) => isPlain(388, 412, y)),
    edges: [0, height - 1].every((y) => isPlain(0, width, y)),
  };
}

describe.each([
  ['the shortest name', SHORT],
  ['the longest names and a long notice', LONG],
  ['words without end', endless('Ạ')],
  ['broad letters', endless('W')],
  ['digits', endless('0')],
  ['markup and letters that XML forbids', endless('<b>&\u0001]]>')],
  ['letters that the typeface lacks', endless('漢')],
  ['the card of the site', { ...LONG, site: '', rates: [], lines: ['chữ '.repeat(200)] }],
])('a card with %s', (_, card) => {
  it('keeps all text within its margins and columns', () => {
    const blanks = readBlanks(renderPicture(drawCard(card, style)));
    const columns = card.rates.length > 0 ? { columns: true } : {};
    expect(blanks).toMatchObject({ size: [800, 420], margins: true, edges: true, ...columns });
  });
});

it('keeps a short title large and sets a long one in two lines', () => {
  const sizes = (card: CardView) =>
    Array.from(drawCard(card, style).matchAll(/font-size="(\d+)" font-weight="700"/gu), ([, size]) => size);
  expect(sizes(SHORT)[0]).toBe('54');
  expect(sizes(LONG).slice(0, 2)).toEqual(['34', '34']);
});

it('cuts no count and no part of a name that commune lists have', () => {
  const svg = drawCard({ ...LONG, notice: 'Số liệu mô phỏng để thử trang, không phải số liệu thật.' }, style);
  const texts = Array.from(svg.matchAll(/>([^<>]+)<\/text>/gu), ([, text]) => text);
  expect(texts).toContain('1.234.567/1.234.568 mới tiếp nhận');
  expect(texts.join(' ')).toContain('Thị trấn Mẫu Nông trường Việt Trung Quảng Bình');
  expect(texts.filter((text) => text?.endsWith('…'))).toEqual([]);
});

it('draws the same bytes again, in few colours', () => {
  const svg = drawCard(LONG, style);
  const png = renderPicture(svg);
  expect(Buffer.from(png).equals(Buffer.from(renderPicture(svg)))).toBe(true);
  expect(decode(png).palette?.length).toBeLessThanOrEqual(256);
  expect(png.byteLength).toBeLessThan(35_000);
});

it('draws a picture of many colours, too', () => {
  const stops = '<stop stop-color="#fff"/><stop offset="1" stop-color="#b3224f"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="10"><linearGradient id="g">${stops}</linearGradient><rect width="800" height="10" fill="url(#g)"/></svg>`;
  expect(decode(renderPicture(svg))).toMatchObject({ width: 800, height: 10, channels: 4 });
});
