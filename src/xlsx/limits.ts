import type { CellPlace } from "../core/model/trimmedExtent";
import { cellAddress } from "../core/model/address";
import { WorkbookFileError } from "./workbookFileError";

/**
 * What Excel itself allows; what a file holds beyond it Excel does not show.
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const EXCEL: Readonly<Record<"rows" | "columns" | "text" | "formula" | "numberFormat", number>> = {
  rows: 1_048_576,
  columns: 16_384,
  text: 32_767,
  formula: 8_192,
  numberFormat: 255,
};

/** Some twenty times the largest workbook that Plan Check is measured with; what it takes fits into Node's memory. */
const MOST_CELLS = 10_000_000;
/** Formatting alone can fill a million rows. So many blank cells are kept for their look, in a sheet and in all. */
const MOST_BLANK = { sheet: 1_000_000, workbook: 3_000_000 };
/** Formulas filled down stand in the file once and in every cell: a short file could otherwise fill the memory. */
const MOST_FORMULA_TEXT = 2 ** 28;
/** Excel's are shorter; this is for the message. */
const LONGEST_NAME = 60;

/** Counts what one workbook holds while it is read, so that no file, however small, can fill the memory. */
export class ReadingLimits {
  #cells = 0;
  #blank = 0;
  #formulaText = 0;

  /** @returns whether a blank cell is to be kept, the `count`th of its sheet. */
  keepsBlank(count: number): boolean {
    this.#blank += 1;
    return count <= MOST_BLANK.sheet && this.#blank <= MOST_BLANK.workbook;
  }

  /** @throws WorkbookFileError when formulas filled down take too much room. */
  addFormula(text: string): void {
    this.#formulaText += text.length;
    if (this.#formulaText > MOST_FORMULA_TEXT) throw tooLarge("its formulas are too long");
  }

  /**
   * @param first the first cell of a sheet that holds a value. @param last the last one so far.
   * @throws WorkbookFileError when they, with those of the sheets before, span more cells than can be reviewed.
   */
  require(name: string, first: CellPlace, last: CellPlace): void {
    if (this.#cells + span(first, last) <= MOST_CELLS) return;
    const [from, to] = [cellAddress(first.row, first.column), cellAddress(last.row, last.column)];
    throw tooLarge(`the sheet “${name.slice(0, LONGEST_NAME)}” is filled from ${from} to ${to}`);
  }

  /** Counts a sheet once it is read. */
  addSheet(first: CellPlace, last: CellPlace): void {
    this.#cells += span(first, last);
  }
}

function span(first: CellPlace, last: CellPlace): number {
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}

function tooLarge(why: string): WorkbookFileError {
  return new WorkbookFileError(
    `This workbook is too large to review: ${why}. Clear what stands far away from its tables, or move the tables to a workbook of their own, and try again.`,
  );
}
