import { isOurs } from "./mark";
import { loadSheets, sheetRules, type SheetRules } from "./sheetRules";

/**
 * The slow way, for a workbook with a rule that Excel fails to describe: one request for each rule, so that only the
 * failing one stays unknown.
 */
export async function findOneByOne(context: Excel.RequestContext): Promise<readonly SheetRules[]> {
  const worksheets = loadSheets(context);
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    rules: sheet.getRange().conditionalFormats.load("items/id"),
  }));
  await context.sync();

  const found: SheetRules[] = [];
  for (const { sheet, rules } of asked) found.push(await sortRules(context, sheet, rules.items));
  return found;
}

async function sortRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: readonly Excel.ConditionalFormat[],
): Promise<SheetRules> {
  const ours: Excel.ConditionalFormat[] = [];
  let unreadable = 0;
  for (const rule of rules) {
    const formula = await readFormula(context, rule);
    if (formula === null) unreadable += 1;
    else if (isOurs(formula)) ours.push(rule);
  }
  return sheetRules(sheet, ours, unreadable);
}

/** @returns "" for a rule of another kind, null for one that Excel will not show. */
async function readFormula(
  context: Excel.RequestContext,
  rule: Excel.ConditionalFormat,
): Promise<string | null> {
  const custom = rule.customOrNullObject.load("rule/formula");
  try {
    await context.sync();
  } catch {
    // That it could not be read is the answer: the caller counts it and the officer is told.
    return null;
  }
  return custom.isNullObject ? "" : custom.rule.formula;
}
