import type { TimelineSpec } from '../views/chart-spec.ts';
import { layoutRowHead, layoutWords, placeUnder } from './layout-head.ts';
import { INSET, type Picture, type PictureMark, type PictureRule, type PictureText } from './picture.ts';
import { makeTimeAxis } from './time-axis.ts';

const LANE = 16;
const ROW_GAP = 12;
/** Line of words under a period's line. */
const WORDS = 20;

/** One row per report: its name, the length of its period as a line, the period in words. */
export function layoutTimeline(spec: TimelineSpec): Picture {
  const spans = spec.rows.flatMap((row) => (row.span === null ? [] : [row.span]));
  const axis = makeTimeAxis(spans, spec.breaks, INSET);
  const rules: PictureRule[] = [];
  const texts: PictureText[] = [];
  const marks: PictureMark[] = [];
  let top = 0;
  for (const row of spec.rows) {
    const head = layoutRowHead(row.label, row.detail, top);
    texts.push(...head.texts);
    const y = head.bottom + LANE / 2;
    top = head.bottom + LANE + ROW_GAP;
    if (row.span === null || axis === null) {
      const words = layoutWords('state', row.text, y + 5);
      texts.push(...words.texts);
      top += words.extra;
      continue;
    }
    top += WORDS;
    const x1 = axis.start(row.span.from);
    const x2 = axis.end(row.span.to);
    rules.push({ kind: 'track', x1: INSET, x2: 100 - INSET, y1: y, y2: y, series: null });
    marks.push({ series: 0, x1, x2, y, title: row.label, value: row.text });
    texts.push(placeUnder('words', row.text, x1, x2, y + 21));
  }
  const drawn = axis?.layout(0, top) ?? { rules: [], texts: [] };
  return {
    height: top + (axis === null ? 0 : 22) + (drawn.texts.some((text) => text.kind === 'break') ? 18 : 0),
    rules: [...drawn.rules, ...rules],
    texts: [...texts, ...drawn.texts],
    keys: [],
    marks,
  };
}
