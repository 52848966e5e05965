import { cellAddress } from "../model/address";
import type { TableColumn } from "../model/plan";
import type { Scale } from "../model/reading";
import { tintFamily } from "../read/colors";
import { readRowNotes, type RowNote } from "../read/rowNotes";
import type { DataRows } from "./dataRows";
import { filledColumns, type Grid } from "./grid";

/** Rows above the headings and below the last row in which a note may stand. */
const LINES_ABOVE = 8;
const LINES_BELOW = 5;
/** More cells in a row make it a row of some table. */
const MOST_CELLS = 3;

/** A plan without a column for it, as far as it says where its notes may stand. */
export interface UnratedPlan {
  readonly columns: readonly TableColumn[];
  /** The first row of its headings, and its last row. */
  readonly top: number;
  readonly lastRow: number;
}

/**
 * "Blue rows are closed": where a note near a plan says what the colour of its rows means, their fill is their status.
 *
 * @returns the note's scale, with the fills that the plan's rows have; null where no note says it, where no row has the
 *   colour, and where the plan says in a column how far its rows are.
 */
export function rowFillScale(grid: Grid, plan: UnratedPlan, rows: DataRows): Scale | null {
  const named = plan.columns.find(({ role }) => role === "action") ?? plan.columns.find(isRisk);
  if (named === undefined || plan.columns.some(({ role }) => RATED.has(role))) return null;
  const note = noteNear(grid, plan);
  if (note === null) return null;
  const fills = new Set(rows.blocks.flat().map((row) => grid.cell(row, named.column).fill));
  const steps = note.says.flatMap(({ color, value, words }) => {
    const own = [...fills].flatMap((fill) => (fill !== null && tintFamily(fill) === color ? [fill] : []));
    return own.length === 0 ? [] : [{ value, label: words, words: [], fills: own }];
  });
  const name = "The note on the colours of rows";
  return steps.length === 0 ? null : { name, from: "workbook", source: note.source, steps };
}

const RATED: ReadonlySet<TableColumn["role"]> = new Set(["status", "percentComplete"]);

function isRisk({ role }: TableColumn): boolean {
  return role === "risk";
}

function noteNear(
  grid: Grid,
  { top, lastRow }: UnratedPlan,
): { readonly says: readonly RowNote[]; readonly source: string } | null {
  for (const row of [
    ...rowsBetween(top - LINES_ABOVE, top - 1),
    ...rowsBetween(lastRow + 1, lastRow + LINES_BELOW),
  ]) {
    const filled = filledColumns(grid, row, grid.firstColumn, grid.lastColumn);
    for (const column of filled.length > MOST_CELLS ? [] : filled) {
      const says = readRowNotes(grid.text(row, column));
      if (says.length > 0) return { says, source: `${grid.sheet.name}!${cellAddress(row, column)}` };
    }
  }
  return null;
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
