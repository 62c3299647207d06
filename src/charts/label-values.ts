import type { SpanValue } from '../views/chart-spec.ts';
import type { PictureMark, PictureText } from './picture.ts';
import { placeLabels, type Room } from './place-labels.ts';
import type { Step } from './trace-path.ts';

/** With more values than these, labels give the rate without its counts, and only the telling values have labels. */
const COUNTS_SHOWN = 4;
const LABELS_SHOWN = 8;

interface PlacedValue {
  readonly value: SpanValue;
  readonly mark: PictureMark;
}

/** Rates in words at their lines; `others` are lines to keep clear of. A thin line of many values is never covered. */
export function labelValues(
  present: readonly PlacedValue[],
  others: readonly Step[],
  room: Room,
  isTraced: boolean,
): readonly PictureText[] {
  const counted = present.length <= COUNTS_SHOWN;
  return placeLabels(
    chooseLabelled(present).map(({ value, mark }) => ({
      mark,
      text: value.label === '' ? value.text : `${value.label} ${value.text}`,
      short: value.text,
      tail: counted && value.counts !== null ? value.counts : '',
    })),
    [...present.map(({ mark }) => mark), ...others],
    room,
    !isTraced,
  );
}

/** Of many values each series' first, last, highest and lowest. */
function chooseLabelled(present: readonly PlacedValue[]): readonly PlacedValue[] {
  if (present.length <= LABELS_SHOWN) return present;
  const chosen = new Set<PlacedValue | undefined>();
  for (const series of Map.groupBy(present, ({ value }) => value.series).values()) {
    const byTime = series.toSorted((a, b) => a.mark.x1 - b.mark.x1);
    const byHeight = series.toSorted((a, b) => a.mark.y - b.mark.y);
    for (const item of [byTime.at(-1), byTime[0], byHeight[0], byHeight.at(-1)]) chosen.add(item);
  }
  return present.filter((item) => chosen.has(item));
}
