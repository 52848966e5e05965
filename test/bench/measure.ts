/** What one figure was measured to be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must not exceed, or null where it is only reported. */
  readonly budget: number | null;
}

/** @returns the middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @returns milliseconds that `run` took. */
export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Bytes on the heap after a collection; NaN unless Node was started with --expose-gc. */
export function heapUsed(): number {
  if (globalThis.gc === undefined) return NaN;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** @returns the figures as lines for people: name, value, and the budget where there is one. */
export function figuresText(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map(({ name, value, unit, budget }) => {
    const judged = budget === null ? "" : `  (budget ${budget}${value > budget ? ", EXCEEDED" : ""})`;
    return `${name.padEnd(width)}  ${rounded(value).padStart(10)} ${unit}${judged}`;
  });
  return `${lines.join("\n")}\n`;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
