import { useCallback, useImperativeHandle, useLayoutEffect, useMemo, useState } from "react";
import type { ClipboardEvent, KeyboardEvent, ReactElement, Ref } from "react";
import { cellAddress, rangeAddress, touches, type CellRange } from "../../core/model/address";
import type { SheetDocument } from "../../xlsx/document";
import { visibleSpan, type Span } from "./axis";
import { CellEditor } from "./CellEditor";
import { copiedText, pastedCells } from "./clipboard";
import { editText } from "./editText";
import { ColumnHeaders, HEADER_HEIGHT, HEADER_WIDTH, RowHeaders } from "./GridHeaders";
import { GridRow } from "./GridRow";
import { keyAction, type KeyAction } from "./keyboard";
import { cellsWithValues, type CellPosition } from "./selection";
import { layOutSheet, type SheetLayout } from "./sheetLayout";
import { useActiveCell } from "./useActiveCell";
import { usePointerSelection } from "./usePointerSelection";
import { useViewport, type View } from "./useViewport";

export interface GridHandle {
  focus(): void;
}

export interface GridProps {
  readonly sheet: SheetDocument;
  readonly date1904: boolean;
  /** A new value whenever something is selected, be it the same cells again. */
  readonly selection: CellRange;
  /** Grows with every change of the workbook. */
  readonly version: number;
  /** Selects, and answers what is selected then. */
  readonly onSelect: (range: CellRange) => CellRange;
  readonly onEdit: (cell: CellPosition, text: string) => void;
  /** Takes back what was typed last. */
  readonly onUndo: () => void;
  readonly ref?: Ref<GridHandle>;
}

/** Rows and columns drawn beyond the edges of what is in sight. */
const EXTRA_ROWS = 6;
const EXTRA_COLUMNS = 1;
/** The thickness of the line around the selection in grid.css. */
const OUTLINE = 2;

/** A sheet as a spreadsheet shows it. It draws what is in sight, and keeps nothing of the workbook itself. */
export function Grid({
  sheet,
  date1904,
  selection,
  version,
  onSelect,
  onEdit,
  onUndo,
  ref,
}: GridProps): ReactElement {
  const layout = useMemo(() => layOutVersion(sheet, version), [sheet, version]);
  const { box, view, scrollTo, reveal } = useViewport();
  const { active, madeHere, select, move, goTo, selectAll } = useActiveCell(
    sheet,
    layout,
    selection,
    onSelect,
  );
  const show = (cell: CellPosition) => scrollTo(placeOf(layout, { ...cell, rowCount: 1, columnCount: 1 }));
  const pointer = usePointerSelection({ layout, active, select, show });
  const [editing, setEditing] = useState<{ cell: CellPosition; text: string } | null>(null);

  const focus = useCallback(() => box.current?.focus({ preventScroll: true }), [box]);
  useImperativeHandle(ref, () => ({ focus }), [focus]);
  useFollow(madeHere ? null : selection, layout, reveal);

  const edit = (text: string | null) =>
    setEditing({
      cell: active,
      text: text ?? editText(sheet.cells.get(active.row)?.get(active.column), date1904),
    });
  const commit = (text: string, by: { rows: number; columns: number } | null) => {
    if (!editing) return;
    const { cell } = editing;
    setEditing(null);
    if (text !== editText(sheet.cells.get(cell.row)?.get(cell.column), date1904)) onEdit(cell, text);
    if (by === null) return;
    focus();
    show(move(by.rows, by.columns, { toEnd: false, extend: false }));
  };
  const act = (action: KeyAction) => {
    if (action.kind === "edit") edit(action.text);
    else if (action.kind === "selectAll") selectAll();
    else if (action.kind === "undo") onUndo();
    else if (action.kind === "clear") for (const cell of cellsWithValues(sheet, selection)) onEdit(cell, "");
    else if (action.kind === "move") show(move(action.rows, action.columns, action));
    else show(goTo(action.place, action.extend));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, Math.max(1, Math.floor(view.height / 40)));
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(sheet, selection, date1904));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const { cell, text } of pastedCells(event.clipboardData.getData("text/plain"), active))
      onEdit(cell, text);
  };

  const rows = visibleSpan(layout.rows, view.top, view.height, EXTRA_ROWS);
  const columns = visibleSpan(layout.columns, view.left, view.width, EXTRA_COLUMNS);
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={`Sheet ${sheet.name}`}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      aria-activedescendant={`cell-${cellAddress(active.row, active.column)}`}
      {...(editing ? {} : { onKeyDown, onCopy, onPaste })}
      {...pointer}
      onDoubleClick={() => edit(null)}
    >
      <div
        className="grid-paper"
        role="presentation"
        style={{ width: HEADER_WIDTH + layout.columns.total, height: HEADER_HEIGHT + layout.rows.total }}
      >
        <ColumnHeaders layout={layout} span={columns} selected={selection} />
        <RowHeaders layout={layout} span={rows} selected={selection} />
        <div className="grid-cells" role="presentation" style={{ left: HEADER_WIDTH, top: HEADER_HEIGHT }}>
          {rowsToDraw(sheet, rows, columns).map((row) => (
            <GridRow
              key={row}
              sheet={sheet}
              layout={layout}
              row={row}
              firstColumn={columns.first}
              lastColumn={columns.last}
              activeColumn={row === active.row ? active.column : null}
              date1904={date1904}
              version={version}
            />
          ))}
          <div
            className={selectionClass(sheet, selection)}
            role="presentation"
            style={outlineOf(layout, selection)}
          />
          {editing && (
            <CellEditor
              address={cellAddress(editing.cell.row, editing.cell.column)}
              initialText={editing.text}
              style={editorPlace(layout, editing.cell)}
              onCommit={commit}
              onCancel={() => {
                setEditing(null);
                focus();
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Brings a selection made elsewhere into sight; the focus stays where it is. */
function useFollow(selection: CellRange | null, layout: SheetLayout, reveal: (part: View) => void): void {
  useLayoutEffect(() => {
    if (selection !== null) reveal(placeOf(layout, selection));
    // A redrawn sheet or a new layout is no reason to scroll.
  }, [selection, reveal]);
}

function layOutVersion(sheet: SheetDocument, version: number): SheetLayout {
  void version;
  return layOutSheet(sheet);
}

function rowsToDraw(sheet: SheetDocument, rows: Span, columns: Span): number[] {
  const inSight = {
    row: rows.first,
    column: columns.first,
    rowCount: rows.last - rows.first + 1,
    columnCount: columns.last - columns.first + 1,
  };
  const fromAbove = sheet.merges.filter((merge) => merge.row < rows.first && touches(merge, inSight));
  const visible = Array.from({ length: inSight.rowCount }, (_, index) => rows.first + index);
  return [...new Set([...fromAbove.map((merge) => merge.row), ...visible])];
}

function placeOf({ rows, columns }: SheetLayout, range: CellRange): View {
  const left = columns.start(range.column);
  const top = rows.start(range.row);
  return {
    left,
    top,
    width: columns.start(range.column + range.columnCount) - left,
    height: rows.start(range.row + range.rowCount) - top,
  };
}

function selectionClass(sheet: SheetDocument, selection: CellRange): string {
  const isOneCell =
    selection.rowCount * selection.columnCount === 1 ||
    sheet.merges.some((merge) => rangeAddress(merge) === rangeAddress(selection));
  return isOneCell ? "selection" : "selection selection-range";
}

/** The outline lies over the lines around the cells, and in the first row and column beside the headers. */
function outlineOf(layout: SheetLayout, selection: CellRange): View {
  const place = placeOf(layout, selection);
  const left = Math.max(place.left, OUTLINE);
  const top = Math.max(place.top, OUTLINE);
  const right = place.left + place.width - 1;
  const bottom = place.top + place.height - 1;
  return { left, top, width: right - left, height: bottom - top };
}

function editorPlace(layout: SheetLayout, { row, column }: CellPosition): object {
  const { left, top, width, height } = placeOf(layout, { row, column, rowCount: 1, columnCount: 1 });
  return { left: left - 1, top: top - 1, minWidth: Math.max(width, 120) + 2, minHeight: height + 2 };
}
