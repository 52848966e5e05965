import { useRef, type PointerEvent } from "react";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./GridHeaders";
import type { CellPosition } from "./selection";
import type { SheetLayout } from "./sheetLayout";

/** Handlers for the grid's box: pressing selects a cell, a row or a column, and dragging selects a range. */
export interface PointerSelection {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
}

export interface PointerOptions {
  readonly layout: SheetLayout;
  readonly active: CellPosition;
  readonly select: (from: CellPosition, to: CellPosition) => void;
  /** Brings a cell into sight. */
  readonly show: (cell: CellPosition) => void;
}

export function usePointerSelection({ layout, active, select, show }: PointerOptions): PointerSelection {
  const start = useRef<CellPosition | null>(null);
  const lastRow = layout.rows.count - 1;
  const lastColumn = layout.columns.count - 1;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget;
    if (event.button !== 0 || isOnScrollBar(event, box)) return;
    event.preventDefault();
    box.focus({ preventScroll: true });
    const header = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (header["column"] !== undefined) {
      const column = Number(header["column"]);
      select({ row: 0, column }, { row: lastRow, column });
    } else if (header["row"] !== undefined) {
      const row = Number(header["row"]);
      select({ row, column: 0 }, { row, column: lastColumn });
    } else {
      const cell = cellUnder(event, box, layout);
      const from = event.shiftKey ? active : cell;
      start.current = from;
      box.setPointerCapture(event.pointerId);
      select(from, cell);
    }
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!start.current) return;
    const cell = cellUnder(event, event.currentTarget, layout);
    select(start.current, cell);
    show(cell);
  };
  const onPointerUp = () => {
    start.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp };
}

function cellUnder(event: PointerEvent, box: HTMLElement, { rows, columns }: SheetLayout): CellPosition {
  const edges = box.getBoundingClientRect();
  return {
    row: rows.indexAt(event.clientY - edges.top - HEADER_HEIGHT + box.scrollTop),
    column: columns.indexAt(event.clientX - edges.left - HEADER_WIDTH + box.scrollLeft),
  };
}

function isOnScrollBar(event: PointerEvent, box: HTMLElement): boolean {
  const edges = box.getBoundingClientRect();
  return event.clientX >= edges.left + box.clientWidth || event.clientY >= edges.top + box.clientHeight;
}
