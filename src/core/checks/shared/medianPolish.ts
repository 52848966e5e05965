/**
 * What is left of each figure of a table after its row's and its column's typical level are taken away (Tukey's median
 * polish): a figure that fits the pattern leaves about nothing.
 *
 * @param rows figures by row and column; all rows equally long.
 * @see J. W. Tukey, Exploratory Data Analysis (1977), chapter 11
 */
export function medianPolish(rows: readonly (readonly number[])[]): number[][] {
  let left = rows.map((row) => [...row]);
  for (let pass = 0; pass < 4; pass++) {
    left = left.map((row) => without(row, median(row)));
    const columns = (left[0] ?? []).map((_, column) => median(left.map((row) => row[column] ?? 0)));
    left = left.map((row) => row.map((figure, column) => figure - (columns[column] ?? 0)));
  }
  return left;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}

function without(row: readonly number[], amount: number): number[] {
  return row.map((figure) => figure - amount);
}
