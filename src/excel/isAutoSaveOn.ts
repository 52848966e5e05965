import { runExcel } from "./runExcel";

/**
 * @returns whether Excel saves every change by itself, so that others who have the workbook open see it at once.
 * @throws what Office.js throws; {@link explainOfficeError} puts it into words.
 */
export function isAutoSaveOn(): Promise<boolean> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("autoSave");
    await context.sync();
    return workbook.autoSave;
  });
}
