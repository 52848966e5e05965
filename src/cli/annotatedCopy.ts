import type { Review } from "../core/model/review";
import { highlightsOf } from "../core/report/highlights/highlightsOf";
import { annotateDocument, isSigned } from "../xlsx/annotate";
import type { WorkbookDocument } from "../xlsx/document";
import { toSnapshot } from "../xlsx/snapshot";
import { writeXlsx } from "../xlsx/write";
import { count, printable } from "./wrap";
import { writeOut } from "./writeOut";

/**
 * Writes a copy of a workbook with the cells that have findings highlighted, as the add-in highlights them in Excel.
 * The workbook itself is only read.
 * @returns what was written, and what could not be highlighted, in sentences.
 * @throws CannotRun when the copy cannot be written, or there is such a file already.
 */
export async function annotatedCopy(
  document: WorkbookDocument,
  review: Review,
  copy: string,
): Promise<string> {
  const { cells, leftSheets } = annotateDocument(document, highlightsOf(review, toSnapshot(document)));
  writeOut(copy, await writeXlsx(document));
  return [
    `${printable(copy)} was written, with ${count(cells, "cell")} highlighted.`,
    ...leftSheets.map((sheet) => `“${printable(sheet)}” is protected or hidden and was left as it is.`),
    ...(isSigned(document)
      ? ["The digital signature of the workbook does not hold for the copy, which has been changed since."]
      : []),
  ].join(" ");
}
