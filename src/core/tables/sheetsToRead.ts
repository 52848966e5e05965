import type { HouseRules } from "../model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/workbookSnapshot";

type HiddenSheets = Pick<HouseRules, "hiddenSheets">;

/** @returns the visible sheets, and the hidden ones too where the officer says so; very hidden ones never. */
export function sheetsToRead(snapshot: WorkbookSnapshot, settings: HiddenSheets): SheetSnapshot[] {
  return snapshot.sheets.filter(
    ({ visibility }) => visibility === "visible" || (visibility === "hidden" && settings.hiddenSheets),
  );
}

/** @returns the names of the hidden sheets that hold something and are not read. */
export function sheetsLeftOut(snapshot: WorkbookSnapshot, settings: HiddenSheets): string[] {
  if (settings.hiddenSheets) return [];
  return snapshot.sheets
    .filter(({ visibility, values }) => visibility === "hidden" && values.length > 0)
    .map(({ name }) => name);
}
