import { PlainError } from "./explainOfficeError";
import { runExcel } from "./runExcel";

/**
 * Shows a cell: brings its sheet to the front and selects it.
 * @param sheet the sheet's name.
 * @param cell "E23".
 * @throws PlainError when the sheet is hidden, which Excel cannot bring to the front; else what Office.js throws.
 */
export function goToCell(sheet: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") {
      throw new PlainError(
        `${sheet} is a hidden sheet. To see ${cell}, right-click a sheet's tab, choose Unhide and pick ${sheet}.`,
      );
    }
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
