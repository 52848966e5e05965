import { runExcel } from "../runExcel";
import { findOurRules } from "./findOurRules";
import type { Highlight } from "./highlightsOf";
import { markFormula } from "./mark";
import { rulesFor, type Rule } from "./rules";
import type { SheetRules } from "./sheetRules";

/** A sheet that was left as it is, and one sentence why. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly why: string;
}

export interface Painted {
  /** Cells that are now highlighted. */
  readonly cells: number;
  readonly skipped: readonly SkippedSheet[];
}

export interface Cleared {
  /** Rules removed. */
  readonly rules: number;
  readonly skipped: readonly SkippedSheet[];
}

/**
 * Highlights these cells and no others: what an earlier review highlighted is taken away in the same request.
 * @param sheets the names of the workbook's sheets as last read; they spare a request. Two requests with them.
 * @throws what Office.js throws; protected and hidden sheets do not throw but are told in `skipped`.
 */
export function paintHighlights(
  highlights: readonly Highlight[],
  sheets: readonly string[] = [],
): Promise<Painted> {
  return runExcel(async (context) => {
    const found = await findOurRules(context, sheets);
    removeOurs(found);
    const wanted = new Set(highlights.map(({ sheet }) => sheet));
    const open = new Map(
      found.filter((sheet) => sheet.visible && !sheet.locked).map((s) => [s.name, s.sheet]),
    );
    const painted = highlights.filter(({ sheet }) => open.has(sheet));
    for (const rule of rulesFor(painted)) addRule(open, rule);
    await context.sync();
    return {
      cells: painted.length,
      skipped: found.flatMap((sheet) => whyNotPainted(sheet, wanted.has(sheet.name))),
    };
  });
}

/**
 * Removes every rule that carries our mark, on every sheet, also those that Excel split or copied, and nothing else.
 * @param sheets as for {@link paintHighlights}.
 */
export function clearHighlights(sheets: readonly string[] = []): Promise<Cleared> {
  return runExcel(async (context) => {
    const found = await findOurRules(context, sheets);
    const rules = removeOurs(found);
    if (rules > 0) await context.sync();
    return { rules, skipped: found.flatMap(whyNotCleared) };
  });
}

/** @returns how many of our rules the workbook holds: highlights of an earlier review, perhaps someone else's. */
export function countHighlights(): Promise<number> {
  return runExcel(async (context) => {
    const found = await findOurRules(context, []);
    return found.reduce((count, { ours }) => count + ours.length, 0);
  });
}

function removeOurs(found: readonly SheetRules[]): number {
  const removable = found.filter(({ locked }) => !locked).flatMap(({ ours }) => ours);
  for (const rule of removable) rule.delete();
  return removable.length;
}

function addRule(sheets: ReadonlyMap<string, Excel.Worksheet>, { sheet, look, address }: Rule): void {
  const rule = sheets.get(sheet)?.getRanges(address).conditionalFormats.add("Custom");
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

function whyNotPainted({ name, visible, locked, unreadable }: SheetRules, wanted: boolean): SkippedSheet[] {
  if (locked && wanted) {
    return [{ sheet: name, why: `${name} is protected, so its cells are not highlighted.` }];
  }
  if (!visible && wanted)
    return [{ sheet: name, why: `${name} is hidden, so its cells are not highlighted.` }];
  return whyUnreadable(name, unreadable);
}

function whyNotCleared({ name, locked, ours, unreadable }: SheetRules): SkippedSheet[] {
  if (locked && ours.length > 0) {
    return [
      {
        sheet: name,
        why: `${name} is protected, so its highlights stay. Unprotect it on the Review tab, then clear again.`,
      },
    ];
  }
  return whyUnreadable(name, unreadable);
}

function whyUnreadable(name: string, unreadable: number): SkippedSheet[] {
  if (unreadable === 0) return [];
  const rules = unreadable === 1 ? "One conditional format" : `${unreadable} conditional formats`;
  return [
    {
      sheet: name,
      why: `${rules} on ${name} could not be read, so it is not known whether Plan Check made it. Look under Home, Conditional Formatting, Manage Rules for formulas with plan-check.`,
    },
  ];
}
