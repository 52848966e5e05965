import { readPalette } from "./colours";
import type { WorkbookDocument } from "./document";
import { ReadingLimits } from "./limits";
import { readPart } from "./readPart";
import { readSheet } from "./readSheet";
import type { SheetContext } from "./readSheet";
import { readStyles } from "./readStyles";
import { readSharedStrings } from "./readText";
import { findStoredPart } from "./storedPart";
import { readWorkbookPart, relatedPart } from "./workbookPart";
import type { WorkbookPart } from "./workbookPart";
import type { PackageParts } from "./zipPackage";
import { openPackage } from "./zipPackage";

/**
 * @param bytes an .xlsx or .xlsm file. Kept as the document's `source`: do not change them afterwards.
 * @returns the workbook's worksheets with their looks; chart, dialog and macro sheets are passed over.
 * @throws WorkbookFileError (the promise rejects) with a sentence for the officer when the bytes cannot be read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookDocument> {
  // The work is synchronous; as a promise every failure rejects, and a worker can take it over without a new caller.
  const parts = await Promise.resolve(bytes).then((file) => openPackage(file, isXml));
  return readPackage(parts, bytes);
}

/** @returns the document in an opened package; `source` is the file it came from. */
export function readPackage(parts: PackageParts, source: Uint8Array): WorkbookDocument {
  const workbook = readWorkbookPart(parts);
  const context = readContext(parts, workbook);
  return {
    sheets: workbook.sheets.map(({ part, name, visibility }) => readSheet(part, name, visibility, context)),
    activeSheet: workbook.activeSheet,
    date1904: workbook.date1904,
    stored: findStoredPart(parts, workbook.part)?.xml ?? null,
    source,
  };
}

/** @returns what reading any of the workbook's sheets needs. */
export function readContext(parts: PackageParts, workbook: WorkbookPart): SheetContext {
  const root = (kind: string) => {
    const part = relatedPart(parts, workbook, kind);
    return part === null ? null : readPart(parts, part).root;
  };
  const styles = root("styles");
  const strings = relatedPart(parts, workbook, "sharedStrings");
  return {
    parts,
    styles: readStyles(styles, readPalette(root("theme"), styles)),
    strings: strings === null ? [] : readSharedStrings(parts, strings),
    date1904: workbook.date1904,
    limits: new ReadingLimits(),
  };
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}
