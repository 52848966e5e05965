import type { FoundTable } from "../model/plan";
import type { Grid } from "./grid";

const ROWS_TO_LOOK_AT = 40;

/** Some sheets are bold from top to bottom; bold then says nothing. */
export function isBoldThroughout(
  grid: Grid,
  table: Pick<FoundTable, "columns" | "range" | "firstRow" | "lastRow">,
) {
  const column = table.columns.find((c) => c.role === "action")?.column ?? table.range.column;
  let bold = 0;
  let filled = 0;
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + ROWS_TO_LOOK_AT); row++) {
    if (grid.text(row, column) === "") continue;
    filled++;
    if (grid.cell(row, column).bold) bold++;
  }
  return filled > 0 && bold / filled > 0.7;
}
