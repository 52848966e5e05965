import type { CellRange } from "../core/model/address";
import { cellAddress } from "../core/model/address";
import { editedCell } from "../core/model/applyFixes";
import type { CellEdit } from "../core/model/fix";
import type { CellValue } from "../core/model/workbookSnapshot";
import { PlainError } from "./explainOfficeError";
import { runExcel } from "./runExcel";

/** A cell as it was before it was changed: what puts it back exactly. Never one with a formula. */
export interface CellState {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** With what the change made of it. */
export interface ChangedCell extends CellState {
  readonly after: CellValue;
}

/** What is known of the workbook that edits are applied to. */
export interface EditContext {
  /** The words a cell must still show, or null where they do not matter. */
  readonly expected: (sheet: string, cell: string) => string | null;
  /** A sheet's merged ranges: Excel drops what is written to a merge's other cells than its first. */
  readonly mergesOf: (sheet: string) => readonly CellRange[];
}

/**
 * Changes cells in one step: all of them, or none. Two requests.
 * @returns the cells as they were, for {@link takeBackEdits}.
 * @throws PlainError when a cell no longer shows what was reviewed or holds a formula; nothing is changed then. What
 *   Office.js throws, once the cells that had been changed by then are put back.
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  { expected, mergesOf }: EditContext,
): Promise<ChangedCell[]> {
  const wanted = edits.map((edit) => {
    const { row, column } = editedCell(edit, mergesOf(edit.sheet));
    return { ...edit, cell: cellAddress(row, column) };
  });
  return runExcel(async (context) => {
    const before = await readStates(context, wanted, (edit, index) => {
      const { sheet, cell } = edits[index] ?? edit;
      return expected(sheet, cell);
    });
    try {
      const written = wanted.map((edit, index) =>
        write(context, {
          ...edit,
          numberFormat: edit.numberFormat ?? before[index]?.numberFormat ?? "General",
        }),
      );
      for (const range of written) range.load("values");
      await context.sync();
      return before.map((state, index) => ({ ...state, after: valueIn(written[index]) }));
    } catch (error) {
      return putBack(before, error);
    }
  });
}

/**
 * Puts cells back as they were before {@link applyEdits}, in one step: all of them, or none. Two requests.
 * @throws PlainError when one of them has been changed since; nothing is changed then.
 */
export async function takeBackEdits(cells: readonly ChangedCell[]): Promise<void> {
  await runExcel(async (context) => {
    const ranges = cells.map(({ sheet, cell }) => rangeOf(context, sheet, cell).load("values"));
    await context.sync();
    for (const [index, { sheet, cell, after, value }] of cells.entries()) {
      const now = valueIn(ranges[index]);
      // As it was before: a request that seemed to fail had put it back already.
      if (now !== after && now !== value) throw changedSince(sheet, cell, now);
    }
    await restore(cells);
  });
}

async function restore(cells: readonly CellState[]): Promise<void> {
  await runExcel(async (context) => {
    for (const state of cells) write(context, state);
    await context.sync();
  });
}

async function readStates(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  expected: (edit: CellEdit, index: number) => string | null,
): Promise<CellState[]> {
  const ranges = edits.map(({ sheet, cell }) =>
    rangeOf(context, sheet, cell).load("values,formulas,numberFormat,text"),
  );
  await context.sync();
  return edits.flatMap((edit, index) => {
    const range = ranges[index];
    if (range === undefined) return [];
    const value = valueIn(range);
    refuseChanged(edit, String(range.text[0]?.[0] ?? ""), expected(edit, index));
    refuseFormula(edit, value, range.formulas[0]?.[0]);
    const { sheet, cell } = edit;
    return [{ sheet, cell, value, numberFormat: String(range.numberFormat[0]?.[0] ?? "General") }];
  });
}

/** @throws the error that kept the edits from being made, or, when the cells cannot be put back, which they are. */
async function putBack(before: readonly CellState[], error: unknown): Promise<never> {
  try {
    const changed = await changedOf(before);
    if (changed.length > 0) await restore(changed);
  } catch {
    const cells = before.map(({ sheet, cell, value }) => `${sheet}, ${cell}: "${value}"`).join("; ");
    throw new PlainError(
      `Excel stopped while the cells were being changed, and they could not be put back. Check these cells; before, they held ${cells}.`,
    );
  }
  throw error;
}

function changedOf(before: readonly CellState[]): Promise<CellState[]> {
  return runExcel(async (context) => {
    const ranges = before.map(({ sheet, cell }) => rangeOf(context, sheet, cell).load("values,numberFormat"));
    await context.sync();
    return before.filter(
      ({ value, numberFormat }, index) =>
        valueIn(ranges[index]) !== value || ranges[index]?.numberFormat[0]?.[0] !== numberFormat,
    );
  });
}

function rangeOf(context: Excel.RequestContext, sheet: string, cell: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell);
}

function valueIn(range: Excel.Range | undefined): CellValue {
  return (range?.values[0]?.[0] ?? "") as CellValue;
}

function changedSince(sheet: string, cell: string, now: CellValue): PlainError {
  return new PlainError(
    `${sheet}, ${cell} was changed to "${now}" since, so nothing was taken back. Put it right by hand.`,
  );
}

function write(context: Excel.RequestContext, { sheet, cell, value, numberFormat }: CellState): Excel.Range {
  const range = rangeOf(context, sheet, cell);
  range.numberFormat = [[numberFormat]];
  range.values = [[literal(value, numberFormat)]];
  // Excel gives a cell a format of its own for what it takes for a date or a percentage.
  range.numberFormat = [[numberFormat]];
  return range;
}

function refuseChanged({ sheet, cell }: CellEdit, text: string, expected: string | null): void {
  if (expected === null || text.trim() === expected.trim()) return;
  throw new PlainError(
    `${sheet}, ${cell} says "${text}" now and not what was reviewed, so nothing was changed. Review again.`,
  );
}

function refuseFormula({ sheet, cell }: CellEdit, value: CellValue, formula: unknown): void {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return;
  throw new PlainError(
    `${sheet}, ${cell} holds a formula, so nothing was changed. Change the formula, or the cells it uses.`,
  );
}

/**
 * Text that Excel would take for a formula, a number or a date is marked as text by an apostrophe, which it does not
 * show; a cell formatted as text needs none and would keep it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
function literal(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== "string" || value === "" || numberFormat === "@") return value;
  return /\d|^[=+\-@'#]|^\s*(?:true|false)\s*$/i.test(value) ? `'${value}` : value;
}
