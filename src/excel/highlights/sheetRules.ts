import { isOurs } from "../../core/report/highlights/mark";

/** A sheet, and what painting and clearing need to know of it. */
export interface SheetRules {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly locked: boolean;
  /** Our rules on it. */
  readonly ours: readonly Excel.ConditionalFormat[];
  /** Rules that Excel will not show, so that nobody can tell whose they are. */
  readonly unreadable: number;
}

export const RULE_PROPERTIES = "items/id,items/customOrNullObject/rule/formula";

/** Asks for what {@link sheetRules} needs of the sheets. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
}

/** Asks for all rules of a sheet at once. */
export function loadRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load(RULE_PROPERTIES);
}

/** @param rules those of the sheet that could be read. */
export function sheetRules(
  sheet: Excel.Worksheet,
  rules: readonly Excel.ConditionalFormat[],
  unreadable: number,
): SheetRules {
  return {
    sheet,
    name: sheet.name,
    visibility: sheet.visibility,
    locked: sheet.protection.protected,
    ours: rules.filter(
      ({ customOrNullObject: custom }) => !custom.isNullObject && isOurs(custom.rule.formula),
    ),
    unreadable,
  };
}
