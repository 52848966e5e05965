import { PAPER_TABLE } from "../model/paperMark";
import type { HouseRules } from "../model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/workbookSnapshot";

type HiddenSheets = Pick<HouseRules, "hiddenSheets">;

/**
 * @returns the visible sheets, and the hidden ones too where the officer says so; very hidden ones never, nor the sheets
 *   of a board paper that Plan Check wrote.
 */
export function sheetsToRead(snapshot: WorkbookSnapshot, settings: HiddenSheets): SheetSnapshot[] {
  return snapshot.sheets.filter(
    (sheet) =>
      (sheet.visibility === "visible" || (sheet.visibility === "hidden" && settings.hiddenSheets)) &&
      !isOfPaper(sheet),
  );
}

/** @returns the names of the hidden sheets that hold something and are not read. */
export function sheetsLeftOut(snapshot: WorkbookSnapshot, settings: HiddenSheets): string[] {
  if (settings.hiddenSheets) return [];
  return snapshot.sheets
    .filter((sheet) => sheet.visibility === "hidden" && sheet.values.length > 0 && !isOfPaper(sheet))
    .map(({ name }) => name);
}

function isOfPaper({ tables }: SheetSnapshot): boolean {
  return tables.some(({ name }) => name.toLowerCase().startsWith(PAPER_TABLE.toLowerCase()));
}
