import { useRef, type ReactElement } from "react";
import type { CellRange } from "../core/model/address";
import { FormulaBar } from "./FormulaBar";
import { editText } from "./grid/editText";
import { Grid, type GridHandle } from "./grid/Grid";
import { SheetTabs } from "./SheetTabs";
import type { ExcelStandIn } from "./standin/excelStandIn";
import { useStandInVersion } from "./useStandInVersion";

export interface BookProps {
  readonly standIn: ExcelStandIn;
  /** Does something that may be refused (a protected sheet, a formula), and tells the officer so. */
  readonly attempt: (act: () => void) => void;
}

/** The workbook itself: formula bar, grid and sheet tabs, always as the stand-in has them. */
export function Book({ standIn, attempt }: BookProps): ReactElement {
  const version = useStandInVersion(standIn);
  const grid = useRef<GridHandle>(null);
  const { document } = standIn;
  const { sheet, range } = standIn.selection;
  const first = sheet.cells.get(range.row)?.get(range.column);
  const edit = (row: number, column: number, text: string) =>
    attempt(() => standIn.editCell(sheet.name, row, column, text));
  const select = (wanted: CellRange) => {
    standIn.select(sheet.name, wanted);
    return standIn.selection.range;
  };
  return (
    <main className="book" aria-label="Workbook">
      <FormulaBar
        selection={range}
        content={editText(first, document.date1904)}
        onGoTo={select}
        onEdit={(text) => edit(range.row, range.column, text)}
        onDone={() => grid.current?.focus()}
      />
      <Grid
        key={document.sheets.indexOf(sheet)}
        ref={grid}
        sheet={sheet}
        date1904={document.date1904}
        selection={range}
        version={version}
        onSelect={select}
        onEdit={(cell, text) => edit(cell.row, cell.column, text)}
        onUndo={() => void standIn.officer.undo()}
      />
      <SheetTabs
        sheets={document.sheets}
        active={sheet}
        onActivate={(wanted) => standIn.activate(wanted.name)}
      />
    </main>
  );
}
