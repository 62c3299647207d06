import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import type { MeasureText } from '../format/text-width.ts';
import { escapeXml } from '../format/xml.ts';

const FONT = '@expo-google-fonts/be-vietnam-pro';
const FACES = ['400Regular', '700Bold'] as const;
const MOST_COLORS = 256;
/** Pictures of flat areas and letters get 1,5 % larger than at 6, in half the time. */
const LEVEL = 3;

await initWasm(readFileSync(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
const font = {
  fontBuffers: FACES.map((face) =>
    readFileSync(new URL(import.meta.resolve(`${FONT}/${face}/BeVietnamPro_${face}.ttf`))),
  ),
  defaultFontFamily: 'Be Vietnam Pro',
  loadSystemFonts: false,
};

/** An SVG document as PNG, the same bytes on any machine; texts are set in the typeface that comes along. */
export function renderPicture(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font });
  const image = drawing.render();
  const { width, height, pixels } = image;
  const indexed = indexColors(pixels);
  const png =
    indexed === null
      ? image.asPng()
      : encode({ width, height, depth: 8, channels: 1, ...indexed }, { zlib: { level: LEVEL } });
  image.free();
  drawing.free();
  return png;
}

/** Width of bold text in the same typeface, summed up letter by letter: a little more than it takes. */
export const measurePicture: MeasureText = (text, fontSize) => {
  let ems = 0;
  for (const letter of text) {
    const width = widths.get(letter) ?? measureLetter(letter);
    widths.set(letter, width);
    ems += width;
  }
  return ems * fontSize;
};

/** Both in ems. */
const pair = measureInk('nn');
const widths = new Map<string, number>();

/** Between other letters, or after itself where that takes more. */
function measureLetter(letter: string): number {
  const one = measureInk(`n${letter}n`);
  return Math.max(one - pair, measureInk(`n${letter}${letter}n`) - one);
}

function measureInk(text: string): number {
  const size = 100;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text xml:space="preserve" font-size="${size}" font-weight="700">${escapeXml(text)}</text></svg>`;
  const drawing = new Resvg(svg, { font });
  const box = drawing.getBBox();
  const width = box === undefined ? 0 : box.width / size;
  box?.free();
  drawing.free();
  return width;
}

/** Pixels by their place in a palette, which makes the file less than half as large; null where colours are too many. */
function indexColors(pixels: Uint8Array): { readonly data: Uint8Array; readonly palette: number[][] } | null {
  const colors = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const data = new Uint8Array(colors.length);
  const palette: number[][] = [];
  const places = new Map<number, number>();
  let last: number | undefined;
  let place = 0;
  for (let index = 0; index < colors.length; index++) {
    const color = colors[index];
    if (color !== undefined && color !== last) {
      last = color;
      place = places.get(color) ?? palette.length;
      if (place === MOST_COLORS) return null;
      if (place === palette.length) {
        places.set(color, place);
        palette.push([...pixels.subarray(index * 4, index * 4 + 3)]);
      }
    }
    data[index] = place;
  }
  return { data, palette };
}
