import { useState } from "react";
import type { CellRange } from "../../core/model/address";
import type { SheetDocument } from "../../xlsx/document";
import { usedExtent, type SheetLayout } from "./sheetLayout";
import { oppositeCorner, rangeBetween, step, type CellPosition } from "./selection";

/** The end of the selection that stays where it is while the other one moves, and the ways to move it. */
export interface ActiveCell {
  readonly active: CellPosition;
  /** False when the selection was made elsewhere: by the add-in or the name box. */
  readonly madeHere: boolean;
  readonly select: (from: CellPosition, to: CellPosition) => void;
  /** @returns the cell moved to, to be brought into sight. */
  readonly move: (rows: number, columns: number, how: { toEnd: boolean; extend: boolean }) => CellPosition;
  readonly goTo: (place: "rowStart" | "sheetStart" | "sheetEnd", extend: boolean) => CellPosition;
  readonly selectAll: () => void;
}

/**
 * Keeps the active cell beside a selection that belongs to the workbook, and is a new value whenever it is made. When the selection was changed elsewhere (by
 * the add-in, say) the active cell is its first one.
 */
export function useActiveCell(
  sheet: SheetDocument,
  layout: SheetLayout,
  selection: CellRange,
  onSelect: (range: CellRange) => CellRange,
): ActiveCell {
  const [held, setHeld] = useState<{ range: CellRange; active: CellPosition } | null>(null);
  const mine = held?.range === selection ? held : null;
  const active = mine ? mine.active : { row: selection.row, column: selection.column };

  const select = (from: CellPosition, to: CellPosition) => {
    setHeld({ range: onSelect(rangeBetween(sheet, from, to)), active: from });
  };
  const moveTo = (to: CellPosition, extend: boolean) => {
    select(extend ? active : to, to);
    return to;
  };
  return {
    active,
    madeHere: mine !== null,
    select,
    move: (rows, columns, { toEnd, extend }) => {
      const from = extend ? oppositeCorner(selection, active) : active;
      return moveTo(step(sheet, layout, from, { rows, columns, toEnd }), extend);
    },
    goTo: (place, extend) => moveTo(placeOf(place, sheet, active), extend),
    selectAll: () =>
      select({ row: 0, column: 0 }, { row: layout.rows.count - 1, column: layout.columns.count - 1 }),
  };
}

function placeOf(
  place: "rowStart" | "sheetStart" | "sheetEnd",
  sheet: SheetDocument,
  active: CellPosition,
): CellPosition {
  if (place === "rowStart") return { row: active.row, column: 0 };
  if (place === "sheetStart") return { row: 0, column: 0 };
  const { rows, columns } = usedExtent(sheet);
  return { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
}
