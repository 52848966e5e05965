import { editedCell } from "../core/model/applyFixes";
import { cellAddress } from "../core/model/address";
import type { CellEdit, Fix } from "../core/model/fix";
import { isDateFormat } from "../core/read/dates";
import { displayText } from "./displayText";
import type { SheetDocument, WorkbookDocument } from "./document";
import { cellOf, setCell } from "./documentEdit";

/** A cell that a fix changed, what it showed before, and what it shows and holds now. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly holds: "text" | "number" | "date";
}

/** What became of a fix: all of its cells changed, or none and why, for the end of a sentence. */
export type FixOutcome = { readonly changed: readonly ChangedCell[] } | { readonly leftBecause: string };

/**
 * Applies a fix to a workbook in place, wholly or not at all: a formula is never overwritten and a protected sheet
 * never changed.
 * @throws Error for an edit of a sheet that the workbook does not have, or of something that is no cell address.
 */
export function applyFixToDocument(document: WorkbookDocument, fix: Fix): FixOutcome {
  const targets = fix.edits.map((edit) => targetOf(document, edit));
  for (const target of targets) {
    const why = obstacle(document, target);
    if (why !== null) return { leftBecause: why };
  }
  return { changed: targets.map((target) => write(document, target)) };
}

interface Target {
  readonly edit: CellEdit;
  readonly sheet: SheetDocument;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

function targetOf(document: WorkbookDocument, edit: CellEdit): Target {
  const sheet = document.sheets.find(({ name }) => name === edit.sheet);
  if (!sheet) throw new Error(`There is no sheet “${edit.sheet}”.`);
  return { edit, sheet, ...editedCell(edit, sheet.merges) };
}

function obstacle({ date1904 }: WorkbookDocument, { edit, sheet, row, column }: Target): string | null {
  if (sheet.protected) return `the sheet “${sheet.name}” is protected`;
  if ((cellOf(sheet, row, column)?.formula ?? null) !== null) {
    return `${cellAddress(row, column)} on “${sheet.name}” holds a formula`;
  }
  return date1904 && holdsDate(edit) ? "this workbook counts its days from 1904" : null;
}

function write(document: WorkbookDocument, { edit, sheet, row, column }: Target): ChangedCell {
  const shown = () => {
    const cell = cellOf(sheet, row, column);
    return cell ? displayText(cell.value, cell.style.numberFormat, document.date1904) : "";
  };
  const before = shown();
  const style = edit.numberFormat === null ? {} : { style: { numberFormat: edit.numberFormat } };
  setCell(sheet, row, column, { value: edit.value, ...style });
  const holds = holdsDate(edit) ? "date" : typeof edit.value === "number" ? "number" : "text";
  return { sheet: sheet.name, cell: cellAddress(row, column), before, after: shown(), holds };
}

function holdsDate({ value, numberFormat }: CellEdit): boolean {
  return typeof value === "number" && numberFormat !== null && isDateFormat(numberFormat);
}
