import { findSheetBySheet, mayBeOneRule } from "./findSheetBySheet";
import { loadRules, loadSheets, sheetRules, type SheetRules } from "./sheetRules";

/**
 * Finds our rules on every sheet, hidden ones too. One request when `known` names the workbook's sheets, as it does
 * right after a review; two when it does not; and when Excel cannot give all rules at once, one for each sheet and, on
 * a sheet with a rule that Excel cannot use, one for each rule.
 */
export async function findOurRules(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<readonly SheetRules[]> {
  try {
    return await findAtOnce(context, known);
  } catch (error) {
    if (!mayBeOneRule(error)) throw error;
    // A known sheet was renamed or deleted; or a rule makes every answer fail that holds it.
    return known.length > 0 ? findOurRules(context, []) : findSheetBySheet(context);
  }
}

async function findAtOnce(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<readonly SheetRules[]> {
  const worksheets = loadSheets(context);
  const rules = new Map(known.map((name) => [name, loadRules(worksheets.getItem(name))]));
  await context.sync();

  const others = worksheets.items.filter(({ name }) => !rules.has(name));
  for (const sheet of others) rules.set(sheet.name, loadRules(sheet));
  if (others.length > 0) await context.sync();
  return worksheets.items.map((sheet) => sheetRules(sheet, rules.get(sheet.name)?.items ?? [], 0));
}
