import { describe, expect, it } from 'vitest';
import { readTokens } from '../../src/read-tokens.ts';

const [light, dark] = [readTokens('light'), readTokens('dark')];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function measureContrast(a: string, b: string): number {
  const [high = 1, low = 0] = [measureLuminance(a), measureLuminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function measureLuminance(color: string): number {
  const digits =
    color.length === 4 ? [...color.slice(1)].map((one) => one + one) : (color.slice(1).match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const SERIES = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`);

describe.each([...SERIES, 'better', 'similar', 'worse', 'ink', 'ink-muted'])('--%s', (name) => {
  it('is dark or light enough for text, which names its marks, in both schemes', () => {
    expect(measureContrast(light(name), light('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(measureContrast(dark(name), dark('surface'))).toBeGreaterThanOrEqual(4.5);
  });
});

it('sets notices apart and keeps them legible in both schemes', () => {
  for (const colors of [light, dark]) {
    expect(measureContrast(colors('warn'), colors('warn-surface'))).toBeGreaterThanOrEqual(4.5);
  }
});

it('measures black on white as 21 and grey #777 on white as 4,48', () => {
  expect(measureContrast('#000', '#fff')).toBeCloseTo(21, 6);
  expect(measureContrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});
