/** The rows or the columns of a sheet, laid end to end, in pixels. Hidden ones have no size. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Where a row or column starts; `start(count)` is where the last one ends. */
  start(index: number): number;
  size(index: number): number;
  /** The row or column that covers a pixel; the nearest one outside the sheet. Never a hidden one. */
  indexAt(pixel: number): number;
}

/** @param sizes pixels of each row or column, 0 for hidden ones. */
export function makeAxis(sizes: ArrayLike<number>): Axis {
  const starts = new Float64Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i] ?? 0) + (sizes[i] ?? 0);
  const last = Math.max(0, sizes.length - 1);
  const start = (index: number) => starts[Math.min(Math.max(index, 0), sizes.length)] ?? 0;
  return {
    count: sizes.length,
    total: start(sizes.length),
    start,
    size: (index) => sizes[index] ?? 0,
    indexAt: (pixel) => Math.min(lastStartingAtOrBefore(starts, pixel), last),
  };
}

/** Of rows that start at the same pixel the last one is the visible one: those before it are hidden. */
function lastStartingAtOrBefore(starts: Float64Array, pixel: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A run of rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** @returns what is in sight from pixel `from` on, and `extra` more at both ends so that scrolling shows no gaps. */
export function visibleSpan(axis: Axis, from: number, length: number, extra: number): Span {
  return {
    first: Math.max(0, axis.indexAt(from) - extra),
    last: Math.min(axis.count - 1, axis.indexAt(from + length) + extra),
  };
}
