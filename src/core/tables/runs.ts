/** The first and the last of columns, or rows, that follow each other. */
export type Run = [first: number, last: number];

/** @returns the longest runs from `first` to `last` of each of which something holds, in order. */
export function runsWhere(first: number, last: number, holds: (at: number) => boolean): Run[] {
  const runs: Run[] = [];
  let start: number | null = null;
  for (let at = first; at <= last + 1; at++) {
    const isHeld = at <= last && holds(at);
    if (isHeld && start === null) start = at;
    if (!isHeld && start !== null) {
      runs.push([start, at - 1]);
      start = null;
    }
  }
  return runs;
}

/** @returns each of the run's numbers. */
export function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
