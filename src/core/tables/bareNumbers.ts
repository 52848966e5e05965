import type { TableColumn } from "../model/plan";
import type { BareNumbers } from "../read/completion";
import { distinctTexts, type DataRows } from "./dataRows";
import type { Grid } from "./grid";

/** What the bare numbers are in the columns that say how far a row is. */
export interface NumbersOfTable {
  readonly status: BareNumbers;
  readonly percentComplete: BareNumbers;
}

export function numbersOf(grid: Grid, columns: readonly TableColumn[], rows: DataRows): NumbersOfTable {
  const of = (role: keyof NumbersOfTable): BareNumbers => {
    const found = columns.find((column) => column.role === role);
    return found ? bareNumbersOf(found.heading, distinctTexts(grid, found.column, rows)) : "shares";
  };
  return { status: of("status"), percentComplete: of("percentComplete") };
}

/** More levels than this are no scale that an office rates by. */
const HIGHEST_LEVEL = 5;

/**
 * One cell cannot say what its 1 is: all of it, one per cent, or the first of three ratings. The whole column does.
 * @param texts what its cells show, each once.
 */
function bareNumbersOf(heading: string, texts: readonly string[]): BareNumbers {
  const bare = texts.map((text) => text.trim()).filter((text) => /^\d{1,3}(?:\.\d+)?$/.test(text));
  const highest = Math.max(0, ...bare.map(Number));
  if (highest <= 1 || bare.some((text) => text.includes("."))) return "shares";
  return highest <= HIGHEST_LEVEL && !/%|\bper ?cent|\bpct\b/i.test(heading) ? "levels" : "points";
}
