import { readCsv } from "./csv";
import type { WorkbookDocument } from "./document";
import { readXlsx } from "./read";

/**
 * @param name the file's name: one that ends in .csv is read as text, every other as a workbook.
 * @returns the workbook; one read from text is made here and is saved as a new .xlsx file.
 * @throws WorkbookFileError (the promise rejects) with a sentence for the officer when the bytes cannot be read.
 */
export async function openDocument(bytes: Uint8Array, name: string): Promise<WorkbookDocument> {
  return /\.csv$/i.test(name) ? readCsv(bytes, name) : readXlsx(bytes);
}
