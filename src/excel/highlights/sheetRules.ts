/** A sheet, and what painting and clearing need to know of it. */
export interface SheetRules {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  readonly locked: boolean;
  /** Our rules on it. */
  readonly ours: readonly Excel.ConditionalFormat[];
  /** Rules that Excel will not show, so that nobody can tell whose they are. */
  readonly unreadable: number;
}

/** Asks for what {@link sheetRules} needs. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
}

export function sheetRules(
  sheet: Excel.Worksheet,
  ours: readonly Excel.ConditionalFormat[],
  unreadable: number,
): SheetRules {
  return {
    sheet,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    locked: sheet.protection.protected,
    ours,
    unreadable,
  };
}
