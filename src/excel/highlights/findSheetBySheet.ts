import { officeErrorCode } from "../runExcel";
import { loadRules, loadSheets, sheetRules, type SheetRules } from "./sheetRules";

/** Errors that say nothing about a rule: asking for fewer would not help. */
const NOT_ABOUT_RULES = new Set([
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * @returns whether an error while rules were read may come from one of them, so that the others can still be had. It
 *   does for a rule that came back by undoing its deletion, until the workbook is reopened
 *   (https://github.com/OfficeDev/office-js/issues/6396), and for some rules duplicated by hand
 *   (https://github.com/OfficeDev/office-js/issues/6835).
 */
export function mayBeOneRule(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== null && !NOT_ABOUT_RULES.has(code);
}

/**
 * The slow way, for a workbook with a rule that Excel fails to describe: a request for each sheet and, where that
 * fails, one for each of its rules, so that only the failing ones stay unknown.
 */
export async function findSheetBySheet(context: Excel.RequestContext): Promise<readonly SheetRules[]> {
  const worksheets = loadSheets(context);
  await context.sync();
  const found: SheetRules[] = [];
  for (const sheet of worksheets.items) found.push(await readSheet(context, sheet));
  return found;
}

async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetRules> {
  const rules = loadRules(sheet);
  if (await answers(context)) return sheetRules(sheet, rules.items, 0);
  return readOneByOne(context, sheet);
}

async function readOneByOne(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetRules> {
  const rules = sheet.getRange().conditionalFormats;
  const count = await answerOf(context, rules.getCount());
  const readable: Excel.ConditionalFormat[] = [];
  for (let index = 0; index < count; index += 1) {
    const rule = rules.getItemAt(index).load("id");
    rule.customOrNullObject.load("rule/formula");
    if (await answers(context)) readable.push(rule);
  }
  return sheetRules(sheet, readable, count - readable.length);
}

async function answerOf<T>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return result.value;
}

/** @returns false when Excel fails because of a rule. @throws every other error. */
async function answers(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (mayBeOneRule(error)) return false;
    throw error;
  }
}
