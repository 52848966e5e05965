import { memo, type ReactElement } from "react";
import { cellAddress, touches, type CellRange } from "../../core/model/address";
import { displayText } from "../../xlsx/displayText";
import type { CellDocument, ConditionalLook, SheetDocument } from "../../xlsx/document";
import type { Span } from "./axis";
import { edgeLook, fillOf, textLook } from "./cellLook";
import { fittedText, textRoom } from "./cellText";
import { conditionalLooks, contains } from "./conditionalLook";
import type { SheetLayout } from "./sheetLayout";

export interface GridRowProps {
  readonly sheet: SheetDocument;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The active cell's column when it stands in this row, else null. */
  readonly activeColumn: number | null;
  readonly date1904: boolean;
  /** Grows with every change of the workbook: the row is drawn anew only then, or when it scrolls sideways. */
  readonly version: number;
}

/** One row of cells. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { sheet, layout, row, firstColumn, lastColumn, activeColumn, date1904 } = props;
  const wholeRow = { row, column: 0, rowCount: 1, columnCount: layout.columns.count };
  const merges = sheet.merges.filter((merge) => touches(merge, wholeRow));
  const look = conditionalLooks(
    sheet.conditionalFormats,
    wholeRow,
    (atRow, atColumn) => sheet.cells.get(atRow)?.get(atColumn)?.value ?? "",
  );
  const cells = sheet.cells.get(row);
  return (
    <div className="grid-row" role="row" aria-rowindex={row + 1} style={{ top: layout.rows.start(row) }}>
      {columnsToDraw({ first: firstColumn, last: lastColumn }, merges, row).map((column) => {
        const merge = merges.find((range) => contains(range, row, column));
        if (merge && (merge.row !== row || merge.column !== column)) return null;
        const area = merge ?? { row, column, rowCount: 1, columnCount: 1 };
        const cell = cells?.get(column);
        const text = cell ? displayText(cell.value, cell.style.numberFormat, date1904) : "";
        return (
          <GridCell
            key={column}
            area={area}
            layout={layout}
            cell={cell}
            look={look(row, column)}
            text={text}
            room={cell && !merge ? textRoom(text, cell, cells, column, layout.columns) : null}
            active={column === activeColumn}
          />
        );
      })}
    </div>
  );
});

interface GridCellProps {
  readonly area: CellRange;
  readonly layout: SheetLayout;
  readonly cell: CellDocument | undefined;
  readonly look: ConditionalLook | null;
  readonly text: string;
  /** Pixels a long text may take, over its blank neighbours; null for no more than its own cell. */
  readonly room: number | null;
  readonly active: boolean;
}

function GridCell({ area, layout, cell, look, text, room, active }: GridCellProps): ReactElement | null {
  const { rows, columns } = layout;
  const left = columns.start(area.column);
  const width = columns.start(area.column + area.columnCount) - left;
  const height = rows.start(area.row + area.rowCount) - rows.start(area.row);
  if (width === 0 || height === 0) return null;
  const fill = fillOf(cell?.style, look);
  const ownEdges = edgeLook(cell?.style.borders);
  const ruleEdges = edgeLook(look?.borders);
  const address = cellAddress(area.row, area.column);
  return (
    <div
      id={`cell-${address}`}
      role="gridcell"
      aria-colindex={area.column + 1}
      aria-selected={active}
      data-address={address}
      className={fill === null ? "grid-cell" : "grid-cell grid-cell-filled"}
      style={{ left, width, height, backgroundColor: fill ?? undefined }}
    >
      {cell && text !== "" && (
        <div
          className={room === null ? "cell-text" : "cell-text cell-text-over"}
          style={{ ...textLook(cell, look), width: room ?? undefined }}
        >
          <span>{fittedText(text, cell, width)}</span>
        </div>
      )}
      {ownEdges && <div className="cell-edges" style={ownEdges} />}
      {ruleEdges && <div className="cell-edges cell-edges-rule" style={ruleEdges} />}
    </div>
  );
}

/** The columns in sight, and those at the left whose merged cells reach into sight. */
function columnsToDraw({ first, last }: Span, merges: readonly CellRange[], row: number): number[] {
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const fromTheLeft = merges.filter((merge) => merge.row === row && merge.column < first);
  return [...fromTheLeft.map((merge) => merge.column), ...columns];
}
