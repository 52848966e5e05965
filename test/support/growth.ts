const SHORT = 12_500;
const TIMES_LONGER = 8;
/** Added to both times, so that what takes next to no time is not judged by the clock's grain. */
const GRAIN_MS = 5;
const TRIES = 4;

/** Eight times the text takes a linear reader eight times as long, and a quadratic one sixty-four times. */
export const LINEAR = 24;

/**
 * How a reader's time grows with the text: a ratio within one run, so that a slow machine changes nothing.
 * @param unit is repeated to `length` characters and to eight times as many.
 * @returns the best time for the longer text ÷ the best time for the shorter one, the two taken in turn.
 */
export function growth(unit: string, read: (text: string) => void, length = SHORT): number {
  const short = unit.repeat(Math.ceil(length / unit.length));
  const long = unit.repeat(Math.ceil((length * TIMES_LONGER) / unit.length));
  let [bestShort, bestLong] = [Infinity, Infinity];
  for (let i = 0; i < TRIES; i++) {
    bestShort = Math.min(bestShort, timeOf(short, read));
    bestLong = Math.min(bestLong, timeOf(long, read));
  }
  return (bestLong + GRAIN_MS) / (bestShort + GRAIN_MS);
}

function timeOf(text: string, read: (text: string) => void): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
