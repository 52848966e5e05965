/**
 * Runs a batch of Office.js calls. While the officer is typing in a cell Excel refuses requests; the batch is then
 * sent again with `delayForCellEdit`, which Excel answers once the cell is left.
 * @param batch must be safe to run twice.
 * @throws what Office.js throws; {@link explainOfficeError} puts it into words.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (officeErrorCode(error) !== "InvalidOperationInCellEditMode") throw error;
    return Excel.run({ delayForCellEdit: true }, batch);
  }
}

/** @returns the code of an Office.js error ("AccessDenied"), or null for any other error. */
export function officeErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
