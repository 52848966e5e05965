import { officeErrorCode } from "../runExcel";
import { isOurs } from "./mark";
import { findOneByOne } from "./findOneByOne";
import { loadSheets, sheetRules, type SheetRules } from "./sheetRules";

const RULE_PROPERTIES = "items/id,items/type,items/customOrNullObject/rule/formula";

/** Errors that say nothing about a rule: asking again in another way would not help. */
const NOT_ABOUT_RULES = new Set([
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
]);

/**
 * Finds our rules on every sheet, hidden ones too. One request when `known` names the workbook's sheets, as it does
 * right after a review; two when it does not; and when Excel cannot give all rules at once, one for each rule.
 */
export async function findOurRules(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<readonly SheetRules[]> {
  try {
    return await findAtOnce(context, known);
  } catch (error) {
    if (NOT_ABOUT_RULES.has(officeErrorCode(error) ?? "ApiNotFound")) throw error;
    // A known sheet was renamed or deleted; or a rule brought back by undoing its deletion makes every answer
    // fail that holds it (https://github.com/OfficeDev/office-js/issues/6396).
    return known.length > 0 ? findOurRules(context, []) : findOneByOne(context);
  }
}

async function findAtOnce(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<readonly SheetRules[]> {
  const worksheets = loadSheets(context);
  const rules = new Map(known.map((name) => [name, askRules(worksheets.getItem(name))]));
  await context.sync();

  const others = worksheets.items.filter(({ name }) => !rules.has(name));
  for (const sheet of others) rules.set(sheet.name, askRules(sheet));
  if (others.length > 0) await context.sync();
  return worksheets.items.map((sheet) => {
    const items = rules.get(sheet.name)?.items ?? [];
    return sheetRules(
      sheet,
      items.filter((rule) => isOurs(formulaOf(rule))),
      0,
    );
  });
}

function askRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load(RULE_PROPERTIES);
}

function formulaOf(rule: Excel.ConditionalFormat): string {
  const custom = rule.customOrNullObject;
  return custom.isNullObject ? "" : custom.rule.formula;
}
