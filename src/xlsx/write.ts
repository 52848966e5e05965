import { createPackage } from "./create";
import type { WorkbookDocument } from "./document";
import { editPackage } from "./edit";

/**
 * Saves a workbook. One that came from a file is edited in place: its changed cells and conditional formats and our
 * stored part are written, and sheets added after its own; nothing else it holds is touched. What else may change in a document (names and order of
 * sheets, merges, sizes, hidden rows, tables, protection) is written for workbooks made here only.
 *
 * @returns the bytes of an .xlsx file (.xlsm when it came from one).
 * @throws WorkbookFileError (the promise rejects) when the source cannot be read, and Error when the document holds
 *   what cannot be written; the message says what.
 */
export async function writeXlsx(document: WorkbookDocument): Promise<Uint8Array> {
  return Promise.resolve(document).then((wanted) =>
    wanted.source === null ? createPackage(wanted) : editPackage(wanted, wanted.source),
  );
}
