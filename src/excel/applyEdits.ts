import { cellAddress, parseAddress } from "../core/model/address";
import type { CellEdit } from "../core/model/fix";
import { PlainError } from "./explainOfficeError";
import { literal } from "./literal";
import { runExcel } from "./runExcel";

/** A cell as it was before it was changed: what puts it back exactly. */
export interface CellState {
  readonly sheet: string;
  readonly cell: string;
  /** The formula as Excel writes it in English, or the value where there is none. */
  readonly formula: string | number | boolean;
  readonly numberFormat: string;
}

/**
 * Changes cells in one step: all of them, or none.
 * @param expected by edit, the words the cell must still show; null: not looked at.
 * @returns the cells as they were, for {@link restoreCells}.
 * @throws PlainError when a cell no longer shows what was reviewed; nothing is changed then.
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  expected: (edit: CellEdit) => string | null,
): Promise<CellState[]> {
  return runExcel(async (context) => {
    const ranges = edits.map(({ sheet, cell }) => rangeOf(context, sheet, cell));
    for (const range of ranges) range.load("formulas,numberFormat,text");
    await context.sync();
    const before = ranges.map((range, index) => stateOf(edits[index], range));
    edits.forEach((edit, index) =>
      refuseChanged(edit, String(ranges[index]?.text[0]?.[0] ?? ""), expected(edit)),
    );
    edits.forEach((edit, index) => {
      const range = ranges[index];
      if (range === undefined) return;
      if (edit.numberFormat !== null) range.numberFormat = [[edit.numberFormat]];
      range.values = [[literal(edit.value)]];
    });
    await context.sync();
    return before;
  });
}

/** Puts cells back as they were, in one step. */
export async function restoreCells(cells: readonly CellState[]): Promise<void> {
  await runExcel(async (context) => {
    for (const { sheet, cell, formula, numberFormat } of cells) {
      const range = rangeOf(context, sheet, cell);
      range.numberFormat = [[numberFormat]];
      range.formulas = [[formula]];
    }
    await context.sync();
  });
}

function rangeOf(context: Excel.RequestContext, sheet: string, cell: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell);
}

function stateOf(edit: CellEdit | undefined, range: Excel.Range): CellState {
  const place = parseAddress(edit?.cell ?? "");
  return {
    sheet: edit?.sheet ?? "",
    cell: place === null ? (edit?.cell ?? "") : cellAddress(place.row, place.column),
    formula: range.formulas[0]?.[0] as CellState["formula"],
    numberFormat: String(range.numberFormat[0]?.[0] ?? "General"),
  };
}

function refuseChanged({ sheet, cell }: CellEdit, text: string, expected: string | null): void {
  if (expected === null || text.trim() === expected.trim()) return;
  throw new PlainError(
    `${sheet}, ${cell} says "${text}" now and not what was reviewed, so nothing was changed. Review again.`,
  );
}
