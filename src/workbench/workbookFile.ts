import { openDocument } from "../xlsx/openDocument";
import { writeXlsx } from "../xlsx/write";
import type { WorkbookDocument } from "../xlsx/document";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SAMPLE = "assets/sample-plan.xlsx";

/**
 * Reads a workbook's bytes. They stay in this page: nothing is sent anywhere.
 * @throws Error with one sentence for the officer that names the file and says what is the matter.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookDocument> {
  try {
    return await openDocument(bytes, name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name} could not be opened. ${reason}`, { cause: error });
  }
}

/** Fetches the sample workbook that comes with this page. */
export async function fetchSample(): Promise<{ bytes: Uint8Array; name: string }> {
  const response = await fetch(SAMPLE);
  if (!response.ok)
    throw new Error(`The sample workbook is not here: ${SAMPLE} answered ${response.status}.`);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    name: SAMPLE.slice(SAMPLE.lastIndexOf("/") + 1),
  };
}

/** Saves the workbook as it is now, highlights included, as a download. */
export async function saveWorkbook(document: WorkbookDocument, name: string): Promise<void> {
  const bytes = new Uint8Array(await writeXlsx(document));
  const link = window.document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = savedName(name);
  link.click();
  // The browser has taken the bytes by the next turn; the address may then be given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** A workbook with macros stays one: Excel opens no file whose ending does not tell what it holds. */
function savedName(name: string): string {
  return /\.xlsm$/i.test(name) ? name : name.replace(/(?:\.xlsx|\.csv)?$/i, ".xlsx");
}
