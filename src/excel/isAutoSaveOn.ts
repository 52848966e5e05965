import { officeErrorCode, runExcel } from "./runExcel";

/** @returns whether Excel saves every change by itself, so that others who have the workbook open see it at once. */
export async function isAutoSaveOn(): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const { workbook } = context;
      workbook.load("autoSave");
      await context.sync();
      return workbook.autoSave;
    });
  } catch (error) {
    // An Excel that does not know the property has no AutoSave.
    const code = officeErrorCode(error);
    if (code === "ApiNotFound" || code === "NotImplemented") return false;
    throw error;
  }
}
