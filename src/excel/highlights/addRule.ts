import { markFormula } from "../../core/report/highlights/mark";
import type { Rule } from "../../core/report/highlights/rules";

/** Asks for a rule to be added to its sheet; nothing happens when the sheet may not be painted. */
export function addRule(sheet: Excel.Worksheet | undefined, { look, address }: Rule): void {
  const rule = sheet?.getRanges(address).conditionalFormats.add("Custom");
  if (rule === undefined) return;
  rule.custom.rule.formula = markFormula(look.name);
  const { borders, fill, font } = rule.custom.format;
  if (look.fill !== null) fill.color = look.fill;
  if (look.bold) font.bold = true;
  if (look.underline) font.underline = "Single";
  for (const edge of [borders.top, borders.bottom, borders.left, borders.right]) {
    edge.style = look.line;
    edge.color = look.lineColor;
  }
  rule.stopIfTrue = false;
  // Last of all, so that the officer's own rules still win; and set last, because a rule whose priority has
  // changed has to be fetched anew (see the docs of ConditionalFormat.priority).
  rule.priority = -1;
}
