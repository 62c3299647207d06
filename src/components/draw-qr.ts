import { encode } from 'uqr';

/** What a scanner needs around a code, in modules. */
const QUIET_ZONE = 4;

export interface QrDrawing {
  readonly viewBox: string;
  /** The dark modules, those of one row that touch as one bar. */
  readonly path: string;
}

/** A QR code that still reads where about a seventh of it is worn away. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  const bars = data.flatMap((row, y) =>
    Array.from(
      row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { viewBox: `0 0 ${size} ${size}`, path: bars.join('') };
}
