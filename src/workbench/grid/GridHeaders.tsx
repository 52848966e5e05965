import type { ReactElement } from "react";
import { columnName, type CellRange } from "../../core/model/address";
import type { Span } from "./axis";
import type { SheetLayout } from "./sheetLayout";

/** The sizes of the strips of letters and numbers, in pixels. */
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 44;

interface HeadersProps {
  readonly layout: SheetLayout;
  readonly span: Span;
  readonly selected: CellRange;
}

/** A, B, C …; pressing one selects the column (the grid reads it from data-column). */
export function ColumnHeaders({ layout: { columns }, span, selected }: HeadersProps): ReactElement {
  return (
    <div className="column-headers" role="row" aria-rowindex={0}>
      {indexes(span).map((column) =>
        columns.size(column) === 0 ? null : (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            data-column={column}
            className={headerClass(column, selected.column, selected.columnCount)}
            style={{ left: HEADER_WIDTH + columns.start(column), width: columns.size(column) }}
          >
            {columnName(column)}
          </div>
        ),
      )}
      <div className="corner" role="presentation" />
    </div>
  );
}

/** 1, 2, 3 …; pressing one selects the row (the grid reads it from data-row). */
export function RowHeaders({ layout: { rows }, span, selected }: HeadersProps): ReactElement {
  return (
    <div className="row-headers" role="presentation" aria-hidden="true">
      {indexes(span).map((row) =>
        rows.size(row) === 0 ? null : (
          <div
            key={row}
            data-row={row}
            className={headerClass(row, selected.row, selected.rowCount)}
            style={{ top: rows.start(row), height: rows.size(row) }}
          >
            {row + 1}
          </div>
        ),
      )}
    </div>
  );
}

function indexes({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function headerClass(index: number, first: number, count: number): string {
  return index >= first && index < first + count ? "header header-selected" : "header";
}
