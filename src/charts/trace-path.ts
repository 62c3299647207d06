/** One horizontal piece of a stepped line: percent across, pixels down. */
export interface Step {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/**
 * SVG path in thousandths of the width across and pixels down. `isJoined` tells whether the pen stays down between
 * a step and the one after it.
 */
export function tracePath(steps: readonly Step[], isJoined: (index: number) => boolean): string {
  return steps
    .map(({ x1, x2, y }, index) =>
      index > 0 && isJoined(index - 1)
        ? `V${Math.round(y)}H${Math.round(x2 * 10)}`
        : `M${Math.round(x1 * 10)} ${Math.round(y)}H${Math.round(x2 * 10)}`,
    )
    .join('');
}
