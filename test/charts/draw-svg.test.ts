import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/charts/draw-svg.ts';
import { layoutChart } from '../../src/charts/layout-chart.ts';
import { makeDots, makeSpans, makeValue, rate, state } from './specs.ts';

const SERIES = ['mọi lĩnh vực', 'không tính chứng thực'];

function draw(label: string): string {
  const readings = [rate(0.2067, '20,67 %', '233/1.127'), rate(0.8351, '83,51 %', '233/279')];
  const rows = [
    { label, detail: null, readings },
    { label: 'Y', detail: null, readings: [rate(1 / 3, '33,33 %'), state('không phát sinh')] },
  ];
  return drawSvg(layoutChart(makeDots(rows, SERIES)), 'x-title x-text');
}

describe('drawSvg', () => {
  it('shows markup in a label as text', () => {
    const svg = draw('<script>alert(1)</script> "><img src=x> &amp; \'');
    expect(svg).not.toMatch(/<(script|img)/);
    const shown = Array.from(svg.matchAll(/<text[^>]*>([^<]*)/gu), (match) => match[1]).join(' ');
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(shown).toContain('&amp;amp;');
  });

  it('is an image named by the elements it is given', () => {
    expect(draw('X')).toMatch(/^<svg role="img" aria-labelledby="x-title x-text" /u);
  });

  it('draws the two series in different shapes', () => {
    const svg = draw('X');
    const group = (name: string) => new RegExp(`<g class="${name}">(.*?)</g>`, 'u').exec(svg)?.[1];
    expect(group('mark s0')).toMatch(/^(<circle [^>]*\/>){2}$/u);
    expect(group('mark s1')).toMatch(/^<rect [^>]*\/>$/u);
  });

  it('writes values beside their marks, counts included', () => {
    expect(draw('X')).toContain('>20,67 % <tspan>233/1.127</tspan></text>');
  });

  it('has no inline style and no number longer than a tenth', () => {
    const svg = draw('X');
    expect(svg).not.toContain('style=');
    expect(svg).not.toMatch(/="[\d.-]*\.\d\d/u);
  });

  it('stretches paths over the whole width and draws no mark twice', () => {
    const values = ['a', 'b', 'c'].map((_, series) =>
      makeValue('2024-01-01', '2024-01-31', rate(0.5, '50 %'), { series }),
    );
    const svg = drawSvg(layoutChart(makeSpans(values, { series: ['a', 'b', 'c'] })), 'x');
    expect(svg).toMatch(
      /<svg viewBox="0 0 1000 \d+" preserveAspectRatio="none" width="100%" height="\d+"><g class="trace s0"><path /u,
    );
    expect(svg).not.toContain('class="mark');
  });

  it('draws the bands in three shapes', () => {
    const row = { label: 'X', detail: null, ratio: 0.5, text: '50 %', counts: '1/2', tail: '' };
    const interval = { low: 0.4, high: 0.6 };
    const rows = (['better', 'similar', 'worse'] as const).map((band) => ({ ...row, band, interval }));
    const svg = drawSvg(
      layoutChart({
        kind: 'bands',
        id: 'x',
        title: 'X',
        description: '',
        notes: [],
        axis: '',
        bandNames: { better: 'b', similar: 's', worse: 'w' },
        rows,
        references: [],
      }),
      'x',
    );
    const shapes = Array.from(svg.matchAll(/<g class="mark s\d+">(.*?)<\/g>/gu), ([, shape = '']) =>
      shape.replace(/ (?:x|y|cx|cy)="[^"]*"/gu, ''),
    );
    expect(new Set(shapes).size).toBe(3);
  });
});
