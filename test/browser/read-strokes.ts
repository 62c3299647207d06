import type { Locator } from 'playwright-core';

/** From where to where, in percent of the picture's width. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
}

/** The unbroken pieces of one series' line, from left to right. Series 0 is online, 1 is on time. */
export async function readStrokes(chart: Locator, series: number): Promise<readonly Stroke[]> {
  const drawn = await chart.evaluate((figure, index) => {
    const readLines = (kind: string) =>
      Array.from(figure.querySelectorAll(`.${kind}.s${index} line`), (line) => ({
        from: Number.parseFloat(line.getAttribute('x1') ?? ''),
        to: Number.parseFloat(line.getAttribute('x2') ?? ''),
      }));
    const path = figure.querySelector(`.trace.s${index} path`)?.getAttribute('d') ?? '';
    return { path, marks: readLines('mark'), joins: readLines('join').map(({ from }) => from) };
  }, series);
  return drawn.path === '' ? connect(drawn.marks, drawn.joins) : splitPath(drawn.path);
}

/** "M140 223H193V214H244M300 …": the pen is lifted at every M; across in thousandths. */
function splitPath(path: string): readonly Stroke[] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => {
      const across = [
        Number.parseFloat(piece),
        ...[...piece.matchAll(/H([\d.]+)/gu)].map(([, x]) => Number(x)),
      ];
      return { from: Math.min(...across) / 10, to: Math.max(...across) / 10 };
    })
    .toSorted((a, b) => a.from - b.from);
}

/** Lines of single periods, put together where a join stands at the end of the one and the start of the next. */
function connect(marks: readonly Stroke[], joins: readonly number[]): readonly Stroke[] {
  const strokes: Stroke[] = [];
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const last = strokes.at(-1);
    const isJoined = last !== undefined && last.to === mark.from && joins.includes(mark.from);
    if (isJoined) strokes[strokes.length - 1] = { from: last.from, to: mark.to };
    else strokes.push(mark);
  }
  return strokes;
}
