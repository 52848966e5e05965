import { runExcel } from "../runExcel";
import { findOurRules } from "./findOurRules";
import type { Highlight } from "../../core/report/highlights/highlightsOf";
import { addRule } from "./addRule";
import { rulesFor } from "../../core/report/highlights/rules";
import type { SheetRules } from "./sheetRules";
import { whyNotCleared, whyNotPainted, type SkippedSheet } from "./skippedSheet";

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
      found.filter((s) => s.visibility === "Visible" && !s.locked).map((s) => [s.name, s.sheet]),
    );
    const painted = highlights.filter(({ sheet }) => open.has(sheet));
    for (const rule of rulesFor(painted)) addRule(open.get(rule.sheet), rule);
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
  const removable = found.filter(mayChange).flatMap(({ ours }) => ours);
  for (const rule of removable) rule.delete();
  return removable.length;
}

/** Protected sheets are never unprotected, and very hidden ones are left as whoever hid them wants them. */
export function mayChange({ locked, visibility }: Pick<SheetRules, "locked" | "visibility">): boolean {
  return !locked && visibility !== "VeryHidden";
}
